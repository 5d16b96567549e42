#include <noaber/core/error.hpp>

#include <fmt/format.h>

namespace noaber {

std::string to_string(const Place& place)
{
    const std::string in =
        place.sheet.empty() ? place.file : fmt::format("{}[{}]", place.file, place.sheet);
    if (place.line == 0) {
        return in;
    }
    if (place.column == 0) {
        return fmt::format("{}:{}", in, place.line);
    }
    return fmt::format("{}:{}:{}", in, place.line, place.column);
}

Error::Error(Fault fault, Place place, Message message)
    : m_fault{fault}, m_place{std::move(place)}, m_message{std::move(message)},
      m_what{in(Language::english)}
{}

std::string Error::in(Language language) const
{
    const std::string sentence = m_message.in(language);
    return m_place.file.empty() ? sentence : fmt::format("{}: {}", to_string(m_place), sentence);
}

void require(bool promise, std::string_view what)
{
    if (!promise) {
        throw Error{Fault::internal, message("broken promise: {}", what)};
    }
}

} // namespace noaber
