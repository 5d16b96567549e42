#include "io/roo/values.hpp"

#include <noaber/core/text.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace noaber::roo {

namespace {

[[noreturn]] void fail(const format::XmlElement& element, Message message)
{
    throw Error{Fault::input, element.place(), std::move(message)};
}

} // namespace

std::optional<Date> date(const format::XmlElement& element)
{
    const auto value = parse_date(element.text());
    if (!value && !element.text().empty()) {
        fail(element, message("{}: \"{}\", expected a date like 2026-05-16", element.name(),
                              element.text()));
    }
    return value;
}

std::optional<std::int64_t> whole_number(const format::XmlElement& element)
{
    const auto value = parse_integer(element.text());
    if ((!value && !element.text().empty()) || (value && *value < 0)) {
        fail(element,
             message("{}: \"{}\", expected a whole number", element.name(), element.text()));
    }
    return value;
}

std::optional<double> decimal(const format::XmlElement& element)
{
    std::string text{element.text()};
    std::replace(text.begin(), text.end(), ',', '.');
    const auto value = parse_number(text);
    if ((!value && !text.empty()) || (value && *value < 0)) {
        fail(element,
             message("{}: \"{}\", expected a number like 12,5", element.name(), element.text()));
    }
    return value;
}

std::optional<Date> export_date(const format::XmlElement& root)
{
    const std::string_view timestamp = root.attribute("timestamp");
    const auto day = parse_date(timestamp.substr(0, timestamp.find('T')));
    if (!day && !timestamp.empty()) {
        fail(root, message("timestamp: \"{}\", expected one like 2026-05-16T00:00:00", timestamp));
    }
    return day;
}

Reference reference(const format::XmlElement& element)
{
    return {.id = std::string{element.attribute("systeemId")},
            .code = tooi_code(element.attribute("resourceIdentifierTOOI")),
            .name = {},
            .place = element.place()};
}

std::string tooi_code(std::string_view address)
{
    std::string code{address.substr(address.rfind('/') + 1)}; // npos + 1 is the whole
    for (char& letter : code) {
        letter = letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
    }
    return code;
}

LegalForm legal_form(std::string_view abbreviation)
{
    return from_word<LegalForm>(abbreviation).value_or(LegalForm::other);
}

std::optional<Power> power(std::string_view word)
{
    constexpr std::array known{
        std::pair{std::string_view{"Attributie"}, Power::attribution},
        std::pair{std::string_view{"Delegatie"}, Power::delegation},
        std::pair{std::string_view{"Mandaat"}, Power::mandate},
        std::pair{std::string_view{"Zonder mandaat"}, Power::none},
    };
    const auto at = std::find_if(known.begin(), known.end(),
                                 [word](const auto& entry) { return entry.first == word; });
    return at == known.end() ? std::nullopt : std::optional{at->second};
}

Organ organ(std::string_view word)
{
    constexpr std::array known{
        std::pair{std::string_view{"Gemeenteraad"}, Organ::council},
        std::pair{std::string_view{"Provinciale staten"}, Organ::council},
        std::pair{std::string_view{"Algemeen bestuur"}, Organ::council},
        std::pair{std::string_view{"College"}, Organ::executive},
        std::pair{std::string_view{"Gedeputeerde staten"}, Organ::executive},
        std::pair{std::string_view{"Dagelijks bestuur"}, Organ::executive},
        std::pair{std::string_view{"Burgemeester"}, Organ::mayor},
        std::pair{std::string_view{"Commissaris"}, Organ::mayor},
    };
    const auto at = std::find_if(known.begin(), known.end(), [word](const auto& entry) {
        return word.starts_with(entry.first);
    });
    return at == known.end() ? Organ::other : at->second;
}

} // namespace noaber::roo
