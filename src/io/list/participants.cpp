#include "io/list/participants.hpp"

#include "format/text_encoding.hpp"
#include "io/field_pairs.hpp"
#include "io/list/codes.hpp"
#include "io/list/respell.hpp"
#include "io/list/row.hpp"
#include "io/list/words.hpp"
#include "io/reference/spelling.hpp"

#include <noaber/core/text.hpp>

#include <fmt/format.h>

namespace noaber::list {

namespace {

OrganisationKind kind_of(std::string_view written)
{
    if (const auto kind = from_word<OrganisationKind>(written)) {
        return *kind;
    }
    return from_word<OrganisationKind>(meaning("kind", written)).value_or(OrganisationKind::other);
}

/// The check that explains how a name was matched; empty where there is nothing to say.
std::string_view check_of(NameMatch how)
{
    switch (how) {
    case NameMatch::normalised:
    case NameMatch::alias:
        return "name_otherwise";
    case NameMatch::near:
        return "name_near";
    case NameMatch::ambiguous:
        return "name_ambiguous";
    case NameMatch::unknown:
        return "name_unknown";
    case NameMatch::given:
    case NameMatch::code:
    case NameMatch::exact:
    case NameMatch::other:
        break;
    }
    return {};
}

std::string called(const NameDecision& decision)
{
    return fmt::format("{} ({})", decision.called, decision.code);
}

Message expected_of(const NameDecision& decision)
{
    if (!decision.code.empty()) {
        return verbatim(called(decision));
    }
    if (decision.candidates.empty()) {
        return message("a name or a code in the reference");
    }
    return message("perhaps {}", join(decision.candidates, ", "));
}

Message found_of(const NameDecision& decision)
{
    if (decision.how == NameMatch::near) {
        return counted(decision.distance, "{} letter apart: {}", "{} letters apart: {}",
                       decision.name);
    }
    return verbatim(decision.name);
}

} // namespace

OrganisationId Participants::find(const NamedParticipant& named, const CellPlace& at)
{
    // the usual case makes no key of its own
    const bool by_name = named.code.empty() && named.kind.empty();
    const std::string key =
        by_name ? std::string{} : one_text({named.name, named.code, named.kind});
    const std::string_view spelled = by_name ? named.name : std::string_view{key};
    if (const auto known = m_spelled.find(spelled)) {
        return *known;
    }
    const OrganisationId id = meant(named, at);
    m_spelled.put(spelled, id);
    return id;
}

OrganisationId Participants::meant(const NamedParticipant& named, const CellPlace& at)
{
    std::string label = format::clean_label(named.name);
    if (m_reference == nullptr) {
        return own(named, std::move(label), at);
    }
    const NameDecision decision = decide({label, named.code, named.kind}, at);
    m_account->decisions.push_back(decision);
    if (decision.code.empty()) {
        const std::string written = label.empty() ? format::clean_label(named.code) : label;
        return own({named.name, {}, named.kind}, written, at);
    }
    const OrganisationId id = recorded(decision);
    m_labels.set(id, label);
    return id;
}

NameDecision Participants::decide(const NamedParticipant& named, const CellPlace& at)
{
    NameDecision by_code{.name = std::string{named.code}};
    if (!named.code.empty()) {
        by_code = m_reference->find(named.code);
    }
    if (named.name.empty()) {
        note(by_code, at);
        return by_code;
    }
    // the name counts too where there is a code: both must mean the same one
    NameDecision by_name = m_reference->find(named.name);
    if (by_code.how == NameMatch::code) {
        note_codes(by_code, by_name, at);
        by_code.name = by_name.name;
        return by_code;
    }
    note(by_name, at);
    if (!named.code.empty() && !by_name.code.empty()) {
        m_account->notes.push_back({.code = "code_unknown",
                                    .place = at.place(),
                                    .subject = by_name.code,
                                    .found = message("{} beside {}", named.code, by_name.name),
                                    .expected = verbatim(called(by_name))});
    }
    return by_name;
}

void Participants::note_codes(const NameDecision& by_code,
                              const NameDecision& by_name,
                              const CellPlace& at)
{
    if (!by_name.code.empty() && by_name.code != by_code.code) {
        m_account->notes.push_back({.code = "code_not_of_name",
                                    .place = at.place(),
                                    .subject = by_code.code,
                                    .found = message("{} beside {}", by_name.name, by_code.name),
                                    .expected = verbatim(called(by_code))});
    }
}

void Participants::note(const NameDecision& decision, const CellPlace& at)
{
    const std::string_view check = check_of(decision.how);
    const bool completed = decision.how == NameMatch::code && decision.name != decision.code;
    if (check.empty() && !completed) {
        return;
    }
    m_account->notes.push_back({.code = completed ? "code_completed" : check,
                                .place = at.place(),
                                .subject = decision.code.empty() ? decision.name : decision.code,
                                .found = found_of(decision),
                                .expected = expected_of(decision)});
}

OrganisationId Participants::recorded(const NameDecision& decision)
{
    if (const auto known = m_by_code.find(decision.code)) {
        return *known;
    }
    const OrganisationId id = m_organisations.add();
    m_by_code.put(decision.code, id);
    const Register& reference = m_reference->reference();
    if (const auto record = reference.organisation(decision.code)) {
        visit_field_pairs(
            m_organisations, reference.organisations(),
            [&](std::string_view, auto& to, const auto& from) { to.set(id, from[*record]); });
    } else { // it merged into another before the reference began
        m_organisations.code.set(id, decision.code);
        m_organisations.name.set(id, decision.called);
        m_organisations.kind.set(id, OrganisationKind::municipality);
        m_organisations.origin.set(id, Origin::named);
    }
    return id;
}

OrganisationId
Participants::own(const NamedParticipant& named, std::string label, const CellPlace& at)
{
    std::string code = full_code(named.code);
    if (code.empty()) {
        code = m_coded.code_of(full_code(label));
    }
    if (code.empty()) {
        code = m_coded.code_of(label);
    }
    const std::string name = label.empty() ? code : label;
    require(!name.empty(), "a participant has a name or a code");
    const OrganisationId fresh{static_cast<std::uint32_t>(m_organisations.size())};
    const OrganisationId id = code.empty() ? m_by_name.find_or_put(fold(name), fresh)
                                           : m_by_code.find_or_put(code, fresh);
    if (id == fresh) {
        m_organisations.add();
        m_organisations.name.set(id, full_code(name) == code ? code : name);
        m_organisations.code.set(id, code);
        m_organisations.kind.set(id, OrganisationKind::other);
        m_organisations.origin.set(id, Origin::named);
    } else if (!label.empty() && m_organisations.code[id] != full_code(label)) {
        respell(m_organisations.name, id, m_organisations.code[id], std::move(label), at,
                *m_account);
    }
    if (!named.code.empty()) {
        m_coded.add(name, code);
    }
    set_kind(id, named.kind, at);
    return id;
}

void Participants::set_kind(OrganisationId id, std::string_view written, const CellPlace& at)
{
    const auto kind = written.empty() ? OrganisationKind::other : kind_of(written);
    const OrganisationKind before = m_organisations.kind[id];
    if (before == OrganisationKind::other) {
        m_organisations.kind.set(id, kind);
    } else if (kind != OrganisationKind::other && kind != before) {
        m_account->notes.push_back({.code = "conflicting_facts",
                                    .place = at.place(),
                                    .subject = label(id),
                                    .found = message("{}: {}", word(Field::kind), word(kind)),
                                    .expected = message("{}, as in a row before", word(before))});
    }
}

void Participants::announce(const NamedParticipant& named)
{
    if (!named.code.empty()) {
        m_coded.add(format::clean_label(named.name), full_code(named.code));
    }
}

Organisations Participants::take()
{
    Codes::fill(m_organisations, m_organisations.name);
    return std::move(m_organisations);
}

} // namespace noaber::list
