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
    if (const auto known = m_spelled.find(spelled)) {
        return *known;
    }
    const VersionId id = named(name, code, at);
    m_spelled.put(spelled, id);
    return id;
}

VersionId Arranged::named(std::string_view name, std::string_view code, const CellPlace& at)
{
    std::string own_code = code.empty() ? std::string{} : format::clean_label(code);
    std::string label = format::clean_label(name);
    if (label.empty()) {
        label = own_code;
    }
    require(!label.empty(), "an arrangement has a name or a code");
    const VersionId fresh{static_cast<std::uint32_t>(m_versions.size())};
    const VersionId id = own_code.empty() ? m_by_name.find_or_put(fold(label), fresh)
                                          : m_by_code.find_or_put(own_code, fresh);
    if (id != fresh) {
        const std::string& before = m_versions.title[id];
        if (before != label) {
            m_account->notes.push_back({.code = "spelled_alike",
                                        .place = at.place(),
                                        .subject = label,
                                        .found = verbatim(label),
                                        .expected = verbatim(before)});
            m_versions.title.set(id, std::min(before, label));
        }
        return id;
    }
    m_versions.add();
    const ArrangementId arrangement = m_arrangements.add();
    m_versions.title.set(id, std::move(label));
    m_versions.code.set(id, std::move(own_code));
    m_versions.arrangement.set(id, arrangement);
    return id;
}

void Arranged::finish()
{
    Codes::fill(m_versions, m_versions.title);
    for (const VersionId id : m_versions.ids()) {
        m_arrangements.code.set(m_versions.arrangement[id], m_versions.code[id]);
    }
}

} // namespace noaber::list
