#include "io/list/arrangements.hpp"

#include "format/text_encoding.hpp"
#include "io/list/codes.hpp"

#include <noaber/core/text.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace noaber::list {

VersionId Arranged::find(std::string_view name, std::string_view code, const CellPlace& at)
{
    const std::string key = code.empty() ? std::string{} : fmt::format("{}\n{}", code, name);
    const std::string_view spelled = code.empty() ? name : std::string_view{key};
    if (const VersionId* known = m_spelled.find(spelled)) {
        return *known;
    }
    const VersionId id = named(name, code, at.place());
    m_spelled.put(spelled, id);
    return id;
}

VersionId Arranged::named(std::string_view name, std::string_view code, const Place& place)
{
    const std::string own_code = format::clean_label(code);
    const std::string written = format::clean_label(name);
    const std::string label = written.empty() ? own_code : written;
    require(!label.empty(), "an arrangement has a name or a code");
    const std::string key = own_code.empty() ? "name " + fold(label) : "code " + own_code;
    if (const VersionId* known = m_by_key.find(key)) {
        const std::string& before = m_versions.title[*known];
        if (before != label) {
            m_account->notes.push_back({.code = "spelled_alike",
                                        .place = place,
                                        .subject = label,
                                        .found = verbatim(label),
                                        .expected = verbatim(before)});
            m_versions.title.set(*known, std::min(before, label));
        }
        return *known;
    }
    const VersionId id = m_versions.add();
    m_by_key.put(key, id);
    const ArrangementId arrangement = m_arrangements.add();
    m_versions.title.set(id, label);
    m_versions.code.set(id, own_code);
    m_versions.arrangement.set(id, arrangement);
    return id;
}

void Arranged::finish()
{
    std::vector<VersionId> all;
    Codes codes;
    for (const VersionId id : m_versions.ids()) {
        if (m_versions.code[id].empty()) {
            all.push_back(id);
        } else {
            codes.take(m_versions.code[id]);
        }
    }
    std::sort(all.begin(), all.end(), [this](VersionId a, VersionId b) {
        return m_versions.title[a] < m_versions.title[b];
    });
    for (const VersionId id : all) {
        m_versions.code.set(id, codes.fresh(label(id)));
    }
    for (const VersionId id : m_versions.ids()) {
        m_arrangements.code.set(m_versions.arrangement[id], m_versions.code[id]);
    }
}

} // namespace noaber::list
