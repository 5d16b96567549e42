#pragma once

#include <noaber/core/column.hpp>
#include <noaber/core/date.hpp>
#include <noaber/core/words.hpp>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace noaber {

using OrganisationId = Id<struct OrganisationTag>;

enum class OrganisationKind { other, municipality, province, water_board, state, body };
[[nodiscard]] std::span<const Word<OrganisationKind>> words(OrganisationKind);

/// How an organisation is known.
enum class Origin {
    recorded, ///< It has a record of its own in the source.
    named,    ///< Only as the name of a participant, or as an heir in the table of mergers.
};
[[nodiscard]] std::span<const Word<Origin>> words(Origin);

/// Those who can take part: municipalities and other public bodies.
struct Organisations : Rows<OrganisationId> {
    Column<OrganisationId, std::string> code; ///< `GM0183`, else TOOI, else `roo:ID`; unique.
    Column<OrganisationId, std::string> name; ///< Without its kind word: "Dinkelland".
    Column<OrganisationId, OrganisationKind> kind;
    Column<OrganisationId, std::vector<std::string>> aliases; ///< Abbreviations, former names.
    Column<OrganisationId, std::optional<std::int64_t>> inhabitants;
    Column<OrganisationId, std::optional<double>> area_km2;
    Column<OrganisationId, std::optional<std::int64_t>> seats; ///< Of its council.
    Column<OrganisationId, std::optional<double>> longitude;   ///< WGS84, degrees.
    Column<OrganisationId, std::optional<double>> latitude;
    Column<OrganisationId, std::optional<Date>> from; ///< First day in being.
    Column<OrganisationId, std::optional<Date>> until;
    Column<OrganisationId, Origin> origin;

    /// Calls visit(name of the field, column) for every column: the one list of the fields, by
    /// which they are read, written and put in order.
    template <class Self, class Visit>
    static void fields(Self& self, Visit visit)
    {
        visit("code", self.code);
        visit("name", self.name);
        visit("kind", self.kind);
        visit("aliases", self.aliases);
        visit("inhabitants", self.inhabitants);
        visit("area_km2", self.area_km2);
        visit("seats", self.seats);
        visit("longitude", self.longitude);
        visit("latitude", self.latitude);
        visit("from", self.from);
        visit("until", self.until);
        visit("origin", self.origin);
    }
};

} // namespace noaber
