#include "support/any.hpp"
#include "support/drawn.hpp"

#include <noaber/classify/stability.hpp>

#include <rapidcheck/catch.h>

#include <algorithm>
#include <set>

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

Table classified(const Register& source)
{
    const Network network{source};
    return classification_table(classify(network), {}, Language::english);
}

Table classified(const std::string& drawn)
{
    return classified(with_facts(drawn));
}

IndicatorValues values_of(std::string_view name, const Cooperation& view)
{
    const auto all = classification::indicators();
    const auto at = std::find_if(all.begin(), all.end(),
                                 [name](const Indicator& each) { return each.name == name; });
    return at->compute(view);
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
    rc::prop("what is noted about others changes no answer", [] {
        const Memberships memberships = any_memberships();
        RegisterDraft noted = with_facts(drawing(memberships)).draft();
        const auto& codes = noted.organisations.code;
        RC_PRE(noted.organisations.size() > 0);
        const auto about = *rc::gen::inRange<std::size_t>(0, noted.organisations.size());
        const std::string subject = codes[OrganisationId{static_cast<std::uint32_t>(about)}];
        annotate(noted, subject, "model", "regie");
        annotate(noted, subject, "staff_fte", "100");
        annotate(noted, subject, "vision", "2020-01-01");
        const auto before = classified(drawing(memberships)).rows();
        const auto after = classified(Register{std::move(noted)}).rows();
        for (const auto& row : before) {
            const bool is_subject = std::get<std::string>(row.front()) == subject;
            RC_ASSERT(is_subject || std::find(after.begin(), after.end(), row) != after.end());
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

TEST_CASE("classification: a municipality changed alone is as in a network that was changed")
{
    rc::prop("an arrangement that ends, by its flip and by the register", [] {
        const Memberships whole = any_memberships();
        RC_PRE(!whole.empty());
        Memberships rest = whole;
        rest.pop_back(); // the last one: the others keep their names
        const Register source = with_facts(drawing(whole));
        const Register without = with_facts(drawing(rest));
        const Network before{source};
        const Network after{without};
        const Classification found = classify(before);
        const Classification expected = classify(after);
        std::set<std::string> codes; // what is only in the first
        for (const ArrangementId id : source.arrangements().ids()) {
            codes.insert(source.arrangements().code[id]);
        }
        for (const ArrangementId id : without.arrangements().ids()) {
            codes.erase(without.arrangements().code[id]);
        }
        const auto answer = [](const Classified& each) {
            return each.model == Model::not_determinable ? each.leaning : std::optional{each.model};
        };
        for (std::size_t i = 0; i < found.answers.size(); ++i) {
            const auto all = flips(found, i);
            const auto ended = std::find_if(all.begin(), all.end(), [&](const Flip& each) {
                return each.kind == ChangeKind::ended && codes.contains(each.what);
            });
            const std::string& code = source.organisations().code[found.answers[i].municipality];
            for (const Classified& other : expected.answers) {
                const auto then = ended == all.end() ? answer(found.answers[i]) : ended->answer;
                if (without.organisations().code[other.municipality] == code &&
                    other.level == found.answers[i].level) {
                    RC_ASSERT(then == answer(other));
                }
            }
        }
    });
}

TEST_CASE("classification: indicators keep to their range")
{
    rc::prop("fractions lie between 0 and 1", [] {
        const Register source = with_facts(drawing(any_memberships()));
        const Network network{source};
        const Classification found = classify(network);
        for (std::size_t k = 0; k < found.values.size(); ++k) {
            const bool is_fraction = classification::indicators()[k].unit == "fraction";
            for (const auto& value : found.values[k]) {
                const bool in_range = !value || (*value >= 0 && (!is_fraction || *value <= 1));
                RC_ASSERT(in_range);
            }
        }
    });
    rc::prop("soft crossings are hard ones", [] {
        const Register source = with_facts(drawing(any_memberships()));
        const Network network{source};
        const Cooperation view = cooperation(network, dutch_models().clusters);
        const IndicatorValues hard = values_of("hard_crossing", view);
        const IndicatorValues soft = values_of("soft_crossing", view);
        for (std::size_t i = 0; i < hard.size(); ++i) {
            RC_ASSERT(hard[i].has_value() == soft[i].has_value());
            RC_ASSERT(soft[i].value_or(0) <= hard[i].value_or(0));
        }
    });
}
