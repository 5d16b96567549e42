#pragma once

#include "render/ego/naming.hpp"
#include "render/text.hpp"

#include <noaber/table/provenance.hpp>

namespace noaber::render {

/// What is told, and in which language.
struct Telling {
    const Network& network;
    const Ego& ego;
    Language language = Language::english;
};

/// The words of one box, each line of them still to be wrapped.
struct BoxWords {
    std::vector<Run> name;
    std::vector<Run> facts;  ///< Legal form, size and the like.
    std::vector<Run> names;  ///< Who else takes part.
    std::vector<Run> themes; ///< What else it is about; may be empty.
};

/// The finding: with whom, in how many of its arrangements.
[[nodiscard]] std::string ego_title(const Telling& telling);

/// What is counted, and what bold means.
[[nodiscard]] std::vector<std::string> ego_subtitle(const Telling& telling);

/// What stands in the circle beneath the name.
[[nodiscard]] std::vector<std::string> ego_facts(const Telling& telling);

/// The name with its kind where the name alone could be a municipality's: "the province of
/// Utrecht".
[[nodiscard]] std::string full_name(const Register& source, OrganisationId id, Language language);

/// The words of a theme's heading; of an empty theme too.
[[nodiscard]] std::string theme_heading(std::string_view theme, Language language);

/// Legal form, duty, size, age and host of an arrangement.
[[nodiscard]] std::string
facts_in_words(const Register& source, const EgoArrangement& one, Language language);

[[nodiscard]] BoxWords box_words(const Telling& telling, std::size_t i, const Naming& naming);

/// What is left out, what is covered, and the sources.
[[nodiscard]] std::vector<std::string>
ego_footer(const Telling& telling, std::span<const Naming> namings, const Provenance& provenance);

} // namespace noaber::render
