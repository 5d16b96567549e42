#include "io/list/arrangements.hpp"

#include "format/text_encoding.hpp"
#include "io/list/participants.hpp"

#include <noaber/core/text.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace noaber::list {

VersionId Arranged::find(std::string_view name, std::string_view code, const CellPlace& at)
{
    if (code.empty()) {
        if (const auto known = m_spelled.find(name); known != m_spelled.end()) {
            return known->second;
        }
        const VersionId id = named(name, code, at.place());
        m_spelled.emplace(std::string{name}, id);
        return id;
    }
    const std::string key = fmt::format("{}\n{}", code, name);
    if (const auto known = m_spelled.find(key); known != m_spelled.end()) {
        return known->second;
    }
    const VersionId id = named(name, code, at.place());
    m_spelled.emplace(key, id);
    return id;
}

VersionId Arranged::named(std::string_view name, std::string_view code, const Place& place)
{
    const std::string own_code = format::clean_label(code);
    const std::string written = format::clean_label(name);
    const std::string label = written.empty() ? own_code : written;
    require(!label.empty(), "an arrangement has a name or a code");
    const std::string key = own_code.empty() ? "name " + fold(label) : "code " + own_code;
    const auto [at, is_new] = m_by_key.emplace(key, VersionId{});
    if (!is_new) {
        const std::string& before = m_versions.title[at->second];
        if (before != label) {
            m_account->notes.push_back({.code = "spelled_alike",
                                        .place = place,
                                        .subject = label,
                                        .found = verbatim(label),
                                        .expected = verbatim(before)});
            m_versions.title.set(at->second, std::min(before, label));
        }
        return at->second;
    }
    const VersionId id = at->second = m_versions.add();
    const ArrangementId arrangement = m_arrangements.add();
    m_versions.title.set(id, label);
    m_versions.code.set(id, own_code);
    m_versions.arrangement.set(id, arrangement);
    return id;
}

void Arranged::finish()
{
    std::vector<VersionId> all;
    std::set<std::string, std::less<>> codes;
    for (const VersionId id : m_versions.ids()) {
        if (m_versions.code[id].empty()) {
            all.push_back(id);
        } else {
            codes.insert(m_versions.code[id]);
        }
    }
    std::sort(all.begin(), all.end(), [this](VersionId a, VersionId b) {
        return m_versions.title[a] < m_versions.title[b];
    });
    for (const VersionId id : all) {
        const std::string first = slug(label(id));
        std::string code = first;
        for (std::size_t i = 2; !codes.insert(code).second; ++i) {
            code = fmt::format("{}-{}", first, i);
        }
        m_versions.code.set(id, std::move(code));
    }
    for (const VersionId id : m_versions.ids()) {
        m_arrangements.code.set(m_versions.arrangement[id], m_versions.code[id]);
    }
}

} // namespace noaber::list
