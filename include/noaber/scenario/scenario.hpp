#pragma once

#include <noaber/core/error.hpp>
#include <noaber/history/events.hpp>
#include <noaber/model/register.hpp>
#include <noaber/table/provenance.hpp>

#include <filesystem>
#include <functional>
#include <span>
#include <variant>

/// What if: registers that differ from what is registered by the edits of a person.
namespace noaber::scenario {

/// One leaves an arrangement.
struct Exit {
    std::string participant;
    std::string arrangement;
};

/// One takes part in an arrangement, as a member.
struct Entry {
    std::string participant;
    std::string arrangement;
};

/// An arrangement ends.
struct Dissolution {
    std::string arrangement;
};

/// Municipalities become one: a new one, or one of them that keeps its name.
struct MunicipalMerger {
    std::vector<std::string> from;
    std::string name;
};

/// A change, with names as a person wrote them: an edit may name what an edit before it made.
struct Edit {
    std::variant<Exit, Entry, Dissolution, MunicipalMerger> change;
    std::optional<Date> date; ///< From this day on; unset: the scenario's day.
    Place place;              ///< Where it was read.
};

/// Edits, and where they were read.
struct EditsFile {
    std::vector<Edit> edits;
    Source source;
};

/// Reads edits in TOML or JSON: a list `edits`, in each a `kind` (exit, entry, dissolution, merger)
/// and what the kind asks for: `participant`, `arrangement`, `from`, `name`; `date` if wanted.
/// `file` is the name in places: line and column in TOML, a JSON pointer in JSON.
/// Throws Fault::input for what is missing, and for a key or a kind that is not known.
[[nodiscard]] std::vector<Edit> parse_edits(std::string_view text, const std::string& file);

/// The same of a file of at most 1 MiB, with its SHA-256.
[[nodiscard]] EditsFile read_edits(const std::filesystem::path& path);

/// Who is meant by a name on a day. What names mean is known to who reads (`io`), not here; the
/// register is given each time, since every edit makes a new one.
struct Names {
    std::function<OrganisationId(const Register&, std::optional<Date>, std::string_view)>
        participant;
    std::function<OrganisationId(const Register&, std::optional<Date>, std::string_view)>
        municipality;
    std::function<ArrangementId(const Register&, std::optional<Date>, std::string_view)>
        arrangement;
};

/// The register as it would be after the edits, one after another; no edits, the same register.
///
/// An edit holds from its date, else from `date`; without either, for all time. From that day on a
/// version continues as a copy of itself, with "@" and the date behind its code, so that what was
/// before stays and `events` tells the edits among the others. Annotations, and what rules inferred
/// of the version, go with the copy. An exit of one by several former municipalities ends them all.
/// Throws Fault::usage at the edit's place, for a name that nobody has, for an exit of who does not
/// take part or an entry of who does, an arrangement that is not in force, and a merger without a
/// date.
/// Cost: that of putting the register in order, for each edit.
[[nodiscard]] Register apply(const Register& source,
                             std::span<const Edit> edits,
                             const Names& names,
                             std::optional<Date> date);

/// What edits make of a register, and what they end.
struct Outcome {
    Register content;
    std::vector<std::string> dissolved; ///< Codes of the arrangements that edits end.
};

/// The same as apply(), and what it ended.
[[nodiscard]] Outcome outcome(const Register& source,
                              std::span<const Edit> edits,
                              const Names& names,
                              std::optional<Date> date);

/// What happened in (from, to] after the edits: what an edit ends has ended by that, whatever else
/// happened that day.
[[nodiscard]] std::vector<Event> events(const Outcome& outcome, Date from, Date to);

} // namespace noaber::scenario
