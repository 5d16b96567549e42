#include "render/theme.hpp"

#include <noaber/core/error.hpp>
#include <noaber/core/text.hpp>
#include <noaber/core/words.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace noaber::render {

std::string_view domains_csv(); // embedded

namespace {

/// The share of light of one channel: WCAG 2.2, relative luminance.
double linear(std::uint8_t channel)
{
    const double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

double luminance(Colour colour)
{
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) +
           0.0722 * linear(colour.blue);
}

std::size_t group_of(std::string_view letter)
{
    const auto groups = theme_groups();
    const auto found = std::find_if(groups.begin(), groups.end(), [letter](const ThemeGroup& one) {
        return one.letter == letter;
    });
    require(found != groups.end(), "every theme has a group");
    return static_cast<std::size_t>(found - groups.begin());
}

std::vector<KnownTheme> read_themes()
{
    std::vector<KnownTheme> themes;
    for (const std::string_view line : split(domains_csv(), '\n')) {
        const auto cells = split(line, ',');
        require(cells.size() == 3, "a theme has a name, a group and an English name");
        if (cells[0] != "theme") {
            themes.push_back({cells[0], cells[2], group_of(cells[1]), themes.size()});
        }
    }
    std::stable_sort(themes.begin(), themes.end(),
                     [](const KnownTheme& a, const KnownTheme& b) { return a.group < b.group; });
    for (std::size_t i = 0; i < themes.size(); ++i) {
        themes[i].order = i;
    }
    return themes;
}

} // namespace

std::string hex(Colour colour)
{
    return fmt::format("#{:02X}{:02X}{:02X}", colour.red, colour.green, colour.blue);
}

double contrast(Colour a, Colour b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

std::span<const ThemeGroup> theme_groups()
{
    static constexpr std::array all{
        ThemeGroup{"S", text("Society"), {colour(0xCC6029), colour(0xFBEDE6)}},
        ThemeGroup{"W", text("Work and income"), {colour(0x592828), colour(0xF1E7E7)}},
        ThemeGroup{"V", text("Safety and health"), {colour(0x3636D8), colour(0xE8E8FB)}},
        ThemeGroup{"O", text("Environment"), {colour(0x3F8795), colour(0xE6F2F4)}},
        ThemeGroup{"B", text("Administration"), {colour(0x0F173F), colour(0xE4E6EC)}},
    };
    return all;
}

std::optional<KnownTheme> known_theme(std::string_view name)
{
    static const std::vector<KnownTheme> themes = read_themes();
    const auto found = std::find_if(themes.begin(), themes.end(),
                                    [name](const KnownTheme& one) { return one.name == name; });
    return found == themes.end() ? std::nullopt : std::optional{*found};
}

std::string_view theme_label(std::string_view name, Language language)
{
    const auto known = known_theme(name);
    return known && language == Language::english ? known->english : name;
}

} // namespace noaber::render
