#pragma once

#include <noaber/core/error.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace noaber::format {

/// A value of a TOML document, and where it stands.
///
/// Each asking function throws Fault::input with the value's place, what was found and what was
/// expected.
class TomlValue {
public:
    using List = std::vector<TomlValue>;
    using Entries = std::vector<std::pair<std::string, TomlValue>>; ///< In the order of the file.
    using Content = std::variant<std::string, std::int64_t, double, bool, List, Entries>;

    TomlValue(Place place, Content content)
        : m_place{std::move(place)}, m_content{std::move(content)}
    {}

    [[nodiscard]] const Place& place() const { return m_place; }

    [[nodiscard]] const std::string& text() const; ///< Dates too, as they are written.
    [[nodiscard]] double number() const;           ///< Whole numbers too; finite.
    [[nodiscard]] std::int64_t whole() const;
    [[nodiscard]] bool truth() const;
    [[nodiscard]] std::string as_text() const; ///< A text, number or truth as it is written.
    [[nodiscard]] bool is_list() const { return std::holds_alternative<List>(m_content); }
    [[nodiscard]] const List& list() const;
    [[nodiscard]] std::vector<std::string> texts() const; ///< A list of texts.

    [[nodiscard]] const Entries& entries() const;
    /// The value of a key; null where there is none.
    [[nodiscard]] const TomlValue* find(std::string_view key) const;
    /// The value of a key; throws where there is none.
    [[nodiscard]] const TomlValue& at(std::string_view key) const;
    /// Throws for a key that is not in the list, with the nearest of it.
    void require_keys(const std::vector<std::string>& known) const;

private:
    Place m_place;
    Content m_content;
};

/// Reads a document; `file` is the name in places. Throws Fault::input with line and column.
[[nodiscard]] TomlValue read_toml(std::string_view text, const std::string& file);

} // namespace noaber::format
