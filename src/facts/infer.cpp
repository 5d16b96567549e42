#include "facts/plain_words.hpp"

#include <noaber/core/error.hpp>
#include <noaber/facts/infer.hpp>

#include <algorithm>
#include <map>

namespace noaber {

namespace {

using facts::has;
using facts::has_any;
using facts::plain_words;

/// A version as rules see it: its texts as plain words, each made when it is first asked for.
class Subject {
public:
    Subject(const Register& source, VersionId version) : m_source{source}, m_version{version} {}

    [[nodiscard]] bool satisfies(const Rule& rule);
    /// The municipality that a rule on hosts means.
    [[nodiscard]] std::optional<OrganisationId> host(const Rule& rule);

private:
    [[nodiscard]] std::string_view written(std::string_view text) const;
    [[nodiscard]] const std::string& words(const std::string& text);
    /// The texts that a rule reads, one after another.
    [[nodiscard]] std::string words(const Rule& rule);
    [[nodiscard]] bool fits(const Rule& rule) const;
    [[nodiscard]] bool are_all_municipalities() const;
    [[nodiscard]] bool theme_fits(const Rule& rule) const;
    [[nodiscard]] bool is_municipality(OrganisationId organisation) const;

    const Register& m_source;
    VersionId m_version;
    std::map<std::string, std::string, std::less<>> m_words;
};

std::string_view Subject::written(std::string_view text) const
{
    const Versions& versions = m_source.versions();
    const std::string& citation = versions.citation_title[m_version];
    if (text == "citation_title" || (text == "short_title" && !citation.empty())) {
        return citation;
    }
    if (text == "purpose") {
        return versions.purpose[m_version];
    }
    if (text == "body") {
        const auto body = versions.body[m_version];
        return body ? std::string_view{m_source.organisations().name[*body]} : std::string_view{};
    }
    return versions.title[m_version];
}

const std::string& Subject::words(const std::string& text)
{
    const auto [at, is_new] = m_words.try_emplace(text);
    if (is_new) {
        at->second = plain_words(written(text));
    }
    return at->second;
}

std::string Subject::words(const Rule& rule)
{
    std::string result;
    for (const std::string& text : rule.texts) {
        result += words(text);
    }
    return facts::without(std::move(result), rule.without);
}

bool Subject::is_municipality(OrganisationId organisation) const
{
    return m_source.organisations().kind[organisation] == OrganisationKind::municipality;
}

/// The conditions on who takes part, and in which form.
bool Subject::fits(const Rule& rule) const
{
    const std::size_t count = m_source.participations_of(m_version).size();
    const LegalForm form = m_source.versions().form[m_version];
    const bool form_fits = rule.forms.empty() || std::find(rule.forms.begin(), rule.forms.end(),
                                                           form) != rule.forms.end();
    return form_fits && count >= rule.participants_at_least &&
           count <= rule.participants_at_most.value_or(count) &&
           (!rule.municipalities_only || are_all_municipalities());
}

bool Subject::are_all_municipalities() const
{
    const auto taking_part = m_source.participations_of(m_version);
    return std::all_of(taking_part.begin(), taking_part.end(), [this](ParticipationId id) {
        return is_municipality(m_source.participations().organisation[id]);
    });
}

/// Whether the one theme of its registered domains is allowed; several say nothing, nor does none.
bool Subject::theme_fits(const Rule& rule) const
{
    const auto& domains = m_source.versions().domains[m_version];
    const auto& allowed = rule.one_theme_among;
    const bool one =
        !domains.empty() && std::all_of(domains.begin(), domains.end(), [&](const auto& domain) {
            return theme(domain) == theme(domains.front());
        });
    return allowed.empty() || !one ||
           std::find(allowed.begin(), allowed.end(), theme(domains.front())) != allowed.end();
}

bool Subject::satisfies(const Rule& rule)
{
    if (!fits(rule) || !theme_fits(rule)) {
        return false;
    }
    const std::string text = words(rule);
    const auto named = std::count_if(rule.one_list_of.begin(), rule.one_list_of.end(),
                                     [&text](const auto& list) { return has_any(text, list); });
    const auto& acts = m_source.versions().legal_bases[m_version];
    return (rule.any_of.empty() || has_any(text, rule.any_of)) && !has_any(text, rule.none_of) &&
           (rule.one_list_of.empty() || named == 1) &&
           std::none_of(acts.begin(), acts.end(), [&rule](const std::string& act) {
               return has_any(plain_words(act), rule.none_of_acts);
           });
}

std::optional<OrganisationId> Subject::host(const Rule& rule)
{
    if (rule.value == "holder") {
        const auto holder = m_source.versions().holder[m_version];
        return holder && is_municipality(*holder) ? holder : std::nullopt;
    }
    const std::string text = words(rule);
    std::optional<OrganisationId> found;
    for (const ParticipationId id : m_source.participations_of(m_version)) {
        const OrganisationId one = m_source.participations().organisation[id];
        const std::string name = plain_words(m_source.organisations().name[one]);
        const bool named =
            std::any_of(rule.any_of.begin(), rule.any_of.end(),
                        [&](const std::string& stem) { return has(text, stem + name.substr(1)); });
        if (named && is_municipality(one)) {
            if (found && *found != one) {
                return std::nullopt;
            }
            found = one;
        }
    }
    return found;
}

/// Fills one version's facts, each by the first rule of its field that holds.
class Conclusions {
public:
    Conclusions(const Register& source, const Rules& rules) : m_source{source}, m_rules{rules} {}

