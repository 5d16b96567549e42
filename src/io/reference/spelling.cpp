#include "io/reference/spelling.hpp"

#include <noaber/core/text.hpp>

#include <algorithm>
#include <array>
#include <vector>

namespace noaber {

namespace {

struct KindWord {
    std::string_view word; ///< Folded.
    std::optional<OrganisationKind> kind;
};

/// Words that stand before a name, or behind it. Those of German neighbours say nothing of a kind.
constexpr std::array kind_words{
    KindWord{"gemeente", OrganisationKind::municipality},
    KindWord{"gem", OrganisationKind::municipality},
    KindWord{"provincie", OrganisationKind::province},
    KindWord{"prov", OrganisationKind::province},
    KindWord{"municipality of", OrganisationKind::municipality},
    KindWord{"stadt", std::nullopt},
    KindWord{"gemeinde", std::nullopt},
};

bool drop_before(std::string_view& key, std::string_view word)
{
    if (key.size() > word.size() + 1 && key.starts_with(word) && key[word.size()] == ' ') {
        key = trim(key.substr(word.size()));
        return true;
    }
    return false;
}

/// "x (gemeente)"
bool drop_behind(std::string_view& key, std::string_view word)
{
    const std::string behind = " (" + std::string{word} + ")";
    if (key.size() > behind.size() && key.ends_with(behind)) {
        key.remove_suffix(behind.size());
        return true;
    }
    return false;
}

bool all_digits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(),
                                        [](char letter) { return letter >= '0' && letter <= '9'; });
}

} // namespace

SpelledName spelled_name(std::string_view name)
{
    const std::string folded = fold(name);
    std::string_view key = folded;
    for (const KindWord& entry : kind_words) {
        if (drop_before(key, entry.word) || drop_behind(key, entry.word)) {
            return {std::string{key}, entry.kind};
        }
    }
    return {folded, std::nullopt};
}

std::string_view without_qualifier(std::string_view key)
{
    const std::size_t open = key.find(" (");
    return open == std::string_view::npos || !key.ends_with(')') ? key : key.substr(0, open);
}

std::string full_code(std::string_view text)
{
    std::string_view digits = trim(text);
    if (digits.size() > 2 && (digits.starts_with("GM") || digits.starts_with("gm"))) {
        digits.remove_prefix(2);
    }
    if (digits.ends_with(".0")) {
        digits.remove_suffix(2);
    }
    constexpr std::size_t length = 4;
    if (!all_digits(digits) || digits.size() > length) {
        return std::string{trim(text)};
    }
    return "GM" + std::string(length - digits.size(), '0') + std::string{digits};
}

std::size_t letters_apart(std::u32string_view a, std::u32string_view b, std::size_t limit)
{
    const std::size_t longer = std::max(a.size(), b.size());
    if (longer - std::min(a.size(), b.size()) > limit) {
        return limit + 1;
    }
    std::vector<std::size_t> before(b.size() + 1);
    std::vector<std::size_t> row(b.size() + 1);
    std::vector<std::size_t> next(b.size() + 1);
    for (std::size_t j = 0; j < row.size(); ++j) {
        row[j] = j;
    }
    for (std::size_t i = 1; i <= a.size(); ++i) {
        next[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t changed = row[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            next[j] = std::min({row[j] + 1, next[j - 1] + 1, changed});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                next[j] = std::min(next[j], before[j - 2] + 1);
            }
        }
        if (*std::min_element(next.begin(), next.end()) > limit) {
            return limit + 1;
        }
        before.swap(row);
        row.swap(next);
    }
    return std::min(row.back(), limit + 1);
}

} // namespace noaber
