#include "io/cell_text.hpp"

#include <utility>

namespace noaber {

namespace {

/// `value` as what `parsed` says, or an error that says what was expected.
template <class T>
void assign(const CellText& cell, const std::optional<T>& parsed, T& value, Message expected)
{
    if (!parsed) {
        fail(cell, std::move(expected));
    }
    value = *parsed;
}

} // namespace

void fail(const CellText& cell, Message message)
{
    throw Error{Fault::input, cell.place, std::move(message)};
}

void parse(const CellText& cell, std::string& value)
{
    value = cell.text;
}

void parse(const CellText& cell, Date& value)
{
    assign(cell, parse_date(cell.text), value,
           message("{}: \"{}\", expected a date like 2026-05-16", cell.column, cell.text));
}

void parse(const CellText& cell, std::int64_t& value)
{
    assign(cell, parse_integer(cell.text), value,
           message("{}: \"{}\", expected a whole number", cell.column, cell.text));
}

void parse(const CellText& cell, double& value)
{
    assign(cell, parse_number(cell.text), value,
           message("{}: \"{}\", expected a number like 12.5", cell.column, cell.text));
}

void parse(const CellText& cell, std::vector<std::string>& value)
{
    std::string item;
    const auto finish = [&] {
        if (const std::string_view text = trim(item); !text.empty()) {
            value.emplace_back(text);
        }
        item.clear();
    };
    for (std::size_t i = 0; i < cell.text.size(); ++i) {
        const std::string_view rest = cell.text.substr(i);
        if (rest.starts_with("\\;") || rest.starts_with("\\\\")) {
            item += cell.text[++i];
        } else if (rest.front() == ';') {
            finish();
        } else {
            item += rest.front();
        }
    }
    finish();
}

std::string list_text(const std::vector<std::string>& items)
{
    std::string text;
    for (const std::string& item : items) {
        text += text.empty() ? "" : ";";
        for (const char letter : item) {
            text += letter == ';' || letter == '\\' ? "\\" : "";
            text += letter;
        }
    }
    return text;
}

void fail_word(const CellText& cell, const std::vector<std::string>& known)
{
    fail(cell,
         message("{}: \"{}\", expected one of {}", cell.column, cell.text, join(known, ", ")));
}

} // namespace noaber
