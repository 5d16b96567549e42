#pragma once

#include <noaber/model/register.hpp>
#include <noaber/table/table.hpp>

#include <span>

namespace noaber {

/// What can happen to an arrangement or to one who takes part in it.
enum class Happening {
    start,            ///< It begins.
    first_registered, ///< Its first version; a participant had joined before.
    end,              ///< It ends, and nothing below tells why: a dissolution.
    municipal_merger, ///< It ends after mergers left fewer of those listed, or one municipality
                      ///< that was made since the arrangement began.
    continued, ///< It ends, and one begins that day with its body, or with all its participants,
               ///< who are most of the other's.
    absorbed,  ///< The same, and others that ended that day go on in it too.
    end_of_others,  ///< It ends, for none of these reasons, and no municipality took part.
    entry,          ///< One takes part that did not before.
    exit,           ///< One takes part no longer, and no merger has ended it since.
    exit_by_merger, ///< One that a merger has ended since takes part no longer; nor do its heirs.
    form,           ///< Another legal form.
    body,           ///< Another body, where both are known.
    host,           ///< Another host, where both are known.
    scope,          ///< Another scope, where both are known.
};
[[nodiscard]] std::span<const Word<Happening>> words(Happening);

/// Whether it is the end of an arrangement, for whatever reason.
[[nodiscard]] bool is_end(Happening what);

/// Something that happened.
struct Event {
    Date date;
    Happening what = Happening::start;
    ArrangementId arrangement;
    VersionId version; ///< Of the arrangement: the one that begins, or the last when it ends.
    std::optional<OrganisationId> participant; ///< As the source lists it; of entries and exits.
    Cell before = Missing::not_applicable;     ///< What it was: a form, a name, a date.
    Cell after = Missing::not_applicable;      ///< What it became: a form, a name.
};

/// Everything that happened in (from, to], by date, arrangement, kind and participant.
///
/// Read from every version that was in force on some day; where two are, the last begun counts. One
/// that takes part in a version and not in the next has left, one the other way round has entered.
/// Lists are kept up to date after the fact, so both are compared by what became of everyone up to
/// the last merger known, a divided municipality by all its heirs; a move between two that merged
/// later is therefore not seen. A gap between versions is no end. In a register whose versions do
/// not decide who takes part, `joined` and `left` do.
///
/// What happened in (a, b] and in (b, c] is together what happened in (a, c].
/// O(participations * log).
[[nodiscard]] std::vector<Event> events(const Register& source, Date from, Date to);

/// Whether an event is about the organisation: it enters or leaves, or has a part in the version.
/// What it was before a merger counts as itself.
[[nodiscard]] bool
concerns(const Register& source, const Event& event, OrganisationId organisation);

/// Rows: date, event, arrangement (code, name), participant (code, name, kind), before, after.
[[nodiscard]] Table event_table(const Register& source, std::span<const Event> events);

} // namespace noaber
