#pragma once

#include <noaber/core/language.hpp>

#include <fmt/format.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace noaber {

/// A value in a sentence: numbers are written as the sentence's language writes them.
using MessageValue = std::variant<std::string, std::int64_t, double>;

/// A sentence that can be said in every language: an English text and the values that fill its {}.
///
/// Made by `message()` or `counted()`, which are also the words by which the texts to translate are
/// found.
class Message {
public:
    Message() = default;
    Message(std::string_view english, std::vector<MessageValue> values)
        : m_english{english}, m_values{std::move(values)}
    {}
    Message(std::string_view singular,
            std::string_view plural,
            std::size_t count,
            std::vector<MessageValue> values)
        : m_english{singular}, m_plural{plural}, m_count{count}, m_values{std::move(values)}
    {}

    /// The sentence in a language.
    [[nodiscard]] std::string in(Language language) const;

    [[nodiscard]] bool empty() const { return m_english.empty(); }

    friend bool operator==(const Message&, const Message&) = default;

private:
    std::string_view m_english; ///< Of a literal: lives as long as the program.
    std::string_view m_plural;  ///< Empty where the sentence counts nothing.
    std::size_t m_count = 0;
    std::vector<MessageValue> m_values;
};

namespace detail {

template <class T>
using AsText = std::string_view;

template <class T>
MessageValue message_value(const T& value)
{
    if constexpr (std::is_integral_v<T>) {
        return static_cast<std::int64_t>(value);
    } else if constexpr (std::is_floating_point_v<T>) {
        return static_cast<double>(value);
    } else {
        return std::string{std::string_view{value}};
    }
}

} // namespace detail

/// `message("{} cells, expected {}", found, columns)`; the places for values are plain {}.
template <class... Values>
[[nodiscard]] Message message(fmt::format_string<detail::AsText<Values>...> english,
                              const Values&... values)
{
    const fmt::string_view text = english;
    return {{text.data(), text.size()}, {detail::message_value(values)...}};
}

/// Words that are the same in every language, such as those of another program.
[[nodiscard]] inline Message verbatim(std::string words)
{
    return {"{}", {std::move(words)}};
}

/// `counted(ties, "{} tie", "{} ties")`: the first {} is the count, more values fill the next.
template <class... Values>
[[nodiscard]] Message
counted(std::size_t count,
        fmt::format_string<std::string_view, detail::AsText<Values>...> singular,
        fmt::format_string<std::string_view, detail::AsText<Values>...> plural,
        const Values&... values)
{
    const fmt::string_view one = singular;
    const fmt::string_view many = plural;
    return {{one.data(), one.size()},
            {many.data(), many.size()},
            count,
            {detail::message_value(count), detail::message_value(values)...}};
}

} // namespace noaber