    void add(VersionId version)
    {
        Subject subject{m_source, version};
        const Versions& versions = m_source.versions();
        const ArrangementId arrangement = versions.arrangement[version];
        if (m_source.arrangements().obligation[arrangement] == Obligation::unknown) {
            conclude(m_result.obligation, version, first(subject, "obligation"),
                     from_word<Obligation>);
        }
        if (m_source.arrangements().scope[arrangement] == Scope::unknown) {
            conclude(m_result.scope, version, first(subject, "scope"), from_word<Scope>);
        }
        if (versions.domains[version].empty()) {
            conclude(m_result.domains, version, first(subject, "domains"),
                     [](const std::string& theme) {
                         return std::optional{std::vector<std::string>{theme}};
                     });
        }
        if (!versions.host[version]) {
            conclude_host(version, subject);
        }
    }

    [[nodiscard]] Inferences take() && { return std::move(m_result); }

private:
    const Rule* first(Subject& subject, std::string_view field) const
    {
        const auto at = std::find_if(m_rules.begin(), m_rules.end(), [&](const Rule& rule) {
            return rule.field == field && subject.satisfies(rule);
        });
        return at == m_rules.end() ? nullptr : &*at;
    }

    template <class T, class Read>
    static void
    conclude(Column<VersionId, Known<T>>& column, VersionId version, const Rule* rule, Read read)
    {
        if (rule != nullptr) {
            const std::optional<T> value = read(rule->value);
            require(value.has_value(), "a rule concludes a value that its field can have");
            column.set(version, {*value, Basis::inferred, rule->name});
        }
    }

    void conclude_host(VersionId version, Subject& subject)
    {
        for (const Rule& rule : m_rules) {
            if (rule.field == "host" && subject.satisfies(rule)) {
                if (const auto host = subject.host(rule)) {
                    m_result.host.set(version, {host, Basis::inferred, rule.name});
                    return;
                }
            }
        }
    }

    const Register& m_source;
    const Rules& m_rules;
    Inferences m_result;
};

} // namespace

Inferences infer(const Register& source, const Rules& rules)
{
    Conclusions conclusions{source, rules};
    for (const VersionId version : source.versions().ids()) {
        conclusions.add(version);
    }
    return std::move(conclusions).take();
}

} // namespace noaber
