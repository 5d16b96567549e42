#include "io/list/row_values.hpp"

#include "format/text_encoding.hpp"
#include "io/cell_text.hpp"
#include "io/list/values.hpp"

#include <noaber/core/text.hpp>

namespace noaber::list {

namespace {

/// The cells of a row by their fields.
class Cells {
public:
    Cells(const ListRow& row,
          const Layout& layout,
          DecimalSign sign,
          const TablePlace& table,
          Account& account)
        : m_row{row}, m_layout{layout}, m_sign{sign}, m_table{table}, m_account{account}
    {}

    /// Empty where there is no such column, and for words that say that nothing is known.
    [[nodiscard]] std::string_view text(Field field) const
    {
        const std::size_t column = m_layout.of(field);
        if (column == Layout::none || column >= m_row.cells.size()) {
            return {};
        }
        const std::string_view cell = trim(m_row.cells[column]);
        return is_blank(cell) ? std::string_view{} : cell;
    }

    [[nodiscard]] std::optional<double> number(Field field) const;
    [[nodiscard]] std::optional<double> not_negative(Field field) const;
    [[nodiscard]] std::optional<double> share() const;
    [[nodiscard]] std::optional<double> contribution() const;
    [[nodiscard]] std::optional<Date> date(Field field) const;
    template <class Enum>
    [[nodiscard]] Enum word_of(Field field, std::string_view what) const;
    [[nodiscard]] std::vector<std::string> domains() const;

    [[noreturn]] void refuse(Field field, Message sentence, Message found, Message expected) const
    {
        throw RowFault{place(field), std::move(sentence), std::move(found), std::move(expected)};
    }
    [[nodiscard]] const std::string& header(Field field) const
    {
        return m_layout.headers[m_layout.of(field)];
    }

private:
    [[nodiscard]] Place place(Field field) const
    {
        return m_table.at(m_row.line, m_layout.of(field) + 1);
    }
    void note(std::string_view code, Field field, std::string_view text) const
    {
        m_account.notes.push_back({.code = code,
                                   .place = place(field),
                                   .subject = header(field),
                                   .found = verbatim(std::string{text}),
                                   .expected = {}});
    }
    [[noreturn]] void refuse_number(Field field, NumberFault fault, std::string_view text) const;

