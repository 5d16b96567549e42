#include "core/catalogue.hpp"

#include <noaber/core/language.hpp>

namespace noaber {

std::string_view catalogue_nl(); // embedded

std::optional<Language> parse_language(std::string_view locale)
{
    const std::string_view name = locale.substr(0, locale.find_first_of("_.@"));
    if (name == "nl") {
        return Language::dutch;
    }
    if (name == "en" || name == "C" || name == "POSIX") {
        return Language::english;
    }
    return std::nullopt;
}

std::string_view code(Language language)
{
    return language == Language::dutch ? "nl" : "en";
}

std::string_view translate(Language language, std::string_view english)
{
    if (language == Language::english || english.empty()) {
        return english;
    }
    static const Catalogue dutch{catalogue_nl()};
    return dutch.find(english).value_or(english);
}

std::string_view
translate(Language language, std::string_view singular, std::string_view plural, std::size_t count)
{
    const std::string_view forms = translate(language, singular);
    const std::size_t middle = forms.find('\0');
    if (middle == std::string_view::npos) { // English, or not translated
        return count == 1 ? singular : plural;
    }
    return count == 1 ? forms.substr(0, middle) : forms.substr(middle + 1);
}

} // namespace noaber
