#include "support/data.hpp"
#include "support/drawn.hpp"
#include "support/failure.hpp"

#include <noaber/facts/infer.hpp>
#include <noaber/model/network.hpp>

#include <catch2/catch.hpp>

#include <set>

using namespace noaber;
using namespace noaber::test;

namespace {

/// A town's arrangement with one other, of a form, with texts.
RegisterDraft arrangement(std::string title, std::string purpose, LegalForm form)
{
    RegisterDraft result = draft("pact: a b");
    const VersionId version{0};
    result.versions.title.set(version, std::move(title));
    result.versions.purpose.set(version, std::move(purpose));
    result.versions.form.set(version, form);
    return result;
}

ArrangementFacts concluded(RegisterDraft source)
{
    Register content{std::move(source)};
    Inferences inferences = infer(content, dutch_rules());
    const Register known = std::move(content).with(std::move(inferences));
    return facts_of(known, VersionId{0}, std::nullopt);
}

ArrangementFacts
concluded(std::string title, std::string purpose = "", LegalForm form = LegalForm::openbaar_lichaam)
{
    return concluded(arrangement(std::move(title), std::move(purpose), form));
}

std::string refusal(std::string_view toml)
{
    return failure([toml] { return parse_rules(toml, "my.toml"); });
}

constexpr std::string_view good = "[[rule]]\nname = \"n\"\nfield = \"scope\"\nvalue = \"support\"\n"
                                  "reason = \"r\"\n";

} // namespace

TEST_CASE("a title that names a safety region is statutory, and the rule is named")
{
    const auto fact = concluded("Gemeenschappelijke regeling Veiligheidsregio Twente").obligation;
    CHECK(fact == Known<Obligation>{Obligation::statutory, Basis::inferred, "safety_region"});
}

TEST_CASE("a stem that begins with a space begins a word")
{
    CHECK(concluded("Regeling GGD IJsselland").obligation.value == Obligation::statutory);
    CHECK(concluded("Regeling Braggdam").obligation.value == Obligation::voluntary);
}

TEST_CASE("an arrangement under no act on arrangements is not called voluntary")
{
    CHECK(concluded("Samen", "", LegalForm::company).obligation.basis == Basis::unknown);
}

TEST_CASE("a generic text of a few municipalities is the whole organisation, by no body's name")
{
    const std::string purpose = "Het uitvoeren van de door de gemeenten opgedragen taken.";
    const auto scope = concluded("Regeling Tweedorp", purpose).scope;
    CHECK(scope == Known<Scope>{Scope::whole_organisation, Basis::inferred, "generic_text"});
    CHECK(concluded("Regeling Tweedorp", purpose + " Onder meer ICT.").scope.value ==
          Scope::support);
    CHECK(concluded("Regeling Tweedorp", purpose, LegalForm::regeling_zonder_meer).scope.value ==
          Scope::unknown);
    RegisterDraft with_province = arrangement("Tweedorp", purpose, LegalForm::openbaar_lichaam);
    with_province.organisations.kind.set(OrganisationId{1}, OrganisationKind::province);
    CHECK(concluded(std::move(with_province)).scope.value == Scope::unknown);
    RegisterDraft under_an_act = arrangement("Tweedorp", purpose, LegalForm::openbaar_lichaam);
    under_an_act.versions.legal_bases.set(VersionId{0}, {"Participatiewet"});
    CHECK(concluded(std::move(under_an_act)).scope.value == Scope::unknown);
}

TEST_CASE("what the act says of every bedrijfsvoeringsorganisatie says nothing of one")
{
    const std::string act = "Sturing en beheersing van ondersteunende processen en van "
                            "uitvoeringstaken van de deelnemers";
    CHECK(concluded("Regeling Tweedorp", act + ", de opgedragen taken.").scope.by ==
          "generic_text");
    CHECK(concluded("Regeling Tweedorp", act + '.').scope.value == Scope::unknown);
}

TEST_CASE("a body for policy and support is the whole organisation")
{
    const auto scope =
        concluded("Tweedorp", "Ter uitvoering van beleid en van ondersteunende processen.").scope;
    CHECK(scope.value == Scope::whole_organisation);
    CHECK(scope.by == "policy_and_support");
}

