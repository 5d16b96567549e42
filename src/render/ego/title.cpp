#include "render/captions.hpp"
#include "render/ego/being.hpp"
#include "render/ego/wording.hpp"

#include <algorithm>

namespace noaber::render {

namespace {

bool of_municipality(const Telling& telling)
{
    return telling.network.source().organisations().kind[telling.ego.subject] ==
           OrganisationKind::municipality;
}

std::string subject_name(const Telling& telling)
{
    return shown_name(telling.network.source(), telling.ego.subject);
}

Message arrangements(std::size_t count)
{
    return counted(count, "{} arrangement", "{} arrangements");
}

Message title_alone(const std::string& name, std::size_t all)
{
    if (all == 2) {
        return message("{} stands alone in both of its arrangements", name);
    }
    return all == 1 ? message("{} stands alone in its only arrangement", name)
                    : message("{} stands alone in all {} of its arrangements", name, all);
}

Message title_with_partner(const std::string& name,
                           const std::string& partner,
                           std::size_t shared,
                           std::size_t all)
{
    if (shared < all) {
        return message("{} shares {} of its {} arrangements with {}", name, shared, all, partner);
    }
    if (all == 1) {
        return message("{} shares its only arrangement with {}", name, partner);
    }
    if (all == 2) {
        return message("{} shares both of its arrangements with {}", name, partner);
    }
    return message("{} shares all {} of its arrangements with {}", name, all, partner);
}

Message title_without_peers(const Telling& telling)
{
    const std::string name = subject_name(telling);
    const std::string all = arrangements(telling.ego.arrangements.size()).in(telling.language);
    return of_municipality(telling)
               ? message("{} takes part in {}, without any other municipality", name, all)
               : message("{} takes part in {}, without others of its kind", name, all);
}

Message title_with_many(const Telling& telling)
{
    const auto& all = telling.ego.arrangements;
    const auto with_peers = static_cast<std::size_t>(std::count_if(
        all.begin(), all.end(), [](const EgoArrangement& one) { return !one.peers.empty(); }));
    const std::size_t peers = telling.ego.shared.size();
    const Message partners = of_municipality(telling)
                                 ? counted(peers, "{} municipality", "{} municipalities")
                                 : counted(peers, "{} participant", "{} participants");
    return message("{} works in {} with {}", subject_name(telling),
                   arrangements(with_peers).in(telling.language), partners.in(telling.language));
}

Message finding(const Telling& telling)
{
    const Ego& ego = telling.ego;
    const auto& all = ego.arrangements;
    if (all.empty()) {
        return message("{} takes part in no arrangement", subject_name(telling));
    }
    if (std::all_of(all.begin(), all.end(),
                    [](const EgoArrangement& one) { return one.alone(); })) {
        return title_alone(subject_name(telling), all.size());
    }
    if (ego.partner) {
        return title_with_partner(subject_name(telling),
                                  shown_name(telling.network.source(), *ego.partner),
                                  ego.shared_with_partner(), all.size());
    }
    return ego.shared.empty() ? title_without_peers(telling) : title_with_many(telling);
}

Message what_is_counted(const Telling& telling)
{
    const std::size_t all = telling.ego.arrangements.size();
    if (all == 0) {
        return telling.network.date()
                   ? message("Arrangements in force on {}",
                             long_date(*telling.network.date(), telling.language))
                   : message("All arrangements of the source");
    }
    if (telling.network.date()) {
        return counted(all,
                       "{} arrangement of {} in force on {}, by policy domain, with those who take "
                       "part",
                       "{} arrangements of {} in force on {}, by policy domain, with those who "
                       "take part",
                       subject_name(telling), long_date(*telling.network.date(), telling.language));
    }
    return counted(all, "{} arrangement of {}, by policy domain, with those who take part",
                   "{} arrangements of {}, by policy domain, with those who take part",
                   subject_name(telling));
}

} // namespace

std::string ego_title(const Telling& telling)
{
    const auto gone = absence(telling.network, telling.ego.subject, telling.language);
    if (gone && telling.ego.arrangements.empty()) {
        return gone->in(telling.language);
    }
    const std::string found = finding(telling).in(telling.language);
    const bool of_a_part = !selection_caption(telling.network, telling.language).empty();
    return of_a_part ? message("In this selection: {}", found).in(telling.language) : found;
}

std::vector<std::string> ego_subtitle(const Telling& telling)
{
    const Language language = telling.language;
    std::vector<std::string> lines{what_is_counted(telling).in(language)};
    const auto gone = absence(telling.network, telling.ego.subject, language);
    if (gone && !telling.ego.arrangements.empty()) {
        lines.push_back(gone->in(language));
    }
    const std::string selection = selection_caption(telling.network, language);
    if (!selection.empty()) {
        lines.push_back(selection);
    }
    if (telling.ego.partner && telling.ego.arrangements.size() > 1) {
        lines.push_back(message("In bold: {}, who takes part in {} of {}",
                                shown_name(telling.network.source(), *telling.ego.partner),
                                telling.ego.shared_with_partner(), telling.ego.arrangements.size())
                            .in(language));
    }
    return lines;
}

std::vector<std::string> ego_facts(const Telling& telling)
{
    const Organisations& all = telling.network.source().organisations();
    const OrganisationId subject = telling.ego.subject;
    std::vector<std::string> lines;
    if (const auto inhabitants = all.inhabitants[subject]; inhabitants && *inhabitants >= 0) {
        lines.push_back(
            counted(static_cast<std::size_t>(*inhabitants), "{} inhabitant", "{} inhabitants")
                .in(telling.language));
    }
    if (const auto seats = all.seats[subject]; seats && *seats >= 0) {
        lines.push_back(
            counted(static_cast<std::size_t>(*seats), "{} council seat", "{} council seats")
                .in(telling.language));
    }
    if (!telling.network.in_being(subject)) {
        lines.push_back(message("not in being on this date").in(telling.language));
    }
    return lines;
}

} // namespace noaber::render
