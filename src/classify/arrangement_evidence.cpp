#include "classify/findings.hpp"
#include "classify/sentences.hpp"

#include <noaber/core/text.hpp>

#include <algorithm>

namespace noaber::classification {

namespace {

/// The sentences about one arrangement, in turn.
class ArrangementEvidence {
public:
    ArrangementEvidence(const Classification& found,
                        Vertex municipality,
                        Vertex arrangement,
                        Language language,
                        Audience audience)
        : m_found{found}, m_network{*found.network}, m_i{municipality},
          m_arrangement{found.view.arrangement(arrangement)}, m_vertex{arrangement},
          m_language{language}, m_audience{audience}
    {}

    std::vector<std::string> sentences() &&
    {
        whole_organisation();
        partial_service();
        host();
        return std::move(m_sentences);
    }

private:
    void say(const Message& sentence) { m_sentences.push_back(sentence.in(m_language)); }

    [[nodiscard]] std::string name(Vertex municipality) const
    {
        return m_network.source().organisations().name[m_found.view.municipalities[municipality]];
    }

    [[nodiscard]] std::string_view name_of(std::size_t position) const
    {
        return m_network.source().name(m_network.versions()[position]);
    }

    [[nodiscard]] std::string members() const
    {
        std::vector<std::string> names;
        for (const Vertex member : m_found.view.neighbours(m_vertex)) {
            names.push_back(name(member));
        }
        std::sort(names.begin(), names.end());
        return listed(names, m_language);
    }

    /// How a fact of a version is known.
    template <class T>
    [[nodiscard]] std::string known_by(const Known<T>& fact, std::size_t position) const
    {
        const std::string& version =
            m_network.source().versions().code[m_network.versions()[position]];
        switch (fact.basis) {
        case Basis::inferred:
            return m_audience == Audience::council
                       ? message("concluded from the text of the arrangement").in(m_language)
                       : message("inferred by rule {} from version {}", fact.by, version)
                             .in(m_language);
        case Basis::curated:
            return message("annotated: {}", fact.by).in(m_language);
        case Basis::registered:
            return message("as registered in version {}", version).in(m_language);
        case Basis::unknown:
            break;
        }
        return message("from the roles of the participants").in(m_language);
    }

    void whole_organisation()
    {
        if (m_arrangement.scope != Scope::whole_organisation) {
            return;
        }
        const auto& scope = m_network.facts(m_arrangement.position).scope;
        say(message("{} does the work of the whole organisation for {} ({}).",
                    name_of(m_arrangement.position), members(),
                    known_by(scope, m_arrangement.position)));
        if (m_arrangement.host == m_i) {
            say(message("{} is its host, and not merged itself.", name(m_i)));
        }
    }

    /// A finding, not a model: a small body for support, or for several tasks.
    void partial_service()
    {
        if (is_partial_service(m_found, m_vertex)) {
            const auto& scope = m_network.facts(m_arrangement.position).scope;
            say(message("{} is a partial shared service of {} ({}).",
                        name_of(m_arrangement.position), members(),
                        known_by(scope, m_arrangement.position)));
        }
    }

    void host()
    {
        if (!m_arrangement.host) {
            return;
        }
        const auto& fact = m_network.facts(m_arrangement.position).host;
        const std::string known = known_by(fact, m_arrangement.position);
        if (*m_arrangement.host == m_i) {
            say(message("It is the host of {} ({}).", name_of(m_arrangement.position), known));
        } else {
            say(message("{} is the host of {} ({}).", name(*m_arrangement.host),
                        name_of(m_arrangement.position), known));
        }
    }

    const Classification& m_found;
    const Network& m_network;
    Vertex m_i;
    const ChosenArrangement& m_arrangement;
    Vertex m_vertex;
    Language m_language;
    Audience m_audience;
    std::vector<std::string> m_sentences;
};

} // namespace

/// "Borne, Hengelo and Losser"
std::string listed(const std::vector<std::string>& names, Language language)
{
    if (names.size() < 2) {
        return names.empty() ? std::string{} : names.front();
    }
    const std::vector<std::string> first{names.begin(), names.end() - 1};
    return message("{} and {}", join(first, ", "), names.back()).in(language);
}

std::vector<std::string> arrangement_evidence(const Classification& found,
                                              Vertex municipality,
                                              Vertex arrangement,
                                              Language language,
                                              Audience audience)
{
    return ArrangementEvidence{found, municipality, arrangement, language, audience}.sentences();
}

} // namespace noaber::classification
