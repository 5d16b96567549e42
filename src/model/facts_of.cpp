#include <noaber/core/error.hpp>
#include <noaber/core/text.hpp>
#include <noaber/model/annotated.hpp>
#include <noaber/model/network.hpp>

namespace noaber {

std::optional<AnnotationId> annotation(const Register& source,
                                       std::string_view code,
                                       std::string_view other_code,
                                       std::string_view field,
                                       std::optional<Date> date)
{
    const Annotations& all = source.annotations();
    std::optional<AnnotationId> found;
    for (const AnnotationId id : all.ids()) {
        const bool about = all.subject[id] == code || all.subject[id] == other_code;
        const bool holds = !date || within(*date, all.from[id], all.until[id]);
        const bool later = !found || all.from[*found] <= all.from[id];
        if (about && holds && later && all.field[id] == field) {
            found = id;
        }
    }
    return found;
}

std::optional<AnnotationId> annotation(const Register& source,
                                       VersionId version,
                                       std::string_view field,
                                       std::optional<Date> date)
{
    const Versions& versions = source.versions();
    return annotation(source, versions.code[version],
                      source.arrangements().code[versions.arrangement[version]], field, date);
}

namespace {

std::optional<double> number(const Register& source, std::optional<AnnotationId> annotation)
{
    return annotation ? parse_number(source.annotations().value[*annotation]) : std::nullopt;
}

} // namespace

std::optional<double> annotated_number(const Register& source,
                                       VersionId version,
                                       std::string_view field,
                                       std::optional<Date> date)
{
    return number(source, annotation(source, version, field, date));
}

std::optional<double> annotated_number(const Register& source,
                                       OrganisationId organisation,
                                       std::string_view field,
                                       std::optional<Date> date)
{
    const std::string& code = source.organisations().code[organisation];
    return number(source, annotation(source, code, code, field, date));
}

namespace {

void take(const Register&, const std::string& text, Obligation& value)
{
    value = from_word<Obligation>(text).value_or(Obligation::unknown);
}

void take(const Register&, const std::string& text, Scope& value)
{
    value = from_word<Scope>(text).value_or(Scope::unknown);
}

void take(const Register&, const std::string& text, std::vector<std::string>& value)
{
    for (const std::string_view part : split(text, ';')) {
        value.emplace_back(trim(part));
    }
}

void take(const Register& source, const std::string& text, std::optional<OrganisationId>& value)
{
    value = source.organisation(text);
}

/// The facts of one version, by precedence.
class Facts {
public:
    Facts(const Register& source, VersionId version, std::optional<Date> date)
        : m_source{source}, m_version{version}, m_date{date}
    {}

    template <class T>
    Known<T> known(std::string_view field,
                   const T& registered,
                   const Column<VersionId, Known<T>>& inferred) const
    {
        if (const auto added = annotation(m_source, m_version, field, m_date)) {
            Known<T> fact{{}, Basis::curated, m_source.annotations().source[*added]};
            take(m_source, m_source.annotations().value[*added], fact.value);
            return fact;
        }
        return registered == T{} ? inferred[m_version]
                                 : Known<T>{registered, Basis::registered, {}};
    }

private:
    const Register& m_source;
    VersionId m_version;
    std::optional<Date> m_date;
};

} // namespace

ArrangementFacts facts_of(const Register& source, VersionId version, std::optional<Date> date)
{
    const ArrangementId arrangement = source.versions().arrangement[version];
    const Inferences& inferred = source.inferences();
    const Facts facts{source, version, date};
    return {
        .obligation = facts.known("obligation", source.arrangements().obligation[arrangement],
                                  inferred.obligation),
        .scope = facts.known("scope", source.arrangements().scope[arrangement], inferred.scope),
        .domains = facts.known("domains", source.versions().domains[version], inferred.domains),
        .host = facts.known("host", source.versions().host[version], inferred.host),
    };
}

} // namespace noaber
