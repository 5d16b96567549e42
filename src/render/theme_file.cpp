#include "format/gzip.hpp"
#include "format/toml.hpp"
#include "render/theme.hpp"

#include <noaber/render/theme.hpp>

#include <algorithm>
#include <vector>

namespace noaber {

namespace {

using namespace render;
using format::TomlValue;

/// What a colour is for.
struct Role {
    std::string table; ///< `colours`, `layers.S`
    std::string name;
    Colour own;
};

/// Two roles that meet in drawings.
struct Meeting {
    Colour upper;
    Colour ground;
    double least;
};

std::string layer_table(const ThemeGroup& group)
{
    return "layers." + std::string{group.letter};
}

std::vector<Role> roles()
{
    std::vector<Role> result{{"colours", "text", ink},
                             {"colours", "faint_text", faint},
                             {"colours", "background", white},
                             {"colours", "guide", guide},
                             {"colours", "every_other_row", every_other_row},
                             {"colours", "unknown_tint", plain_tone.tint},
                             {"colours", "land", land},
                             {"colours", "border", border}};
    for (std::size_t i = 0; i < tie_colours.size(); ++i) {
        result.push_back({"colours", "tie_" + std::to_string(i + 1), tie_colours.at(i)});
    }
    for (std::size_t i = 0; i < area_tints.size(); ++i) {
        result.push_back({"colours", "area_" + std::to_string(i + 1), area_tints.at(i)});
    }
    for (const ThemeGroup& group : theme_groups()) {
        result.push_back({layer_table(group), "mark", group.tone.mark});
        result.push_back({layer_table(group), "tint", group.tone.tint});
    }
    return result;
}

/// Every text, mark and line, with all that it can stand on.
std::vector<Meeting> meetings()
{
    std::vector<Colour> grounds{white, every_other_row, plain_tone.tint, land};
    std::vector<Meeting> result{{border, land, least_contrast_of_marks}};
    const auto add = [&result](Colour upper, Colour ground) {
        result.push_back({upper, ground, least_contrast_of_marks});
    };
    for (const ThemeGroup& group : theme_groups()) {
        grounds.push_back(group.tone.tint);
        for (const Colour ground : {white, every_other_row, land, group.tone.tint}) {
            add(group.tone.mark, ground);
        }
    }
    for (const Colour ground : grounds) {
        result.push_back({ink, ground, least_contrast_of_text});
        result.push_back({faint, ground, least_contrast_of_text});
    }
    for (const Colour tie : tie_colours) {
        add(tie, land);
        add(tie, white);
    }
    for (const Colour area : area_tints) {
        add(faint, area);
        add(ink, area);
    }
    result.push_back({white, ink, least_contrast_of_text});
    return result;
}

Colour parse_colour(const TomlValue& value)
{
    const std::string& text = value.text();
    const bool digits = text.size() == 7 && text.front() == '#' &&
                        std::all_of(text.begin() + 1, text.end(), [](char letter) {
                            return std::string_view{"0123456789abcdefABCDEF"}.find(letter) !=
                                   std::string_view::npos;
                        });
    if (!digits) {
        throw Error{Fault::input, value.place(),
                    message("\"{}\", expected a colour such as #1A1A1A", text)};
    }
    constexpr int hexadecimal = 16;
    return colour(static_cast<std::uint32_t>(std::stoul(text.substr(1), nullptr, hexadecimal)));
}

/// Letters of a list of fonts as CSS has it; nothing that could leave an attribute.
std::string parse_family(const TomlValue& value)
{
    const std::string& text = value.text();
    const bool plain =
        !text.empty() && text.size() <= 200 && std::all_of(text.begin(), text.end(), [](char one) {
            return (one >= 'a' && one <= 'z') || (one >= 'A' && one <= 'Z') ||
                   (one >= '0' && one <= '9') || one == ' ' || one == ',' || one == '-';
        });
    if (!plain) {
        throw Error{Fault::input, value.place(),
                    message("\"{}\", expected names of fonts with commas between", text)};
    }
    return text;
}

/// A theme being read, with the places of what it says.
class ThemeReader {
public:
    explicit ThemeReader(const TomlValue& root)
    {
        root.require_keys({"colours", "layers", "type"});
        if (const TomlValue* type = root.find("type")) {
            type->require_keys({"family"});
            m_theme.family = parse_family(type->at("family"));
        }
        if (const TomlValue* colours = root.find("colours")) {
            read_table(*colours, "colours");
        }
        if (const TomlValue* layers = root.find("layers")) {
            read_layers(*layers);
        }
        require_contrasts();
    }

    [[nodiscard]] Theme finished() && { return std::move(m_theme); }

private:
    void read_layers(const TomlValue& layers)
    {
        std::vector<std::string> letters;
        for (const ThemeGroup& group : theme_groups()) {
            letters.emplace_back(group.letter);
        }
        layers.require_keys(letters);
        for (const auto& [letter, table] : layers.entries()) {
            read_table(table, "layers." + letter);
        }
    }

    void read_table(const TomlValue& table, const std::string& name)
    {
        std::vector<std::string> known;
        for (const Role& role : roles()) {
            if (role.table == name) {
                known.push_back(role.name);
            }
        }
        table.require_keys(known);
        for (const Role& role : roles()) {
            const TomlValue* value = role.table == name ? table.find(role.name) : nullptr;
            if (value != nullptr) {
                m_theme.colours[number(role.own)] = number(parse_colour(*value));
                m_places[number(role.own)] = value->place();
            }
        }
    }

    [[nodiscard]] Colour shown(Colour own) const
    {
        const auto found = m_theme.colours.find(number(own));
        return found == m_theme.colours.end() ? own : colour(found->second);
    }

    static std::string name_of(Colour own)
    {
        for (const Role& role : roles()) {
            if (role.own == own) {
                return role.table + "." + role.name;
            }
        }
        return hex(own);
    }

    void require_contrasts() const
    {
        for (const Meeting& one : meetings()) {
            const double found = contrast(shown(one.upper), shown(one.ground));
            auto place = m_places.find(number(one.upper));
            if (place == m_places.end()) {
                place = m_places.find(number(one.ground));
            }
            if (found < one.least && place != m_places.end()) {
                throw Error{Fault::input, place->second,
                            message("contrast {} of {} on {}, expected at least {}", found,
                                    name_of(one.upper), name_of(one.ground), one.least)};
            }
        }
    }

    Theme m_theme;
    std::map<std::uint32_t, Place> m_places;
};

} // namespace

Theme parse_theme(std::string_view toml, const std::string& file)
{
    return ThemeReader{format::read_toml(toml, file)}.finished();
}

Theme read_theme(const std::filesystem::path& path)
{
    constexpr std::size_t limit = std::size_t{1} << 20; // far more than any theme
    const std::string file = path.string();
    return parse_theme(format::read_all(format::open_file(path), file, limit), file);
}

} // namespace noaber
