#include "io/mergers.hpp"
#include "io/reference/spelling.hpp"

#include <noaber/core/text.hpp>
#include <noaber/io/reference.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <unordered_map>

namespace noaber {

namespace {

/// Someone who can be meant: an organisation of the reference, or one that merged before it began.
struct Someone {
    std::string code;
    std::string name;
    OrganisationKind kind = OrganisationKind::other;
    bool in_being = true;
};

using Position = std::uint32_t;
using Holders = std::unordered_map<std::string, std::vector<Position>>;

void add_to(Holders& holders, std::string key, Position position)
{
    std::vector<Position>& all = holders[std::move(key)];
    if (std::find(all.begin(), all.end(), position) == all.end()) {
        all.push_back(position);
    }
}

const std::vector<Position>& holders_of(const Holders& holders, const std::string& key)
{
    static const std::vector<Position> nobody;
    const auto at = holders.find(key);
    return at == holders.end() ? nobody : at->second;
}

/// The official name, folded, of which a key is a spelling that we know; else the key itself.
std::string official_name(const std::string& key)
{
    const auto& all = dutch_aliases();
    const auto at = std::find_if(all.begin(), all.end(), [&key](const NameAlias& entry) {
        return fold(entry.alias) == key;
    });
    return at == all.end() ? key : fold(at->name);
}

/// Letters that a name of this length may differ by and still be meant.
std::size_t near_enough(std::size_t length)
{
    return length < 5 ? 0 : length < 9 ? 1 : 2;
}

} // namespace

std::span<const Word<NameMatch>> words(NameMatch)
{
    using enum NameMatch;
    static constexpr std::array all{
        Word{given, "given", text("decided before")},
        Word{code, "code", text("its code")},
        Word{exact, "exact", text("its name")},
        Word{normalised, "normalised", text("its name, spelled otherwise")},
        Word{alias, "alias", text("an alias or a former name")},
        Word{near, "near", text("the nearest spelling")},
        Word{ambiguous, "ambiguous", text("several could be meant")},
        Word{unknown, "unknown", text("nobody has the name")},
        Word{other, "other", text("nobody in the reference")},
    };
    return all;
}

struct NameIndex::Names {
    std::shared_ptr<const Register> reference;
    std::vector<Someone> known;
    std::unordered_map<std::string, Position> by_code;
    Holders by_name;                                     ///< As it stands.
    Holders by_key;                                      ///< Of names.
    Holders by_alias;                                    ///< Keys of aliases and former names.
    Holders by_base;                                     ///< Keys of names without qualifier.
    std::unordered_map<std::string, NameDecision> given; ///< By key.
    std::vector<std::pair<std::u32string, Position>> spellings;

    void add(OrganisationId id);
    void add_former(const Merger& merger);
    void add_spelling(Position position, std::string_view name, bool is_alias);
    void add_given(const NameDecision& decision);

