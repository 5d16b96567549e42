#include "render/matrix/wording.hpp"

#include "render/captions.hpp"
#include "render/ego/facts.hpp"

#include <noaber/core/text.hpp>

#include <algorithm>

namespace noaber::render {

namespace {

struct Range {
    std::size_t least = 0;
    std::size_t most = 0;
};

/// The least and the most that `count` gives for the rows, the subject's apart.
template <class Count>
Range range(const Matrix& matrix, Count count)
{
    std::vector<std::size_t> values;
    for (std::size_t row = 0; row < matrix.rows.size(); ++row) {
        if (matrix.rows[row] != matrix.subject) {
            values.push_back(count(row));
        }
    }
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    return values.empty() ? Range{} : Range{*least, *most};
}

std::string name(const MatrixTelling& telling, OrganisationId id)
{
    return shown_name(telling.network.source(), id);
}

Message title_of_one(const MatrixTelling& telling)
{
    const std::size_t all = telling.matrix.columns.size();
    return telling.matrix.subject
               ? counted(all, "No other municipality is in the {} arrangement of {}",
                         "No other municipality is in the {} arrangements of {}",
                         name(telling, telling.matrix.rows.front()))
               : counted(all, "Only one municipality is in this {} arrangement: {}",
                         "Only one municipality is in these {} arrangements: {}",
                         name(telling, telling.matrix.rows.front()));
}

Message title_with_subject(const MatrixTelling& telling, const Range& totals)
{
    const std::string subject = name(telling, *telling.matrix.subject);
    const std::size_t all = telling.matrix.columns.size();
    if (telling.matrix.rows.size() == 2) {
        const bool first = telling.matrix.rows.front() == telling.matrix.subject;
        const OrganisationId other = first ? telling.matrix.rows[1] : telling.matrix.rows[0];
        return message("{} is in {} of the {} arrangements of {}", name(telling, other),
                       totals.most, all, subject);
    }
    return totals.least == totals.most
               ? message("Every other municipality is in {} of the {} arrangements of {}",
                         totals.most, all, subject)
               : message("Every other municipality is in {} to {} of the {} arrangements of {}",
                         totals.least, totals.most, all, subject);
}

Message title_of_all(const Range& totals)
{
    if (totals.least < totals.most) {
        return totals.least == 0
                   ? message("The municipalities are in 0 to {} arrangements", totals.most)
                   : message("Every municipality is in {} to {} arrangements", totals.least,
                             totals.most);
    }
    return counted(totals.most, "Every municipality is in {} arrangement",
                   "Every municipality is in {} arrangements");
}

/// How many of everyone's arrangements the law requires, where that is the same for all and known.
Message statutory_part(const Matrix& matrix)
{
    const Range count = range(matrix, [&](std::size_t row) { return matrix.statutory(row); });
    if (count.least != count.most || count.most == 0) {
        return {};
    }
    const bool all_known =
        std::none_of(matrix.columns.begin(), matrix.columns.end(),
                     [](const MatrixColumn& one) { return one.obligation == Obligation::unknown; });
    return all_known ? counted(count.most, "{} of them is required by law",
                               "{} of them are required by law")
                     : counted(count.most, "at least {} of them is required by law",
                               "at least {} of them are required by law");
}

std::string finding(const MatrixTelling& telling)
{
    const Matrix& matrix = telling.matrix;
    if (matrix.rows.size() == 1) {
        return title_of_one(telling).in(telling.language);
    }
    const Range totals = range(matrix, [&](std::size_t row) { return matrix.total(row); });
    if (matrix.subject) {
        return title_with_subject(telling, totals).in(telling.language);
    }
    const std::string all = title_of_all(totals).in(telling.language);
    const Message duty = statutory_part(matrix);
    return duty.empty() ? all : all + "; " + duty.in(telling.language);
}

Message what_is_counted(const MatrixTelling& telling)
{
    const Language language = telling.language;
    const std::string rows =
        counted(telling.matrix.rows.size(), "{} municipality", "{} municipalities").in(language);
    const std::string columns =
        counted(telling.matrix.columns.size(), "{} arrangement", "{} arrangements").in(language);
    return telling.network.date()
               ? message("Who takes part in what: {} and {}, in force on {}.", rows, columns,
                         long_date(*telling.network.date(), language))
               : message("Who takes part in what: {} and {}.", rows, columns);
}

std::string left_out(const MatrixTelling& telling)
{
    const Matrix& matrix = telling.matrix;
    std::vector<std::string> parts;
    if (!telling.network.options().within.empty()) {
        parts.push_back(
            message("Participants from outside the region are not counted.").in(telling.language));
    }
    if (matrix.others > 0) {
        parts.push_back(counted(matrix.others,
                                "Not shown: {} participant that is no municipality, or does not "
                                "exist on this date.",
                                "Not shown: {} participants that are no municipality, or do not "
                                "exist on this date.")
                            .in(telling.language));
    }
    if (matrix.subject) {
        parts.push_back(
            message("Arrangements without {} are not shown.", name(telling, *matrix.subject))
                .in(telling.language));
    }
    parts.push_back(never_shown(telling.language));
    return join(parts, " ");
}

std::string coverage(const MatrixTelling& telling, const Provenance& provenance)
{
    std::vector<std::size_t> places;
    for (const MatrixColumn& column : telling.matrix.columns) {
        places.push_back(column.place);
    }
    return coverage_of(telling.network, places, provenance, telling.language);
}

} // namespace

std::string matrix_title(const MatrixTelling& telling)
{
    return in_selection(telling.network, finding(telling), telling.language);
}

std::vector<std::string> matrix_subtitle(const MatrixTelling& telling)
{
    std::vector<std::string> lines{what_is_counted(telling).in(telling.language)};
    if (of_a_part(telling.network)) {
        lines.front() += " " + selection_caption(telling.network, telling.language);
    }
    if (telling.matrix.rows.size() > 2) {
        lines.push_back(message("Municipalities that take part in most of the same arrangements "
                                "stand next to one another.")
                            .in(telling.language));
    }
    if (!telling.matrix.models.empty()) {
        lines.push_back(message("Rows stand by model. A question mark: what is known does not "
                                "decide, and it is what the municipality leans to.")
                            .in(telling.language));
    }
    return lines;
}

std::vector<std::string> matrix_footer(const MatrixTelling& telling, const Provenance& provenance)
{
    return {left_out(telling), coverage(telling, provenance),
            join(source_captions(provenance, telling.language, false), " ")};
}

} // namespace noaber::render
