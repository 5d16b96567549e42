#pragma once

#include "io/cell_text.hpp"

#include <noaber/model/register.hpp>

namespace noaber {

/// Values as the cells of a data package: an empty one for what is not set, codes for ids.
class Cells {
public:
    Cells(const Organisations& organisations,
          const Arrangements& arrangements,
          const Versions& versions)
        : m_organisations{organisations}, m_arrangements{arrangements}, m_versions{versions}
    {}

    [[nodiscard]] std::string operator()(const std::string& value) const { return value; }
    [[nodiscard]] std::string operator()(Date value) const { return to_string(value); }
    [[nodiscard]] std::string operator()(std::int64_t value) const { return std::to_string(value); }
    [[nodiscard]] std::string operator()(double value) const { return to_string(value); }
    [[nodiscard]] std::string operator()(const std::vector<std::string>& value) const
    {
        return list_text(value);
    }
    [[nodiscard]] std::string operator()(OrganisationId id) const
    {
        return m_organisations.code[id];
    }
    [[nodiscard]] std::string operator()(ArrangementId id) const { return m_arrangements.code[id]; }
    [[nodiscard]] std::string operator()(VersionId id) const { return m_versions.code[id]; }
    template <class T>
    [[nodiscard]] std::string operator()(const std::optional<T>& value) const
    {
        return value ? (*this)(*value) : std::string{};
    }
    template <class Enum>
    requires std::is_enum_v<Enum>
    [[nodiscard]] std::string operator()(Enum value) const { return std::string{word(value)}; }
    template <class Enum>
    [[nodiscard]] std::string operator()(Flags<Enum> value) const
    {
        std::vector<std::string> items;
        for (const Word<Enum>& entry : words(Enum{})) {
            if (value.has(entry.value)) {
                items.emplace_back(entry.word);
            }
        }
        return list_text(items);
    }

private:
    const Organisations& m_organisations;
    const Arrangements& m_arrangements;
    const Versions& m_versions;
};

} // namespace noaber