    [[nodiscard]] NameDecision found(std::string_view name, Position position, NameMatch how) const;
    /// The one meant among several; ambiguous where there is not one.
    [[nodiscard]] NameDecision one_of(std::string_view name,
                                      std::vector<Position> holders,
                                      std::optional<OrganisationKind> kind,
                                      NameMatch how) const;
    [[nodiscard]] NameDecision near(std::string_view name, const SpelledName& spelled) const;
    [[nodiscard]] std::string candidate(Position position) const
    {
        return fmt::format("{} ({})", known[position].name, known[position].code);
    }
};

void NameIndex::Names::add(OrganisationId id)
{
    const Organisations& all = reference->organisations();
    const auto position = static_cast<Position>(known.size());
    const auto date = reference->date();
    const bool is_in_being = date ? within(*date, all.from[id], all.until[id]) : !all.until[id];
    known.push_back({all.code[id], all.name[id], all.kind[id], is_in_being});
    by_code.emplace(all.code[id], position);
    add_spelling(position, all.name[id], false);
    for (const std::string& alias : all.aliases[id]) {
        add_spelling(position, alias, true);
    }
    if (all.kind[id] != OrganisationKind::municipality) {
        return;
    }
    const std::string key = spelled_name(all.name[id]).key;
    const std::string official = official_name(key);
    for (const NameAlias& entry : dutch_aliases()) {
        if (fold(entry.name) == official) {
            add_spelling(position, entry.alias, true);
            add_spelling(position, entry.name, true);
        }
    }
}

void NameIndex::Names::add_former(const Merger& merger)
{
    if (by_code.contains(merger.old_code)) {
        return;
    }
    const auto position = static_cast<Position>(known.size());
    known.push_back({merger.old_code, merger.old_name, OrganisationKind::municipality, false});
    by_code.emplace(merger.old_code, position);
    add_spelling(position, merger.old_name, true);
}

void NameIndex::Names::add_spelling(Position position, std::string_view name, bool is_alias)
{
    const std::string key = spelled_name(name).key;
    if (key.empty()) {
        return;
    }
    if (!is_alias) {
        add_to(by_name, std::string{name}, position);
        add_to(by_base, std::string{without_qualifier(key)}, position);
    }
    add_to(is_alias ? by_alias : by_key, key, position);
    spellings.emplace_back(code_points(key), position);
}

void NameIndex::Names::add_given(const NameDecision& decision)
{
    NameDecision known_now = decision;
    known_now.how = decision.code.empty() ? NameMatch::other : NameMatch::given;
    if (!decision.code.empty()) {
        const auto at = by_code.find(full_code(decision.code));
        if (at == by_code.end()) {
            throw Error{Fault::input, decision.place,
                        message("{} is decided to be {}, expected a code that the reference knows",
                                decision.name, decision.code)};
        }
        known_now.code = known[at->second].code;
        known_now.called = known[at->second].name;
    }
    const auto [before, is_new] = given.emplace(fold(decision.name), known_now);
    if (!is_new && before->second.code != known_now.code) {
        const auto who = [](const NameDecision& one) {
            return one.code.empty() ? std::string{word(NameMatch::other)} : one.code;
        };
        throw Error{Fault::input, decision.place,
                    message("{} is decided to be {}, expected {}, as {} says", decision.name,
                            who(known_now), who(before->second), to_string(before->second.place))};
    }
}

NameDecision NameIndex::Names::found(std::string_view name, Position position, NameMatch how) const
{
    return {.name = std::string{name},
            .code = known[position].code,
            .called = known[position].name,
            .how = how};
}

NameDecision NameIndex::Names::one_of(std::string_view name,
                                      std::vector<Position> holders,
                                      std::optional<OrganisationKind> kind,
                                      NameMatch how) const
{
    const auto keep = [&holders](auto&& wanted) {
        if (std::any_of(holders.begin(), holders.end(), wanted)) {
            std::erase_if(holders, [&wanted](Position one) { return !wanted(one); });
        }
    };
    const OrganisationKind first = kind.value_or(OrganisationKind::municipality);
    keep([&](Position one) { return known[one].kind == first; });
    keep([&](Position one) { return known[one].in_being; });
    if (holders.size() == 1) {
        return found(name, holders.front(), how);
    }
    NameDecision several{.name = std::string{name}, .how = NameMatch::ambiguous};
    for (const Position one : holders) {
        several.candidates.push_back(candidate(one));
    }
    return several;
}

NameDecision NameIndex::Names::near(std::string_view name, const SpelledName& spelled) const
{
    constexpr std::size_t shown = 3;
    const std::u32string letters = code_points(spelled.key);
    const std::size_t limit = std::max<std::size_t>(1, letters.size() / 3);
    std::unordered_map<Position, std::size_t> apart;
    for (const auto& [other, position] : spellings) {
        const std::size_t distance = letters_apart(letters, other, limit);
        if (distance <= limit) {
            const auto [at, is_new] = apart.emplace(position, distance);
            at->second = std::min(at->second, distance);
        }
    }
    std::vector<std::pair<std::size_t, Position>> nearest;
    for (const auto& [position, distance] : apart) {
        nearest.emplace_back(distance, position);
    }
    std::sort(nearest.begin(), nearest.end());
    const bool is_one = !nearest.empty() && nearest[0].first <= near_enough(letters.size()) &&
                        (nearest.size() == 1 || nearest[0].first < nearest[1].first);
    NameDecision result{.name = std::string{name}, .how = NameMatch::unknown};
    if (is_one) {
        result = found(name, nearest[0].second, NameMatch::near);
        result.distance = nearest[0].first;
        nearest.erase(nearest.begin());
    } else if (nearest.size() > 1 && nearest[0].first <= near_enough(letters.size())) {
        result.how = NameMatch::ambiguous;
    }
    for (const auto& [distance, position] : nearest) {
        if (result.candidates.size() < shown) {
            result.candidates.push_back(candidate(position));
        }
    }
    return result;
}

NameIndex::NameIndex(std::shared_ptr<const Register> reference,
                     const std::vector<NameDecision>& given)
{
    auto names = std::make_unique<Names>();
    names->reference = std::move(reference);
    for (const OrganisationId id : names->reference->organisations().ids()) {
        names->add(id);
    }
    for (const Merger& merger : names->reference->mergers()) {
        names->add_former(merger);
    }
    for (const NameDecision& decision : given) {
        names->add_given(decision);
    }
    m_names = std::move(names);
}

NameIndex::~NameIndex() = default;
NameIndex::NameIndex(NameIndex&&) noexcept = default;
NameIndex& NameIndex::operator=(NameIndex&&) noexcept = default;

const Register& NameIndex::reference() const
{
    return *m_names->reference;
}

NameDecision NameIndex::find(std::string_view name) const
{
    const Names& all = *m_names;
    if (const auto at = all.given.find(fold(name)); at != all.given.end()) {
        NameDecision decided = at->second;
        decided.name = name;
        return decided;
    }
    if (const auto at = all.by_code.find(full_code(name)); at != all.by_code.end()) {
        return all.found(name, at->second, NameMatch::code);
    }
    const SpelledName spelled = spelled_name(name);
    const std::array ways{
        std::pair{&holders_of(all.by_name, std::string{name}), NameMatch::exact},
        std::pair{&holders_of(all.by_key, spelled.key), NameMatch::normalised},
        std::pair{&holders_of(all.by_alias, spelled.key), NameMatch::alias},
    };
    for (const auto& [holders, how] : ways) {
        if (!holders->empty()) {
            return all.one_of(name, *holders, spelled.kind, how);
        }
    }
    const auto& of_base = holders_of(all.by_base, std::string{without_qualifier(spelled.key)});
    if (!of_base.empty()) { // Bergen, where there are Bergen (L) and Bergen (NH)
        NameDecision several{.name = std::string{name}, .how = NameMatch::ambiguous};
        for (const Position one : of_base) {
            several.candidates.push_back(all.candidate(one));
        }
        return several;
    }
    return all.near(name, spelled);
}

} // namespace noaber
