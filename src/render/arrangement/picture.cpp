#include "render/arrangement/picture.hpp"

#include "render/captions.hpp"
#include "render/ego/wording.hpp"

#include <noaber/core/text.hpp>

namespace noaber::render {

namespace {

constexpr Style names_style{13.5, Weight::regular, ink};

std::string municipalities(const Commission& asked, std::size_t count)
{
    return asked.say(counted(count, "{} municipality", "{} municipalities"));
}

std::string name_of(const Commission& asked, std::size_t place)
{
    return clean(asked.source().name(asked.network.versions()[place]));
}

std::string finding(const Commission& asked, const ArrangementFactsheet& sheet)
{
    const std::string& name = sheet.told.name;
    const std::size_t all = sheet.municipalities.size();
    if (all < 2 || !sheet.nearest || sheet.nearest->municipalities.size() < 2) {
        return asked.say(message(
            "{} has {}", name,
            asked.say(counted(sheet.told.participants, "{} participant", "{} participants"))));
    }
    const std::size_t together = sheet.nearest->municipalities.size();
    const std::string other = name_of(asked, sheet.nearest->place);
    if (together == all && all == 2) {
        return asked.say(message("Both municipalities of {} meet in {} too", name, other));
    }
    return together == all
               ? asked.say(message("All {} municipalities of {} meet in {} too", all, name, other))
               : asked.say(message("{} of the {} municipalities of {} meet in {} too", together,
                                   all, name, other));
}

Message heading_of(OrganisationKind kind, std::size_t count)
{
    switch (kind) {
    case OrganisationKind::province:
        return counted(count, "{} province", "{} provinces");
    case OrganisationKind::water_board:
        return counted(count, "{} water board", "{} water boards");
    default:
        return counted(count, "{} other participant", "{} other participants");
    }
}

const ThemeGroup* group_of(const std::string& theme)
{
    const auto known = known_theme(theme);
    return known ? &theme_groups()[known->group] : nullptr;
}

/// Sections of one colour: that of the arrangement's theme.
class Sections {
public:
    Sections(const Commission& asked, const ArrangementFactsheet& sheet)
        : m_asked{asked}, m_sheet{sheet}
    {}

    void add(const std::string& heading, const std::vector<OrganisationId>& all)
    {
        if (all.empty()) {
            return;
        }
        StarSection section = star_section(nullptr, heading);
        if (const ThemeGroup* group = group_of(m_sheet.told.theme)) {
            section.tone = group->tone;
        }
        section.boxes.push_back(
            star_box(heading, name_lines(m_asked, all, m_sheet.told.host), m_sheet.told.statutory));
        m_sections.push_back(std::move(section));
    }

    [[nodiscard]] std::vector<StarSection> finished() && { return std::move(m_sections); }

private:
    const Commission& m_asked;
    const ArrangementFactsheet& m_sheet;
    std::vector<StarSection> m_sections;
};

std::vector<StarSection> sections(const Commission& asked, const ArrangementFactsheet& sheet)
{
    Sections result{asked, sheet};
    for (const MeetingElsewhere& group : sheet.groups) {
        result.add(asked.say(message("{} that meet in {} too",
                                     municipalities(asked, group.municipalities.size()),
                                     clean(name_of(asked, group.place), 60))),
                   group.municipalities);
    }
    const std::string alone = municipalities(asked, sheet.alone.size());
    result.add(
        sheet.groups.empty()
            ? alone
            : asked.say(message("{} that meet elsewhere with fewer than two of them", alone)),
        sheet.alone);
    std::vector<OrganisationId> rest;
    for (const auto& [kind, all] : sheet.others) {
        if (kind == OrganisationKind::province || kind == OrganisationKind::water_board) {
            result.add(asked.say(heading_of(kind, all.size())), all);
        } else {
            rest.insert(rest.end(), all.begin(), all.end());
        }
    }
    result.add(asked.say(heading_of(OrganisationKind::other, rest.size())), rest);
    result.add(asked.say(counted(sheet.told.absent.size(), "{} that does not exist on this date",
                                 "{} that do not exist on this date")),
               sheet.told.absent);
    return std::move(result).finished();
}

std::vector<std::string> subtitle(const Commission& asked, const ArrangementFactsheet& sheet)
{
    std::string facts =
        capitalised(facts_in_words(asked.source(), sheet.told, asked.language())) + ".";
    if (asked.network.date()) {
        facts += " " + asked.say(message("In force on {}.",
                                         long_date(*asked.network.date(), asked.language())));
    }
    std::vector<std::string> lines{facts};
    if (!sheet.groups.empty()) {
        lines.push_back(
            asked.say(message("Each municipality is named once, with those that it also "
                              "meets elsewhere.")));
    }
    return lines;
}

} // namespace

std::vector<Line> name_lines(const Commission& asked,
                             const std::vector<OrganisationId>& organisations,
                             std::optional<OrganisationId> host)
{
    std::vector<std::string> names;
    for (const OrganisationId id : organisations) {
        const std::string name = full_name(asked.source(), id, asked.language());
        names.push_back(unbroken(id == host ? asked.say(message("{} (host)", name)) : name));
    }
    return wrap(runs(listed(names, asked.language()), names_style), star_size::text_width);
}

StarPicture picture_of(const Commission& asked, const ArrangementFactsheet& sheet)
{
    Legend key{asked.language(), star_text_width};
    key.add_line(sheet.told.statutory ? message("required by law")
                                      : message("voluntary, or not known"),
                 sheet.told.participants, sheet.told.statutory);
    const std::string theme = theme_heading(sheet.told.theme, asked.language());
    const std::vector<std::size_t> places{sheet.place};
    StarPicture result{
        .id = "noaber-arrangement-" +
              asked.source()
                  .arrangements()
                  .code[asked.source().versions().arrangement[sheet.told.version]],
        .title = finding(asked, sheet),
        .subtitle = subtitle(asked, sheet),
        .subject = sheet.told.name,
        .facts = {asked.say(counted(sheet.told.participants, "{} participant", "{} participants"))},
        .sections = sections(asked, sheet),
        .legend = std::move(key),
        .footer = {theme + ". " + never_shown(asked.language()),
                   coverage_of(asked.network, places, asked.provenance, asked.language()),
                   join(source_captions(asked.provenance, asked.language(), false), " ")}};
    result.description = join(result.subtitle, " ") + " " +
                         join(source_captions(asked.provenance, asked.language(), true), " ");
    return result;
}

} // namespace noaber::render