    const ListRow& m_row;
    const Layout& m_layout;
    DecimalSign m_sign;
    const TablePlace& m_table;
    Account& m_account;
};

void Cells::refuse_number(Field field, NumberFault fault, std::string_view text) const
{
    const Message found = verbatim(std::string{text});
    switch (fault) {
    case NumberFault::two_readings:
        refuse(field,
               message("{}: {} reads two ways, expected --decimal comma or point", header(field),
                       text),
               found, message("--decimal comma or point, for it reads two ways"));
    case NumberFault::uneven_groups:
        refuse(field,
               message("{}: {}, expected three digits between marks of thousands", header(field),
                       text),
               found, message("three digits between marks of thousands"));
    case NumberFault::out_of_range:
        refuse(field, message("{}: {}, expected a number of usual size", header(field), text),
               found, message("a number of usual size"));
    case NumberFault::none:
    case NumberFault::no_number:
        break;
    }
    refuse(field, message("{}: {}, expected a number", header(field), text), found,
           message("a number"));
}

std::optional<double> Cells::number(Field field) const
{
    const std::string_view cell = text(field);
    if (cell.empty()) {
        return std::nullopt;
    }
    const DecimalSign sign = sign_in(m_row.is_number, m_layout.of(field), m_sign);
    const NumberText read = number_of(cell, sign);
    const bool is_percentage = cell.ends_with('%') && field != Field::share;
    if (!read.value || is_percentage) {
        refuse_number(field, is_percentage ? NumberFault::no_number : read.fault, cell);
    }
    if (read.was_grouped && cell.find(',') == std::string_view::npos) {
        note("number_grouped", field, cell);
    }
    if (read.shown != DecimalSign::automatic && sign != DecimalSign::automatic &&
        read.shown != sign) {
        note("number_otherwise", field, cell);
    }
    return read.value;
}

std::optional<double> Cells::not_negative(Field field) const
{
    const auto value = number(field);
    if (value && *value < 0) {
        refuse(field, message("{}: {}, expected no negative number", header(field), text(field)),
               verbatim(std::string{text(field)}), message("no negative number"));
    }
    return value;
}

std::optional<double> Cells::share() const
{
    constexpr double most = 100.5; // rounded shares
    const auto value = not_negative(Field::share);
    if (value && *value > most) {
        refuse(Field::share,
               message("{}: {}, expected at most 100", header(Field::share), text(Field::share)),
               verbatim(std::string{text(Field::share)}), message("at most 100"));
    }
    return value;
}

std::optional<double> Cells::contribution() const
{
    const auto value = number(Field::contribution);
    if (value && *value < 0) {
        note("negative_contribution", Field::contribution, text(Field::contribution));
    }
    return value;
}

std::optional<Date> Cells::date(Field field) const
{
    const std::string_view cell = text(field);
    if (cell.empty()) {
        return std::nullopt;
    }
    const auto day = date_of(cell);
    if (!day) {
        refuse(field,
               message("{}: {}, expected a date such as 16-05-2026 or 2026-05-16", header(field),
                       cell),
               verbatim(std::string{cell}), message("a date such as 16-05-2026 or 2026-05-16"));
    }
    return day;
}

template <class Enum>
Enum Cells::word_of(Field field, std::string_view what) const
{
    const std::string_view cell = text(field);
    if (cell.empty()) {
        return Enum{};
    }
    if (const auto known = from_word<Enum>(cell)) {
        return *known;
    }
    if (!what.empty()) {
        if (const auto known = from_word<Enum>(meaning(what, cell))) {
            return *known;
        }
    }
    std::vector<std::string> all;
    for (const Word<Enum>& entry : words(Enum{})) {
        all.emplace_back(entry.word);
    }
    const std::string known = join(all, ", ");
    refuse(field, message("{}: {}, expected one of {}", header(field), cell, known),
           verbatim(std::string{cell}), verbatim(known));
}

std::vector<std::string> Cells::domains() const
{
    std::vector<std::string> all;
    for (const std::string_view part : split(text(Field::layer), ';')) {
        if (std::string one = format::clean_label(part); !one.empty()) {
            all.push_back(std::move(one));
        }
    }
    return all;
}

void require_order(const Cells& cells,
                   Field field,
                   std::optional<Date> from,
                   std::optional<Date> until)
{
    if (from && until && *until < *from) {
        cells.refuse(field,
                     message("{}: {} comes before {}, expected a later day", cells.header(field),
                             to_string(*until), to_string(*from)),
                     verbatim(to_string(*until)), message("a day after {}", to_string(*from)));
    }
}

} // namespace

Values values_of(const ListRow& row,
                 const Layout& layout,
                 DecimalSign sign,
                 const TablePlace& table,
                 Account& account)
{
    const Cells cells{row, layout, sign, table, account};
    Values result{
        .role = cells.word_of<Role>(Field::role, "role"),
        .weight = cells.not_negative(Field::weight),
        .share_percent = cells.share(),
        .contribution_eur = cells.contribution(),
        .staff_fte = cells.not_negative(Field::staff),
        .joined = cells.date(Field::joined),
        .left = cells.date(Field::left),
        .about = {.domains = cells.domains(),
                  .form = cells.word_of<LegalForm>(Field::form, "form"),
                  .obligation = cells.word_of<Obligation>(Field::obligation, {}),
                  .scope = cells.word_of<Scope>(Field::scope, {}),
                  .purpose = format::clean_label(cells.text(Field::purpose)),
                  .from = cells.date(Field::from),
                  .until = cells.date(Field::until),
                  .host = format::clean_label(cells.text(Field::host))},
    };
    require_order(cells, Field::left, result.joined, result.left);
    require_order(cells, Field::until, result.about.from, result.about.until);
    return result;
}

} // namespace noaber::list
