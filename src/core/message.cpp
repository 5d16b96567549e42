#include <noaber/core/message.hpp>
#include <noaber/core/text.hpp>

#include <fmt/args.h>

namespace noaber {

namespace {

std::string said(const MessageValue& value, Language language)
{
    if (const auto* words = std::get_if<std::string>(&value)) {
        return *words;
    }
    if (const auto* whole = std::get_if<std::int64_t>(&value)) {
        return for_people(*whole, language);
    }
    return for_people(std::get<double>(value), 3, language);
}

} // namespace

std::string Message::in(Language language) const
{
    const std::string_view text = m_plural.empty()
                                      ? translate(language, m_english)
                                      : translate(language, m_english, m_plural, m_count);
    fmt::dynamic_format_arg_store<fmt::format_context> values;
    for (const MessageValue& value : m_values) {
        values.push_back(said(value, language));
    }
    return fmt::vformat({text.data(), text.size()}, values);
}

} // namespace noaber
