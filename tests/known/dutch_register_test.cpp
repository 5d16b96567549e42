#include "support/data.hpp"

#include <noaber/io/check.hpp>
#include <noaber/io/read.hpp>
#include <noaber/view/projection.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <stdexcept>

using namespace noaber;
using namespace noaber::test;

// Every figure here was counted from the same file by an independent program in Python (the
// standard library's xml.etree).

namespace {

Date day(int year, unsigned month, unsigned day)
{
    return Date{std::chrono::year{year} / static_cast<int>(month) / static_cast<int>(day)};
}

/// The register of 16 May 2026, read once; null where it is not at hand.
const Reading* dutch_register()
{
    const auto path = external_data("nl/roo-2026-05-16.xml.gz");
    if (!path) {
        return nullptr;
    }
    static const Reading reading = read(*path);
    return &reading;
}

/// Ties of one kind of organisation, and how many organisations have one.
struct Share {
    std::size_t ties = 0;
    std::size_t organisations = 0;

    friend bool operator==(const Share&, const Share&) = default;
};

std::ostream& operator<<(std::ostream& out, const Share& share)
{
    return out << share.ties << " ties of " << share.organisations;
}

Share share(const Network& network, OrganisationKind kind)
{
    const auto is_of_kind = [&](OrganisationId id) {
        return network.source().organisations().kind[id] == kind;
    };
    const auto all = network.participants();
    Share result{0, static_cast<std::size_t>(std::count_if(all.begin(), all.end(), is_of_kind))};
    for (std::size_t i = 0; i < network.versions().size(); ++i) {
        const auto ties = network.ties(i);
        result.ties += static_cast<std::size_t>(
            std::count_if(ties.begin(), ties.end(),
                          [&](const Network::Tie& tie) { return is_of_kind(tie.organisation); }));
    }
    return result;
}

std::size_t of_form(const Network& network, LegalForm form)
{
    const auto versions = network.versions();
    return static_cast<std::size_t>(
        std::count_if(versions.begin(), versions.end(), [&](VersionId version) {
            return network.source().versions().form[version] == form;
        }));
}

} // namespace

TEST_CASE("the Dutch register holds 1,186 versions of 549 arrangements")
{
    const Reading* reading = dutch_register();
    if (reading == nullptr) {
        return;
    }
    const Register& reg = reading->content;
    CHECK(reg.arrangements().size() == 549);
    CHECK(reg.versions().size() == 1186);
    CHECK(reg.participations().size() == 9516);
    CHECK(reg.date() == day(2026, 5, 16));
    CHECK(reading->source.date == day(2026, 5, 16));
    CHECK(reading->source.sha256.size() == 64);
}

TEST_CASE("451 arrangements were in force on 16 May 2026")
{
    const Reading* reading = dutch_register();
    if (reading == nullptr) {
        return;
    }
    const Network kept{reading->content, {.mergers = MergerPolicy::keep}};
    CHECK(kept.versions().size() == 451);
    CHECK(of_form(kept, LegalForm::openbaar_lichaam) == 283);
    CHECK(of_form(kept, LegalForm::regeling_zonder_meer) == 81);
    CHECK(of_form(kept, LegalForm::bedrijfsvoeringsorganisatie) == 64);
    CHECK(of_form(kept, LegalForm::gemeenschappelijk_orgaan) == 23);
    CHECK(kept.counts().participations == 3551);
    CHECK(kept.tie_count() == 3551);
    CHECK(share(kept, OrganisationKind::municipality) == Share{3197, 351});
}

TEST_CASE("mergers resolved, all 342 municipalities take part, in 3,187 ties")
{
    const Reading* reading = dutch_register();
    if (reading == nullptr) {
        return;
    }
    const Network network{reading->content};
    CHECK(network.tie_count() == 3541);
    CHECK(share(network, OrganisationKind::municipality) == Share{3187, 342});
    const auto view = incidence(network, {.of = OrganisationKind::municipality});
    CHECK(project(view, Weighting::simple).graph.edge_count() == 4469);
}

TEST_CASE("two versions of one arrangement overlapped on 1 January 2020")
{
    const Reading* reading = dutch_register();
    if (reading == nullptr) {
        return;
    }
    const Network network{reading->content, {.at = day(2020, 1, 1)}};
    CHECK(network.versions().size() == 439);
    CHECK(network.counts().versions == 440);
}

