#include "support/any.hpp"
#include "support/described.hpp"
#include "support/drawn.hpp"
#include "support/supposed.hpp"

#include <noaber/history/events.hpp>
#include <noaber/measure/differences.hpp>

#include <rapidcheck/catch.h>

using namespace noaber;
using namespace noaber::test;

namespace {

Date day(int year)
{
    return Date{std::chrono::year{year} / 1 / 1};
}

/// A whole number below `bound`.
std::size_t any_below(std::size_t bound)
{
    return *rc::gen::resize(100, rc::gen::inRange<std::size_t>(0, bound));
}

/// Up to three arrangements of three versions each, from random years on, with mergers.
RegisterDraft any_history(const std::string& drawn)
{
    RegisterDraft source = draft(drawn);
    const auto versions = static_cast<std::uint32_t>(source.versions.size());
    for (std::uint32_t i = 0; i < versions; ++i) {
        const VersionId version{i};
        source.versions.arrangement.set(version, ArrangementId{i / 3});
        const int from = 2010 + static_cast<int>(any_below(10));
        source.versions.from.set(version, day(from));
        if (any_below(2) == 0) {
            source.versions.until.set(version, day(from + static_cast<int>(any_below(8))));
        }
    }
    const auto organisations = source.organisations.size();
    for (std::size_t i = 0; i + 1 < organisations && any_below(2) == 0; ++i) {
        const OrganisationId old{static_cast<std::uint32_t>(i)};
        const OrganisationId heir{static_cast<std::uint32_t>(i + 1)};
        const auto& code = source.organisations.code;
        source.mergers.push_back({day(2010 + static_cast<int>(any_below(20))), code[old], code[old],
                                  code[heir], code[heir]});
    }
    return source;
}

std::vector<std::vector<Cell>> told(const Register& source, Date from, Date to)
{
    return event_table(source, events(source, from, to)).rows();
}

scenario::Edit exit_of(const std::string& participant, const std::string& arrangement)
{
    return {scenario::Exit{participant, arrangement}, day(2020)};
}

scenario::Edit entry_of(const std::string& participant, const std::string& arrangement)
{
    return {scenario::Entry{participant, arrangement}, day(2020)};
}

} // namespace

TEST_CASE("no edits leave the register as it is")
{
    rc::prop("in every field", [] {
        const Register source{any_history(drawing(any_memberships()))};
        RC_ASSERT(described(scenario::apply(source, {}, names_by_code(), day(2020))) ==
                  described(source));
        RC_ASSERT(described(Register{source.draft()}) == described(source));
    });
}

TEST_CASE("who leaves and enters again on one day leaves the network as it was")
{
    rc::prop("every tie, on the day and before", [] {
        const Memberships memberships = any_memberships();
        const Register source = drawn_register(drawing(memberships));
        for (std::size_t i = 0; i < memberships.size(); ++i) {
            for (const std::size_t member : memberships[i]) {
                const std::string who = "p" + std::to_string(member);
                const std::string where = "a" + std::to_string(i);
                const std::vector edits{exit_of(who, where), entry_of(who, where)};
                const Register again =
                    scenario::apply(source, edits, names_by_code(), std::nullopt);
                for (const Date at : {day(2019), day(2020)}) {
                    const Network was{source, {.at = at}};
                    const Network is{again, {.at = at}};
                    RC_ASSERT(lapsed_ties(was, is).rows().empty());
                    RC_ASSERT(lapsed_ties(is, was).rows().empty());
                }
            }
        }
    });
}

TEST_CASE("what happened in two periods that touch is what happened in both together")
{
    rc::prop("whatever merged when", [] {
        const Register source{any_history(drawing(any_memberships()))};
        const Date middle = day(2010 + static_cast<int>(any_below(15)));
        auto parts = told(source, day(2000), middle);
        const auto second = told(source, middle, day(2040));
        parts.insert(parts.end(), second.begin(), second.end());
        RC_ASSERT(parts == told(source, day(2000), day(2040)));
    });
}

TEST_CASE("shuffled input gives the same differences")
{
    rc::prop("between a network and the same without an arrangement", [] {
        const Memberships memberships = any_memberships();
        RC_PRE(!memberships.empty());
        const auto table = [](const std::string& drawn) {
            const Register source = drawn_register(drawn);
            const Register after = scenario::apply(
                source, std::vector{scenario::Edit{scenario::Dissolution{"a0"}, day(2020)}},
                names_by_code(), std::nullopt);
            return differences(Network{source, {.at = day(2020)}},
                               Network{after, {.at = day(2020)}})
                .rows();
        };
        RC_ASSERT(table(drawing(memberships)) == table(shuffled_drawing(memberships)));
    });
}
