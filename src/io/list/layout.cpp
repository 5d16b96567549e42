#include "io/list/layout.hpp"

#include "format/text_encoding.hpp"

#include <noaber/core/text.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace noaber::list {

namespace {

/// The field that the user names a header for.
std::optional<Field> named_field(const std::string& header, const ListOptions& options)
{
    for (const auto& [field, wanted] : options.columns) {
        if (fold(wanted) == fold(header)) {
            return from_word<Field>(field);
        }
    }
    return std::nullopt;
}

bool is_named(Field field, const ListOptions& options)
{
    return options.columns.contains(std::string{word(field)});
}

void require_distinct(const Layout& layout, const TablePlace& place)
{
    const auto& headers = layout.headers;
    for (std::size_t i = 0; i < headers.size(); ++i) {
        if (headers[i].empty()) {
            throw Error{Fault::input, place.at(layout.line, i + 1),
                        message("column {} has no name", i + 1)};
        }
        for (std::size_t j = 0; j < i; ++j) {
            if (fold(headers[i]) == fold(headers[j])) {
                throw Error{Fault::input, place.at(layout.line, i + 1),
                            message("two columns named {}, expected one", headers[i])};
            }
        }
    }
}

void put(Layout& layout, Field field, std::size_t column, const TablePlace& place)
{
    std::size_t& at = layout.column[static_cast<std::size_t>(field)];
    if (at != Layout::none) {
        throw Error{Fault::input, place.at(layout.line, column + 1),
                    message("columns {} and {} both hold the {}, expected one, or --columns {}={}",
                            layout.headers[at], layout.headers[column], word(field), word(field),
                            layout.headers[at])};
    }
    at = column;
}

} // namespace

std::vector<std::string> headers_of(const ListRow& row)
{
    std::vector<std::string> headers;
    for (const std::string_view cell : row.cells) {
        headers.push_back(format::clean_label(cell));
    }
    while (!headers.empty() && headers.back().empty()) {
        headers.pop_back();
    }
    return headers;
}

std::vector<std::size_t> Layout::others() const
{
    std::vector<std::size_t> result;
    for (std::size_t i = 0; i < headers.size(); ++i) {
        if (std::find(column.begin(), column.end(), i) == column.end()) {
            result.push_back(i);
        }
    }
    return result;
}

std::optional<Layout>
layout_of(const ListRow& row, const ListOptions& options, const TablePlace& place)
{
    Layout layout{.line = row.line, .headers = headers_of(row)};
    layout.column.fill(Layout::none);
    std::vector<std::pair<Field, std::size_t>> found;
    for (std::size_t i = 0; i < layout.headers.size(); ++i) {
        if (const auto named = named_field(layout.headers[i], options)) {
            found.emplace_back(*named, i);
        } else if (const auto field = field_of(layout.headers[i]);
                   field && !is_named(*field, options)) {
            found.emplace_back(*field, i);
        }
    }
    const auto has = [&found](Field a, Field b) {
        return std::any_of(found.begin(), found.end(), [a, b](const auto& entry) {
            return entry.first == a || entry.first == b;
        });
    };
    if (!has(Field::participant, Field::participant_code)) {
        return std::nullopt;
    }
    layout.is_wide = !has(Field::arrangement, Field::arrangement_code);
    if (layout.is_wide && layout.headers.size() < found.size() + 1) {
        return std::nullopt;
    }
    for (const auto& [field, column] : found) {
        put(layout, field, column, place);
    }
    require_distinct(layout, place);
    return layout;
}

} // namespace noaber::list
