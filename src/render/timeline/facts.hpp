#pragma once

#include <noaber/render/draw.hpp>

namespace noaber::render {

/// A stretch of time; an unset end is open.
struct Stretch {
    std::optional<Date> from;
    std::optional<Date> until;
};

/// What happened to an arrangement's participants on one day.
struct Change {
    Date date;
    std::size_t entries = 0;
    std::size_t exits = 0;
};

/// One arrangement through time.
struct TimelineBar {
    VersionId version; ///< The last begun up to the day of the drawing.
    std::string name;
    std::size_t group = 0; ///< In theme_groups(); one past the last for other themes and none.
    bool statutory = false;
    Stretch life;
    std::vector<Stretch> taking_part; ///< Of the subject; where there is none, the whole life.
    std::vector<Date> versions;       ///< Days on which a text replaced another.
    std::vector<Change> changes;

    [[nodiscard]] bool in_force(Date date) const;
};

/// What began, changed and ended.
struct Timeline {
    Date first; ///< The left end of the axis.
    Date last;  ///< The day of the drawing.
    std::optional<OrganisationId> subject;
    std::vector<TimelineBar> bars; ///< In force first, by group and begin; then those that ended.

    /// The stretch that a bar shows: of the subject, else of the arrangement.
    [[nodiscard]] Stretch shown(const TimelineBar& bar) const;
    [[nodiscard]] std::size_t in_force() const; ///< With the subject, where there is one.
    [[nodiscard]] std::size_t begun() const;    ///< After `first`.
    [[nodiscard]] std::size_t ended() const;
};

inline constexpr std::size_t most_bars = 60;
inline constexpr int years_shown = 20;

/// The history of what a municipality took part in, or of all arrangements of the network's
/// selection, up to the network's date.
/// Throws Fault::no_answer where there is no date or nothing to show, and for more than most_bars.
[[nodiscard]] Timeline timeline_of(const Network& network, const DrawOptions& options);

} // namespace noaber::render
