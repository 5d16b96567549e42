#include "render/ego/wording.hpp"

#include "render/captions.hpp"

#include <noaber/core/text.hpp>

#include <algorithm>

namespace noaber::render {

namespace {

constexpr Style name_style{14.5, Weight::bold, ink};
constexpr Style fact_style{12.5, Weight::regular, faint};
constexpr Style names_style{13.5, Weight::regular, ink};
constexpr Style themes_style{12, Weight::regular, faint};
constexpr double gap_after_name = 9;
constexpr std::size_t longest_reference = 100;

const Organisations& organisations(const Telling& telling)
{
    return telling.network.source().organisations();
}

bool of_municipality(const Telling& telling)
{
    return organisations(telling).kind[telling.ego.subject] == OrganisationKind::municipality;
}

std::string in_text(const Telling& telling, OrganisationId id)
{
    std::string name = unbroken(full_name(telling.network.source(), id, telling.language));
    return id == telling.ego.partner ? emphasised(name) : name;
}

Message host_fact(const Register& source, OrganisationId host)
{
    const std::string name = shown_name(source, host);
    return source.organisations().kind[host] == OrganisationKind::municipality
               ? message("host: {}", name)
               : message("work done by {}", name);
}

/// "all 13 other municipalities of Veiligheidsregio Twente", the constant partner before it.
void add_reference(std::vector<std::string>& parts, const Telling& telling, std::size_t other)
{
    const EgoArrangement& named = telling.ego.arrangements[other];
    std::size_t count = named.peers.size();
    const auto& partner = telling.ego.partner;
    if (partner &&
        std::find(named.peers.begin(), named.peers.end(), *partner) != named.peers.end()) {
        parts.push_back(in_text(telling, *partner));
        --count;
    }
    const std::string where = clean(named.name, longest_reference);
    if (count == 2) {
        parts.push_back((of_municipality(telling)
                             ? message("both other municipalities of {}", where)
                             : message("both other participants of {}", where))
                            .in(telling.language));
        return;
    }
    const Message all = of_municipality(telling)
                            ? counted(count, "the {} other municipality of {}",
                                      "all {} other municipalities of {}", where)
                            : counted(count, "the {} other participant of {}",
                                      "all {} other participants of {}", where);
    parts.push_back(all.in(telling.language));
}

void add_more_peers(std::vector<std::string>& parts, const Telling& telling, std::size_t count)
{
    if (count > 0) {
        const Message more =
            of_municipality(telling)
                ? counted(count, "{} other municipality", "{} other municipalities")
                : counted(count, "{} other participant", "{} other participants");
        parts.push_back(unbroken(more.in(telling.language)));
    }
}

Message counted_of_kind(OrganisationKind kind, std::size_t count)
{
    switch (kind) {
    case OrganisationKind::municipality:
        return counted(count, "{} municipality", "{} municipalities");
    case OrganisationKind::province:
        return counted(count, "{} province", "{} provinces");
    case OrganisationKind::water_board:
        return counted(count, "{} water board", "{} water boards");
    default:
        return counted(count, "{} other participant", "{} other participants");
    }
}

void add_more_others(std::vector<std::string>& parts,
                     const Telling& telling,
                     const std::map<OrganisationKind, std::size_t>& counts)
{
    std::size_t of_no_kind = 0;
    for (const auto& [kind, count] : counts) {
        const bool has_word = kind == OrganisationKind::municipality ||
                              kind == OrganisationKind::province ||
                              kind == OrganisationKind::water_board;
        if (has_word) {
            parts.push_back(unbroken(counted_of_kind(kind, count).in(telling.language)));
        } else {
            of_no_kind += count;
        }
    }
    if (of_no_kind > 0) {
        parts.push_back(
            unbroken(counted_of_kind(OrganisationKind::other, of_no_kind).in(telling.language)));
    }
}

/// Those in being.
std::string present(const Telling& telling, const Naming& naming)
{
    std::vector<std::string> parts;
    if (naming.as_in) {
        add_reference(parts, telling, *naming.as_in);
    }
    for (const OrganisationId id : naming.peers) {
        parts.push_back(in_text(telling, id));
    }
    add_more_peers(parts, telling, naming.more_peers);
    for (const OrganisationId id : naming.others) {
        parts.push_back(in_text(telling, id));
    }
    add_more_others(parts, telling, naming.more_others);
    return parts.empty() ? message("no other participants").in(telling.language)
                         : message("with {}", listed(parts, telling.language)).in(telling.language);
}

/// Those who were listed and do not exist, each followed by what is said of them.
std::string absent(const Telling& telling, const Naming& naming)
{
    std::vector<std::string> ended;
    std::vector<std::string> to_come;
    for (const OrganisationId id : naming.absent) {
        const auto until = organisations(telling).until[id];
        const bool has_ended = until && *until <= telling.network.date();
        (has_ended ? ended : to_come).push_back(in_text(telling, id));
    }
    std::string text;
    if (!ended.empty()) {
        text += "; " + message("no longer in being: {}", join(ended, ", ")).in(telling.language);
    }
    if (!to_come.empty()) {
        text += "; " + message("not yet in being: {}", join(to_come, ", ")).in(telling.language);
    }
    if (naming.more_absent > 0) {
        text += "; " + message("not in being: {}", naming.more_absent).in(telling.language);
    }
    return text;
}

std::string further_themes(const Telling& telling, const EgoArrangement& one)
{
    std::vector<std::string> labels;
    for (const std::string& theme : one.further_themes) {
        labels.emplace_back(theme_label(theme, telling.language));
    }
    return message("also: {}", join(labels, ", ")).in(telling.language);
}

std::string left_out(std::span<const Naming> namings, Language language)
{
    const auto partly = static_cast<std::size_t>(std::count_if(
        namings.begin(), namings.end(), [](const Naming& naming) { return !naming.complete(); }));
    return partly == 0 ? std::string{}
                       : counted(partly, "In {} arrangement not all participants are named.",
                                 "In {} arrangements not all participants are named.")
                             .in(language);
}

bool any_absent(const Ego& ego)
{
    return std::any_of(ego.arrangements.begin(), ego.arrangements.end(),
                       [](const EgoArrangement& one) { return !one.absent.empty(); });
}

std::string sentence_of_mergers(const Network& network, Language language)
{
    const bool moved =
        network.options().mergers == MergerPolicy::resolve && network.counts().moved > 0;
    return moved ? message("A municipality that was merged into another stands as that other.")
                       .in(language)
                 : std::string{};
}

} // namespace

std::string full_name(const Register& source, OrganisationId id, Language language)
{
    const std::string name = shown_name(source, id);
    const std::string folded = fold(name);
    const auto says = [&folded](std::string_view word) {
        return folded.find(word) != std::string::npos;
    };
    const OrganisationKind kind = source.organisations().kind[id];
    if (kind == OrganisationKind::province && !says("provinc")) {
        return message("the province of {}", name).in(language);
    }
    if (kind == OrganisationKind::water_board && !says("schap") && !says("wetterskip")) {
        return message("the water board {}", name).in(language);
    }
    const bool is_ministry = source.organisations().code[id].starts_with("MNRE");
    if (kind == OrganisationKind::state && is_ministry && !says("ministerie")) {
        return message("the ministry of {}", name).in(language);
    }
    return name;
}

std::string facts_in_words(const Register& source, const EgoArrangement& one, Language language)
{
    std::vector<std::string> parts;
    if (one.form != LegalForm::other) {
        parts.emplace_back(translate(language, label(one.form)));
    }
    if (one.statutory) {
        parts.push_back(message("required by law").in(language));
    }
    parts.push_back(counted(one.participants, "{} participant", "{} participants").in(language));
    if (one.since) {
        parts.push_back(message("since {}", std::to_string(*one.since)).in(language));
    }
    if (one.host) {
        parts.push_back(host_fact(source, *one.host).in(language));
    }
    std::transform(parts.begin(), parts.end(), parts.begin(), unbroken);
    return join(parts, ", ");
}

std::string theme_heading(std::string_view theme, Language language)
{
    return theme.empty() ? std::string{translate(language, text("No policy domain registered"))}
                         : capitalised(theme_label(theme, language));
}

BoxWords box_words(const Telling& telling, std::size_t i, const Naming& naming)
{
    const EgoArrangement& one = telling.ego.arrangements[i];
    BoxWords words;
    words.name.push_back({one.name, name_style});
    words.facts.push_back({facts_in_words(telling.network.source(), one, telling.language),
                           fact_style, gap_after_name});
    words.names = runs(present(telling, naming) + absent(telling, naming), names_style);
    if (!one.further_themes.empty()) {
        words.themes.push_back({further_themes(telling, one), themes_style});
    }
    return words;
}

std::vector<std::string>
ego_footer(const Telling& telling, std::span<const Naming> namings, const Provenance& provenance)
{
    const Language language = telling.language;
    const std::string subject = shown_name(telling.network.source(), telling.ego.subject);
    std::vector<std::string> about{
        message("Not shown: arrangements without {}, money, staff and contracts.", subject)
            .in(language),
        left_out(namings, language)};
    if (any_absent(telling.ego)) {
        about.push_back(
            message("Participants that do not exist on this date are not counted.").in(language));
    }
    about.push_back(sentence_of_mergers(telling.network, language));

    std::vector<std::string> coverage;
    if (!telling.ego.arrangements.empty()) {
        coverage.push_back(
            domains_known(telling.ego.with_theme(), telling.ego.arrangements.size()).in(language));
    }
    std::vector<std::size_t> places;
    for (const EgoArrangement& one : telling.ego.arrangements) {
        places.push_back(one.place);
    }
    coverage.push_back(inference_caption(telling.network, places, language));
    for (std::string& caption : coverage_captions(telling.network, provenance, language)) {
        coverage.push_back(std::move(caption));
    }
    std::vector<std::string> footer;
    for (auto* part : {&about, &coverage}) {
        std::erase(*part, "");
        footer.push_back(join(*part, " "));
    }
    footer.push_back(join(source_captions(provenance, language, false), " "));
    std::erase(footer, "");
    return footer;
}

} // namespace noaber::render