TEST_CASE("a body of which all registered domains have one theme is about that")
{
    const auto with_domains = [](std::vector<std::string> domains) {
        RegisterDraft drawn =
            arrangement("Tweedorp", "De opgedragen taken uitvoeren.", LegalForm::openbaar_lichaam);
        drawn.versions.domains.set(VersionId{0}, std::move(domains));
        return concluded(std::move(drawn)).scope.value;
    };
    CHECK(with_domains({"sociale zekerheid | ouderen", "sociale zekerheid"}) == Scope::unknown);
    CHECK(with_domains({"sociale zekerheid", "recht"}) == Scope::whole_organisation);
    CHECK(with_domains({"organisatie en bedrijfsvoering"}) == Scope::whole_organisation);
}

TEST_CASE("a title that names one field is one task, and one that names two is not")
{
    CHECK(concluded("Afvalverwerking Oost").scope.value == Scope::single_task);
    CHECK(concluded("Afvalverwerking en jeugd Oost").scope.value == Scope::unknown);
    CHECK(concluded("Bedrijfsvoering Oost").scope.value == Scope::support);
}

TEST_CASE("the word bedrijfsvoeringsorganisatie is a form and no field")
{
    CHECK(concluded("Bedrijfsvoeringsorganisatie Oost").scope.value == Scope::unknown);
}

TEST_CASE("a host is the municipality that the text names, else the one that keeps it")
{
    const auto form = LegalForm::regeling_zonder_meer;
    RegisterDraft source = arrangement("Regeling", "Gemeente b is centrumgemeente a.", form);
    source.versions.holder.set(VersionId{0}, OrganisationId{1});
    const auto named = concluded(source).host;
    CHECK(named.value == OrganisationId{0});
    CHECK(named.by == "text_names_host");
    source.versions.purpose.set(VersionId{0}, "");
    const auto held = concluded(source).host;
    CHECK(held.value == OrganisationId{1});
    CHECK(held.by == "holder_is_municipality");
    source.organisations.kind.set(OrganisationId{1}, OrganisationKind::province);
    CHECK(concluded(source).host.basis == Basis::unknown);
}

TEST_CASE("an annotation comes before the source, and the source before a rule")
{
    RegisterDraft source = arrangement("Veiligheidsregio", "", LegalForm::openbaar_lichaam);
    source.arrangements.obligation.set(ArrangementId{0}, Obligation::task_bound);
    CHECK(concluded(source).obligation ==
          Known<Obligation>{Obligation::task_bound, Basis::registered, ""});
    annotate(source, "pact", "obligation", "voluntary");
    CHECK(concluded(source).obligation ==
          Known<Obligation>{Obligation::voluntary, Basis::curated, "a letter"});
}

TEST_CASE("every theme that a rule concludes is one that drawings know")
{
    const std::string known = content_of("data/nl/domains.csv");
    for (const Rule& rule : dutch_rules()) {
        INFO(rule.name);
        CHECK(
            (rule.field != "domains" || known.find("\n" + rule.value + ",") != std::string::npos));
    }
}

TEST_CASE("a rule that cannot hold is refused with its line and column")
{
    CHECK(refusal(good) == "nothing was thrown");
    const std::string start{good};
    CHECK(refusal(start + "texts = [\"heading\"]\n") ==
          "my.toml:6:10: \"heading\", expected one of title, citation_title, short_title, body, "
          "purpose");
    CHECK(refusal(start + "texts = [\"title\"]\nany_of = [\"GGD\"]\n") ==
          "my.toml:7:11: \"GGD\", expected lower case letters, digits and single spaces");
    CHECK(refusal(start + "any_of = [\"ggd\"]\n") ==
          "my.toml:1:1: stems and no texts, expected in which texts they stand");
    CHECK(
        refusal(start + "forms = [\"NV\"]\n").starts_with("my.toml:6:10: \"NV\", expected one of"));
    CHECK(refusal(start + "texts = [\"title\"]\nnone_of = [\"@tax\"]\n") ==
          "my.toml:7:12: no list tax, expected one under lists");
    CHECK(refusal(start + "form = [\"OL\"]\n").find("unknown key form, expected perhaps forms") !=
          std::string::npos);
    CHECK(refusal(start + start) == "my.toml:7:8: rule n stands twice, expected once");
}
