#include "io/annotations.hpp"

#include "io/csv_fields.hpp"

#include <noaber/core/text.hpp>
#include <noaber/model/annotated.hpp>

#include <algorithm>
#include <array>
#include <limits>
#include <set>

namespace noaber {

namespace {

constexpr std::array number_names{number_fact::exit_fee_years, number_fact::exit_notice_months,
                                  number_fact::fixed_costs, number_fact::spare_fte};
constexpr std::array<std::string_view, 9> fact_names{
    "obligation",    "scope",         "domains",       "host",         number_names[0],
    number_names[1], number_names[2], number_names[3], exit_first_date};
constexpr std::array number_attributes{
    number_attribute::exit_tolerance, number_attribute::free_reserves_eur,
    number_attribute::buffer_available_eur, number_attribute::buffer_required_eur,
    number_attribute::buffer_ratio};

bool is_among(std::span<const std::string_view> names, std::string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// Says what may be annotated of whom.
class Rulebook {
public:
    explicit Rulebook(const Register& about) : m_about{about}
    {
        for (const ArrangementId id : about.arrangements().ids()) {
            m_arrangements.insert(about.arrangements().code[id]);
        }
        for (const VersionId id : about.versions().ids()) {
            m_arrangements.insert(about.versions().code[id]);
        }
    }

    void require_known(const Annotations& all, AnnotationId id, const Place& place) const
    {
        const std::string& subject = all.subject[id];
        if (m_arrangements.contains(subject)) {
            require_fact(all.field[id], all.value[id], place);
        } else if (m_about.organisation(subject)) {
            require_attribute(all.field[id], place);
            if (is_among(number_attributes, all.field[id])) {
                require_amount({all.value[id], all.field[id], place}, all.field[id], all.value[id]);
            }
        } else {
            fail_subject(subject, place);
        }
        if (all.from[id] && all.until[id] && *all.until[id] < *all.from[id]) {
            throw Error{Fault::input, place,
                        message("ends before it begins, expected the reverse")};
        }
    }

private:
    [[noreturn]] void fail_subject(const std::string& subject, const Place& place) const
    {
        std::vector<std::string> codes{m_arrangements.begin(), m_arrangements.end()};
        for (const OrganisationId id : m_about.organisations().ids()) {
            codes.push_back(m_about.organisations().code[id]);
        }
        const auto near = nearest(subject, codes, 1);
        throw Error{
            Fault::input, place,
            near.empty()
                ? message("subject: {} is the code of no organisation, arrangement or version",
                          subject)
                : message("subject: {} is the code of no organisation, arrangement or version, "
                          "expected perhaps {}",
                          subject, near.front())};
    }

    void require_fact(const std::string& field, std::string_view value, const Place& place) const
    {
        const CellText cell{value, field, place};
        if (field == "obligation") {
            static_cast<void>(parse_word<Obligation>(cell, value));
        } else if (field == "scope") {
            static_cast<void>(parse_word<Scope>(cell, value));
        } else if (field == "host" && !m_about.organisation(value)) {
            fail(cell, message("{}: no code {} in table {}", field, value, "organisations"));
        } else if (field == exit_first_date) {
            std::optional<Date> day;
            parse(cell, day);
        } else if (is_among(number_names, field)) {
            require_amount(cell, field, value);
        } else if (!is_among(fact_names, field)) {
            fail_word({field, "field", place}, {fact_names.begin(), fact_names.end()});
        }
    }

    static void require_amount(const CellText& cell, std::string_view field, std::string_view value)
    {
        const double most =
            field == number_fact::fixed_costs ? 1 : std::numeric_limits<double>::max();
        const auto number = parse_number(value);
        if (!number || *number < 0 || *number > most) {
            fail(cell, field == number_fact::fixed_costs
                           ? message("{}: {}, expected a number from 0 to 1", field, value)
                           : message("{}: {}, expected a number from 0", field, value));
        }
    }

    static void require_attribute(const std::string& field, const Place& place)
    {
        const bool plain = std::all_of(field.begin(), field.end(), [](char letter) {
            return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') ||
                   letter == '_';
        });
        if (!plain) {
            throw Error{Fault::input, place,
                        message("field: \"{}\", expected the name of an attribute: small letters, "
                                "digits and _",
                                field)};
        }
        const Organisations columns;
        Organisations::fields(columns, [&](std::string_view name, const auto&) {
            if (name == field) {
                throw Error{Fault::input, place,
                            message("field: {} is a column of organisations, expected the name of "
                                    "an attribute of your own",
                                    field)};
            }
        });
    }

    const Register& m_about;
    std::set<std::string, std::less<>> m_arrangements; ///< Their codes, and those of versions.
};

} // namespace

Annotations read_annotations(format::ByteSource source, std::string file, const Register& about)
{
    Annotations table;
    AnnotationId row;
    std::vector<CsvField> fields;
    Annotations::fields(table, [&](std::string_view name, auto& column) {
        const bool must = name == "subject" || name == "field" || name == "value";
        fields.push_back({std::string{name}, must, [&row, &column](const CellText& cell) {
                              auto value = column[row];
                              parse(cell, value);
                              column.set(row, std::move(value));
                          }});
    });
    std::vector<Place> places;
    format::CsvReader reader{std::move(source), std::move(file)};
    read_fields(reader, fields, [&](const Place& place) {
        row = table.add();
        places.push_back(place);
    });
    const Rulebook rulebook{about};
    for (const AnnotationId id : table.ids()) {
        rulebook.require_known(table, id, places[id.position()]);
    }
    return table;
}

} // namespace noaber
