#include "render/ego/being.hpp"

#include "render/captions.hpp"
#include "render/ego/facts.hpp"

#include <algorithm>

namespace noaber::render {

namespace {

/// What became of one that has ended.
Message end_of(const Network& network, OrganisationId organisation, Language language)
{
    const Register& source = network.source();
    const std::string name = shown_name(source, organisation);
    const auto heirs = source.heirs(organisation);
    if (heirs.empty()) {
        return message("{} no longer exists since {}", name,
                       long_date(*source.organisations().until[organisation], language));
    }
    const std::string day = long_date(heirs.front().date, language);
    if (heirs.size() > 1) {
        std::vector<std::string> names;
        std::transform(heirs.begin(), heirs.end(), std::back_inserter(names),
                       [&](const Succession& each) { return shown_name(source, each.heir); });
        return message("{} no longer exists: on {} it was divided among {}", name, day,
                       listed(names, language));
    }
    const OrganisationId heir = heirs.front().heir;
    const OrganisationId now = source.resolved(organisation, *network.date());
    return now == heir ? message("{} no longer exists: since {} it is part of {}", name, day,
                                 shown_name(source, heir))
                       : message("{} no longer exists: since {} it is part of {}, which is {} now",
                                 name, day, shown_name(source, heir), shown_name(source, now));
}

} // namespace

std::optional<Message>
absence(const Network& network, OrganisationId organisation, Language language)
{
    if (network.in_being(organisation)) {
        return std::nullopt;
    }
    const auto from = network.source().organisations().from[organisation];
    return from && *from > *network.date()
               ? message("{} does not exist yet: it begins on {}",
                         shown_name(network.source(), organisation), long_date(*from, language))
               : end_of(network, organisation, language);
}

} // namespace noaber::render