TEST_CASE("abolished municipalities and participants without a record are known by their own codes")
{
    const Reading* reading = dutch_register();
    if (reading == nullptr) {
        return;
    }
    const Register& reg = reading->content;
    const Organisations& all = reg.organisations();
    const auto ten_boer = reg.organisation("GM0009");
    REQUIRE(ten_boer);
    CHECK(all.name[*ten_boer] == "Ten Boer");
    CHECK(all.until[*ten_boer] == day(2019, 1, 1));
    CHECK(reg.resolved(*ten_boer, day(2026, 5, 16)) == reg.organisation("GM0014"));

    const auto kollumerland = reg.organisation("GM0079");
    REQUIRE(kollumerland);
    CHECK(all.name[*kollumerland] == "Kollumerland c.a.");
    CHECK(all.origin[*kollumerland] == Origin::recorded);

    const auto ministry = reg.organisation("MNRE1109");
    REQUIRE(ministry);
    CHECK(all.kind[*ministry] == OrganisationKind::state);

    const auto beveren = reg.organisation("roo:28153497");
    REQUIRE(beveren);
    CHECK(all.name[*beveren] == "Gemeente Beveren"); // in Belgium
    CHECK(all.kind[*beveren] == OrganisationKind::other);
    CHECK(all.origin[*beveren] == Origin::named);

    const auto district = reg.organisation("roo:21915");
    REQUIRE(district);
    CHECK(all.kind[*district] == OrganisationKind::other);
}

TEST_CASE("the checks find the defects that the Dutch register is known for")
{
    const Reading* reading = dutch_register();
    if (reading == nullptr) {
        return;
    }
    const Network network{reading->content};
    const auto found = [&network](std::string_view code) {
        for (const Check& check : checks()) {
            if (check.code == code) {
                return check.find(network);
            }
        }
        throw std::out_of_range{"no such check"};
    };
    std::set<std::string> abolished;
    for (const Finding& finding : found("abolished_participant")) {
        abolished.insert(finding.subject);
    }
    CHECK(abolished.size() == 9);
    CHECK(found("version_gap").size() == 8);
    CHECK(found("version_overlap").size() == 3);
    CHECK(found("version_empty_period").size() == 4);
    CHECK(found("arrangement_without_participants").size() == 1);
    CHECK(found("no_policy_domain").size() == 215);
}

TEST_CASE("the rules find what is statutory, and every municipality has two to five of them")
{
    const Reading* reading = dutch_register();
    if (reading == nullptr) {
        return;
    }
    const Network network{reading->content};
    std::map<Obligation, std::size_t> counts;
    std::map<OrganisationId, std::size_t> statutory;
    const Organisations& organisations = reading->content.organisations();
    for (std::size_t i = 0; i < network.versions().size(); ++i) {
        const Obligation obligation = network.facts(i).obligation.value;
        ++counts[obligation];
        for (const Network::Tie& tie : network.ties(i)) {
            if (organisations.kind[tie.organisation] == OrganisationKind::municipality &&
                network.in_being(tie.organisation)) {
                statutory[tie.organisation] += obligation == Obligation::statutory ? 1U : 0U;
            }
        }
    }
    CHECK(counts[Obligation::statutory] == 75);
    CHECK(counts[Obligation::task_bound] == 38);
    CHECK(counts[Obligation::voluntary] == 338);
    CHECK(statutory.size() == 342);
    for (const auto& [municipality, count] : statutory) {
        INFO(organisations.name[municipality]);
        CHECK((count >= 2 && count <= 5));
    }
}

TEST_CASE("Noaberkracht is found to be a whole organisation")
{
    const Reading* reading = dutch_register();
    if (reading == nullptr) {
        return;
    }
    const Network network{reading->content};
    std::set<std::string> found;
    for (std::size_t i = 0; i < network.versions().size(); ++i) {
        if (network.facts(i).scope.value == Scope::whole_organisation) {
            const std::string& rule = network.facts(i).scope.by;
            CHECK((rule == "generic_text" || rule == "policy_and_support"));
            found.emplace(reading->content.name(network.versions()[i]));
        }
    }
    CHECK(found.size() == 14);
    CHECK(found.contains("Noaberkracht Dinkelland Tubbergen"));
}
