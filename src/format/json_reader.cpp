#include "format/json.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>
#include <unordered_set>

namespace noaber::format {

namespace {

constexpr std::size_t depth_limit = 64;

/// Builds a value from the parser's events. The names of the members are nlohmann's.
class Builder {
public:
    using number_integer_t = std::int64_t;
    using number_unsigned_t = std::uint64_t;
    using number_float_t = double;
    using string_t = std::string;
    using binary_t = nlohmann::json::binary_t;

    Builder(const std::string& text, const std::string& file) : m_text{text}, m_file{file} {}

    bool null() { return add(Json{}); }
    bool boolean(bool value) { return add(value); }
    bool number_integer(std::int64_t value) { return add(value); }
    bool number_unsigned(std::uint64_t value);
    bool number_float(double value, const std::string&) { return add(value); }
    bool string(std::string& value) { return add(std::move(value)); }
    bool binary(binary_t&) { return false; }
    bool start_object(std::size_t) { return open(JsonObject{}); }
    bool start_array(std::size_t) { return open(JsonList{}); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }
    bool key(std::string& name);
    bool parse_error(std::size_t position,
                     const std::string& token,
                     const nlohmann::json::exception& fault);

    [[nodiscard]] Json take() { return std::move(m_root); }

private:
    /// A list or object that has begun and not ended.
    struct Open {
        Json value;
        std::string key; ///< Of the next member, in an object.
        std::unordered_set<std::string> keys;
    };

    bool add(Json value);
    bool open(Json value);
    bool close();

    const std::string& m_text;
    const std::string& m_file;
    std::vector<Open> m_open;
    Json m_root;
};

bool Builder::number_unsigned(std::uint64_t value)
{
    constexpr auto most = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    if (value > most) {
        throw Error{
            Fault::input,
            {m_file},
            message("number {}, expected at most {}", std::to_string(value), std::to_string(most))};
    }
    return add(static_cast<std::int64_t>(value));
}

bool Builder::add(Json value)
{
    if (m_open.empty()) {
        m_root = std::move(value);
        return true;
    }
    m_open.back().value.append(std::move(m_open.back().key), std::move(value));
    return true;
}

bool Builder::open(Json value)
{
    if (m_open.size() == depth_limit) {
        throw Error{
            Fault::input, {m_file}, message("over {} levels deep, expected fewer", depth_limit)};
    }
    m_open.push_back({.value = std::move(value), .key = {}, .keys = {}});
    return true;
}

bool Builder::close()
{
    Json value = std::move(m_open.back().value);
    m_open.pop_back();
    return add(std::move(value));
}

bool Builder::key(std::string& name)
{
    if (!m_open.back().keys.insert(name).second) {
        throw Error{Fault::input, {m_file}, message("key {} stands twice, expected once", name)};
    }
    m_open.back().key = std::move(name);
    return true;
}

bool Builder::parse_error(std::size_t position,
                          const std::string&,
                          const nlohmann::json::exception&)
{
    const std::string_view read = std::string_view{m_text}.substr(0, position);
    const auto line = static_cast<std::size_t>(std::count(read.begin(), read.end(), '\n')) + 1;
    const std::size_t column = read.size() - (read.rfind('\n') + 1); // npos + 1 is 0
    const bool at_end = position > m_text.size();
    throw Error{Fault::input,
                {m_file, line, column},
                at_end ? message("incomplete file, expected more JSON")
                       : message("not well-formed JSON")};
}

} // namespace

Json read_json(const ByteSource& source, const std::string& file)
{
    const std::string text = read_all(source, file, document_limit);
    Builder builder{text, file};
    nlohmann::json::sax_parse(text, &builder);
    return builder.take();
}

} // namespace noaber::format
