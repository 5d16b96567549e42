#include "io/list/plain_names.hpp"

#include "core/text_order.hpp"
#include "format/text_encoding.hpp"
#include "io/list/codes.hpp"
#include "io/list/repairs.hpp"
#include "io/list/words.hpp"

namespace noaber::list {

namespace {

/// Whether a name is one of the words that stand where a name is expected.
bool is_word(std::string_view name)
{
    return is_total(name) || (is_short(name) && (is_ditto(name) || is_blank(name)));
}

bool is_plain(std::string_view name, PlainLetters& letters)
{
    if (format::is_clean_ascii(name)) {
        return !is_word(name);
    }
    if (!has_high_byte(name) || !letters.fit(name)) {
        return false;
    }
    const std::string decoded = letters.decoded(name);
    return format::clean_label(decoded) == decoded && !is_word(decoded);
}

} // namespace

std::uint32_t PlainNames::fresh(std::string_view name, PlainLetters& letters)
{
    return is_plain(name, letters) ? m_count++ : none;
}

std::optional<PlainNames::ByCode> PlainNames::by_code(const PlainLetters& letters) const
{
    Texts codes;
    std::vector<std::string_view> names; // as they stand in the file
    names.reserve(m_count);
    m_known.for_each([&](std::string_view name) {
        names.push_back(name);
        codes.add([&](std::string& to) {
            letters.are_1252() ? append_slug(to, letters.decoded(name)) : append_slug(to, name);
        });
    });
    const std::vector<std::string_view> made = codes.views();
    const std::vector<std::uint32_t> order = order_of(made);
    ByCode result;
    result.names.reserve(m_count);
    result.codes.reserve(m_count);
    result.place_of.resize(m_count);
    for (const std::uint32_t number : order) {
        if (!result.codes.empty() && result.codes.back() == made[number]) {
            return std::nullopt;
        }
        result.place_of[number] = static_cast<std::uint32_t>(result.codes.size());
        result.codes.emplace_back(made[number]);
        result.names.push_back(letters.are_1252() ? letters.decoded(names[number])
                                                  : std::string{names[number]});
    }
    return result;
}

} // namespace noaber::list
