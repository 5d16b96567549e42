#include "render/provider/picture.hpp"

#include "render/captions.hpp"
#include "render/ego/wording.hpp"

#include <noaber/core/text.hpp>

#include <map>

namespace noaber::render {

namespace {

constexpr Style fact_style{12.5, Weight::regular, faint};
constexpr Style name_style{14.5, Weight::bold, ink};

std::string municipalities(const Commission& asked, std::size_t count)
{
    return asked.say(counted(count, "{} municipality", "{} municipalities"));
}

std::string finding(const Commission& asked, const Provider& provider)
{
    const std::string tasks = asked.say(counted(provider.orphaned, "{} task", "{} tasks"));
    const std::string who = municipalities(asked, provider.dependents().size());
    return provider.orphaned > 0
               ? asked.say(
                     message("Without {}, {} of {} have no provider", provider.name, tasks, who))
               : asked.say(message("Without {}, every task of {} has another provider",
                                   provider.name, who));
}

void append(std::vector<Line>& lines, std::vector<Line> more)
{
    lines.insert(lines.end(), std::make_move_iterator(more.begin()),
                 std::make_move_iterator(more.end()));
}

/// What an arrangement is about, which stands for its tasks.
std::string themes_in_words(const Commission& asked, const EgoArrangement& told)
{
    std::vector<std::string> themes;
    if (!told.theme.empty()) {
        themes.emplace_back(theme_label(told.theme, asked.language()));
    }
    for (const std::string& one : told.further_themes) {
        themes.emplace_back(theme_label(one, asked.language()));
    }
    return themes.empty() ? asked.say(message("What it is about is not known"))
                          : asked.say(message("About: {}", listed(themes, asked.language())));
}

StarSection section(const Commission& asked, const Dependence& one)
{
    const auto known = known_theme(one.told.theme);
    StarSection result =
        star_section(known ? &theme_groups()[known->group] : nullptr, clean(one.told.name, 80));
    std::vector<Line> lines =
        wrap({{facts_in_words(asked.source(), one.told, asked.language()), fact_style}},
             star_size::text_width);
    append(lines, name_lines(asked, one.municipalities));
    append(lines, wrap({{themes_in_words(asked, one.told), fact_style}}, star_size::text_width));
    result.boxes.push_back(star_box(one.told.name, std::move(lines), one.told.statutory));
    return result;
}

StarSection section(const Commission& asked, const std::vector<ProvidedService>& services)
{
    StarSection result = star_section(nullptr, asked.say(message("Tasks that it does for them")));
    for (const ProvidedService& one : services) {
        std::vector<Line> lines = wrap({{one.name, name_style}}, star_size::text_width);
        append(lines, name_lines(asked, one.recipients));
        const std::string substitute = asked.say(message(
            "someone else could do it for {} of {}", one.with_substitute, one.recipients.size()));
        append(lines, wrap({{substitute, fact_style}}, star_size::text_width));
        result.boxes.push_back(star_box(one.name, std::move(lines), false));
    }
    return result;
}

/// Who takes part in most of what goes; empty where all do alike.
std::string hit_hardest(const Commission& asked, const Provider& provider)
{
    std::map<OrganisationId, std::size_t> counts;
    for (const Dependence& one : provider.dependences) {
        for (const OrganisationId id : one.municipalities) {
            ++counts[id];
        }
    }
    std::size_t most = 0;
    std::size_t least = provider.dependences.size();
    for (const auto& [id, count] : counts) {
        most = std::max(most, count);
        least = std::min(least, count);
    }
    std::vector<std::string> names;
    for (const OrganisationId id : provider.dependents()) {
        if (counts[id] == most) {
            names.push_back(shown_name(asked.source(), id));
        }
    }
    return most > least
               ? asked.say(message("Hit hardest, in {} of the {}: {}.", most,
                                   provider.dependences.size(), listed(names, asked.language())))
               : std::string{};
}

std::vector<std::string> subtitle(const Commission& asked, const Provider& provider)
{
    std::vector<std::string> lines{
        asked.say(counted(provider.dependences.size(), "What goes with it: {} arrangement of {}",
                          "What goes with it: {} arrangements of {}",
                          municipalities(asked, provider.dependents().size())))};
    if (asked.network.date()) {
        lines.front() +=
            ", " +
            asked.say(message("as of {}", long_date(*asked.network.date(), asked.language())));
    }
    if (std::string hit = hit_hardest(asked, provider); !hit.empty()) {
        lines.push_back(std::move(hit));
    }
    if (provider.themes_stand_for_tasks) {
        lines.push_back(asked.say(message("The source knows no tasks: each policy theme of an "
                                          "arrangement stands for one, for each municipality.")));
    }
    return lines;
}

Legend legend(const Commission& asked, const Provider& provider)
{
    Legend result{asked.language(), star_text_width};
    std::size_t statutory = 0;
    for (const Dependence& one : provider.dependences) {
        statutory += one.told.statutory ? 1U : 0U;
    }
    if (provider.dependences.size() > statutory) {
        result.add_line(message("voluntary, or not known"), provider.dependences.size() - statutory,
                        false);
    }
    if (statutory > 0) {
        result.add_line(message("required by law"), statutory, true);
    }
    return result;
}

} // namespace

StarPicture picture_of(const Commission& asked, const Provider& provider)
{
    std::vector<StarSection> sections;
    std::vector<std::size_t> places;
    for (const Dependence& one : provider.dependences) {
        sections.push_back(section(asked, one));
        places.push_back(one.place);
    }
    if (!provider.services.empty()) {
        sections.push_back(section(asked, provider.services));
    }
    StarPicture result{
        .id = "noaber-fragility-" + provider.code,
        .title = in_selection(asked.network, finding(asked, provider), asked.language()),
        .subtitle = subtitle(asked, provider),
        .subject = provider.name,
        .facts = {municipalities(asked, provider.dependents().size())},
        .sections = std::move(sections),
        .legend = legend(asked, provider),
        .footer = {asked.say(message("Not shown: what a municipality could do itself, and how fast "
                                     "another could take over.")) +
                       " " + never_shown(asked.language()),
                   coverage_of(asked.network, places, asked.provenance, asked.language()),
                   join(source_captions(asked.provenance, asked.language(), false), " ")}};
    result.description = join(result.subtitle, " ") + " " +
                         join(source_captions(asked.provenance, asked.language(), true), " ");
    return result;
}

} // namespace noaber::render
