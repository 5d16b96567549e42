#pragma once

#include "render/ego/facts.hpp"
#include "report/background.hpp"
#include "report/teller.hpp"

#include <noaber/render/draw.hpp>

namespace noaber::report {

/// The municipality that a page is about, and all that its sections tell of it.
struct Subject : Teller {
    const Background& background;
    render::Ego ego;
    std::string name;
    Drawing drawing;                     ///< Of the municipality with its arrangements.
    std::optional<std::size_t> position; ///< In the classification; none: not in being.

    Subject(Teller teller,
            const Background& behind,
            OrganisationId id,
            const std::filesystem::path& layout_program);

    [[nodiscard]] const ArrangementFacts& facts(const render::EgoArrangement& one) const
    {
        return network.facts(one.place);
    }
    /// Its part in an arrangement: the first, where a merger made one of several.
    [[nodiscard]] ParticipationId participation(const render::EgoArrangement& one) const;
    /// Its organs that take part.
    [[nodiscard]] Flags<Organ> organs(const render::EgoArrangement& one) const;
    [[nodiscard]] std::string_view code(const render::EgoArrangement& one) const;
};

} // namespace noaber::report
