#include "support/any.hpp"
#include "support/drawn.hpp"

#include <noaber/classify/classify.hpp>

#include <rapidcheck/catch.h>

#include <algorithm>

using namespace noaber;
using namespace noaber::test;

namespace {

/// A drawn register in which the first letters decide the facts: so that they do not depend on the
/// order of the input.
Register with_facts(const std::string& drawn)
{
    RegisterDraft result = draft(drawn);
    for (const ArrangementId id : result.arrangements.ids()) {
        const int digit = result.arrangements.code[id].back() - '0';
        const VersionId version{id.position()};
        result.arrangements.obligation.set(id, digit % 3 == 0 ? Obligation::statutory
                                                              : Obligation::voluntary);
        result.arrangements.scope.set(id, digit == 1 ? Scope::whole_organisation : Scope::unknown);
        result.versions.form.set(version, digit % 2 == 0 ? LegalForm::openbaar_lichaam
                                                         : LegalForm::regeling_zonder_meer);
        if (digit % 4 != 0) {
            result.versions.domains.set(version, {digit % 2 == 0 ? "werk" : "verkeer", "wonen"});
        }
    }
    return Register{std::move(result)};
}

Table classified(const std::string& drawn)
{
    const Register source = with_facts(drawn);
    const Network network{source};
    return classification_table(classify(network), {}, Language::english);
}

} // namespace

TEST_CASE("classification: shuffled input gives the same table")
{
    rc::prop("to the last bit", [] {
        const Memberships memberships = any_memberships();
        RC_ASSERT(classified(drawing(memberships)).rows() ==
                  classified(shuffled_drawing(memberships)).rows());
    });
}

TEST_CASE("classification: an answer does not depend on arrangements of others")
{
    rc::prop("a second country beside the first changes no answer", [] {
        const std::string one = drawing(any_memberships(), "x");
        const std::string other = drawing(any_memberships(), "y");
        const auto alone = classified(one).rows();
        const auto both =
            classified(one + (one.empty() || other.empty() ? "" : " | ") + other).rows();
        for (const auto& row : alone) {
            RC_ASSERT(std::find(both.begin(), both.end(), row) != both.end());
        }
    });
    rc::prop("an arrangement taken out changes those in it only", [] {
        const Memberships whole = any_memberships();
        RC_PRE(!whole.empty());
        Memberships rest = whole;
        const std::vector<std::size_t> members = rest.back();
        rest.pop_back(); // the last one: the others keep their names
        const auto before = classified(drawing(whole)).rows();
        const auto after = classified(drawing(rest)).rows();
        for (const auto& row : before) {
            const std::string& code = std::get<std::string>(row.front());
            const bool in_it = std::any_of(members.begin(), members.end(), [&](std::size_t m) {
                return code == "p" + std::to_string(m);
            });
            RC_ASSERT(in_it || std::find(after.begin(), after.end(), row) != after.end());
        }
    });
}

TEST_CASE("classification: indicators keep to their range")
{
    rc::prop("fractions lie between 0 and 1, and soft crossings are hard ones", [] {
        const Register source = with_facts(drawing(any_memberships()));
        const Network network{source};
        const Classification found = classify(network);
        const IndicatorValues* hard = nullptr;
        for (std::size_t k = 0; k < found.values.size(); ++k) {
            const Indicator& indicator = classification::indicators()[k];
            for (std::size_t i = 0; i < found.answers.size(); ++i) {
                const auto& value = found.values[k][i];
                RC_ASSERT(!value || *value >= 0);
                RC_ASSERT(!value || indicator.unit != "fraction" || *value <= 1);
                RC_ASSERT(indicator.name != "soft_crossing" || !value || *value <= *(*hard)[i]);
            }
            hard = indicator.name == "hard_crossing" ? &found.values[k] : hard;
        }
    });
}
