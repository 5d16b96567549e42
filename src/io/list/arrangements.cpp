#include "io/list/arrangements.hpp"

#include "format/text_encoding.hpp"
#include "io/list/codes.hpp"
#include "io/list/respell.hpp"
#include "io/list/row.hpp"

#include <noaber/core/text.hpp>

namespace noaber::list {

VersionId Arranged::find(const NamedArrangement& named, const CellPlace& at)
{
    const std::string key = named.code.empty() ? std::string{} : one_text({named.code, named.name});
    const std::string_view spelled = named.code.empty() ? named.name : std::string_view{key};
    if (const auto known = m_spelled.find(spelled)) {
        return *known;
    }
    const VersionId id = meant(named, at);
    m_spelled.put(spelled, id);
    return id;
}

VersionId Arranged::meant(const NamedArrangement& named, const CellPlace& at)
{
    std::string label = format::clean_label(named.name);
    const std::string code =
        named.code.empty() ? m_coded.code_of(label) : format::clean_label(named.code);
    const std::string name = label.empty() ? code : label;
    require(!name.empty(), "an arrangement has a name or a code");
    const VersionId fresh{static_cast<std::uint32_t>(m_versions.size())};
    const VersionId id = code.empty() ? m_by_name.find_or_put(fold(name), fresh)
                                      : m_by_code.find_or_put(code, fresh);
    if (id == fresh) {
        m_versions.add();
        m_versions.title.set(id, name);
        m_versions.code.set(id, code);
        m_versions.arrangement.set(id, m_arrangements.add());
    } else if (!label.empty() && label != code) {
        respell(m_versions.title, id, m_versions.code[id], std::move(label), at, *m_account);
    }
    if (!named.code.empty()) {
        m_coded.add(name, code);
    }
    return id;
}

void Arranged::announce(const NamedArrangement& named)
{
    if (!named.code.empty()) {
        m_coded.add(format::clean_label(named.name), format::clean_label(named.code));
    }
}

void Arranged::finish()
{
    Codes::fill(m_versions, m_versions.title);
    for (const VersionId id : m_versions.ids()) {
        m_arrangements.code.set(m_versions.arrangement[id], m_versions.code[id]);
    }
}

} // namespace noaber::list
