#pragma once

#include "format/bytes.hpp"

#include <noaber/core/error.hpp>

#include <cstdint>
#include <utility>
#include <variant>
#include <vector>

namespace noaber::format {

class Json;

using JsonList = std::vector<Json>;
using JsonObject = std::vector<std::pair<std::string, Json>>; ///< In order; no key twice.

/// A JSON value. Objects keep their order, and numbers whether they are whole.
class Json {
public:
    using Value =
        std::variant<std::nullptr_t, bool, std::int64_t, double, std::string, JsonList, JsonObject>;

    Json() = default;
    // implicit, so that a document can be written as nested lists
    // NOLINTBEGIN(google-explicit-constructor)
    Json(bool value) : m_value{value} {}
    Json(std::int64_t value) : m_value{value} {}
    Json(double value) : m_value{value} {}
    Json(std::string value) : m_value{std::move(value)} {}
    Json(std::string_view value) : m_value{std::string{value}} {}
    Json(const char* value) : m_value{std::string{value}} {}
    Json(JsonList value) : m_value{std::move(value)} {}
    Json(JsonObject value) : m_value{std::move(value)} {}
    // NOLINTEND(google-explicit-constructor)

    [[nodiscard]] const Value& value() const { return m_value; }

    /// The value as one of the types above, or null where it is another.
    template <class T>
    [[nodiscard]] const T* as() const
    {
        return std::get_if<T>(&m_value);
    }

    /// The member of an object, or null where there is none, or no object.
    [[nodiscard]] const Json* find(std::string_view key) const;

    /// Adds to a list, or to an object under a key that it does not have.
    void append(std::string key, Json value);

private:
    Value m_value;
};

/// On one line, without a newline at the end. Throws Fault::internal for NaN and infinity, and for
/// a text that is not UTF-8.
[[nodiscard]] std::string to_text(const Json& value);

/// On many lines, indented by two spaces below a first line that stands at `depth` times two.
[[nodiscard]] std::string to_indented_text(const Json& value, std::size_t depth = 0);

/// Reads a document (RFC 8259), strictly: no key twice, at most 64 levels, whole numbers within 64
/// bits. Throws Fault::input with the line.
[[nodiscard]] Json read_json(const ByteSource& source, const std::string& file);

} // namespace noaber::format
