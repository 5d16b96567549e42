#pragma once

#include <noaber/core/error.hpp>
#include <noaber/core/words.hpp>
#include <noaber/model/register.hpp>

#include <filesystem>
#include <memory>

namespace noaber {

/// How a name was taken for someone.
enum class NameMatch {
    given,      ///< A table of decided names says it.
    code,       ///< It is a code: 363, 0363, GM0363, gm0363.0.
    exact,      ///< It is the name.
    normalised, ///< The same without case, accents, hyphens and words like "gemeente".
    alias,      ///< An alias or a former name.
    near,       ///< The one name that is nearest in spelling.
    ambiguous,  ///< Several could be meant: nobody is.
    unknown,    ///< Nobody is near.
    other,      ///< Decided to be nobody in the reference.
};
[[nodiscard]] std::span<const Word<NameMatch>> words(NameMatch);

/// For whom a name was taken, and why.
struct NameDecision {
    std::string name;   ///< As it was written.
    std::string code;   ///< Of who is meant; empty: nobody.
    std::string called; ///< What the reference calls that one.
    NameMatch how = NameMatch::unknown;
    std::size_t distance = 0; ///< Letters to add, drop, change or swap; 0 for all but near.
    std::vector<std::string> candidates; ///< Names with codes of others that could be meant.
    Place place = {}; ///< Where a table of decided names says it; nowhere where none does.
};

/// The names of a register, to find who is meant by a name that people wrote.
///
/// Tried in turn: decided names, code, exact name, normalised name, alias or former name, nearest
/// spelling. Nobody is guessed: where two are as good, or nearest is not near (one letter for names
/// of 5 letters, two from 9), it is nobody, with candidates. A municipality comes before others of
/// its name, and one in being before one that ended. Building: O(names); finding: O(1), and
/// O(names) for what is only near.
class NameIndex {
public:
    /// Names that are former names in `reference.mergers()` are known too. Throws Fault::input for
    /// a name that is given to a code that the reference does not know, or to two.
    explicit NameIndex(std::shared_ptr<const Register> reference,
                       const std::vector<NameDecision>& given = {});
    ~NameIndex();
    NameIndex(const NameIndex&) = delete;
    NameIndex& operator=(const NameIndex&) = delete;
    NameIndex(NameIndex&&) noexcept;
    NameIndex& operator=(NameIndex&&) noexcept;

    [[nodiscard]] NameDecision find(std::string_view name) const;
    [[nodiscard]] const Register& reference() const;

private:
    struct Names;
    std::unique_ptr<const Names> m_names;
};

/// Names that were decided, as a CSV table: name, code, called, how, distance, candidates. Rows
/// that are ambiguous or unknown and have no code yet are not decided, and left out; how `other`
/// says that nobody in the reference is meant. Semicolons and Windows-1252 are understood, because
/// spreadsheets save so what people decided in them.
[[nodiscard]] std::vector<NameDecision> read_decisions(const std::filesystem::path& path);

/// The same table, by name, nothing twice; exact names and codes are left out.
[[nodiscard]] std::string decisions_csv(std::vector<NameDecision> decisions);

} // namespace noaber
