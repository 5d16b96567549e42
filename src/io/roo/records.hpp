#pragma once

#include <noaber/core/error.hpp>
#include <noaber/model/participation.hpp>

#include <optional>
#include <string>
#include <vector>

namespace noaber::roo {

/// How an element points to an organisation: by the number that its record has in the same file.
struct Reference {
    std::string id;   ///< systeemId; empty where the element is.
    std::string code; ///< Last part of the TOOI address in upper case, `GM0183`; may be empty.
    std::string name; ///< As written there.
    Place place;
};

/// An `organisatie`. Its dates and numbers are unset where the register leaves them out.
struct Organisation {
    Place place;
    std::string id;
    std::string code;
    std::string name; ///< With its kind word.
    std::string abbreviation;
    std::vector<std::string> types;
    std::optional<std::int64_t> inhabitants;
    std::optional<double> area_km2;
    std::optional<std::int64_t> seats;
    std::optional<Date> from;
    std::optional<Date> until;
};

/// A `deelnemendeOrganisatie`.
struct Participant {
    Reference organisation;
    std::optional<double> share_percent;
    Flags<Organ> organs;
    std::optional<Date> joined;
};

/// A `regeling`: one version of an arrangement.
struct Version {
    Place place;
    std::string id;
    std::string title;
    std::string citation_title;
    LegalForm form = LegalForm::other;
    Flags<Power> powers;
    std::vector<std::string> domains;
    Reference body;
    Reference holder;
    std::string purpose;
    std::vector<std::string> legal_bases;
    std::optional<Date> from;
    std::optional<Date> until;
    std::vector<std::string> neighbours; ///< Ids of the versions before and after it.
    std::vector<Participant> participants;
};

/// What a register's export holds, as it stands there.
struct Records {
    std::optional<Date> date;
    std::vector<Organisation> organisations;
    std::vector<Version> versions;
};

} // namespace noaber::roo
