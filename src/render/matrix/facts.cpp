#include "render/matrix/facts.hpp"

#include "render/ego/facts.hpp"
#include "render/matrix/order.hpp"

#include <noaber/core/error.hpp>
#include <noaber/core/text.hpp>

#include <algorithm>
#include <numeric>
#include <set>
#include <tuple>

namespace noaber::render {

namespace {

constexpr std::size_t longest_name = 200;

bool has_row(const Network& network, OrganisationId id)
{
    return network.source().organisations().kind[id] == OrganisationKind::municipality &&
           network.in_being(id);
}

/// The positions of the arrangements that have a column.
std::vector<std::size_t> places(const Network& network, std::optional<OrganisationId> subject)
{
    std::vector<std::size_t> result;
    for (std::size_t i = 0; i < network.versions().size(); ++i) {
        const auto ties = network.ties(i);
        const bool wanted = std::any_of(ties.begin(), ties.end(), [&](const Network::Tie& tie) {
            return subject ? tie.organisation == *subject : has_row(network, tie.organisation);
        });
        if (wanted) {
            result.push_back(i);
        }
    }
    return result;
}

/// Those who take part in one of the columns, and those whom the network was cut to.
std::set<OrganisationId>
everyone(const Network& network, std::span<const std::size_t> places, bool with_the_cut)
{
    std::set<OrganisationId> result;
    for (const std::size_t i : places) {
        for (const Network::Tie& tie : network.ties(i)) {
            result.insert(tie.organisation);
        }
    }
    if (with_the_cut) {
        const auto& within = network.options().within;
        result.insert(within.begin(), within.end());
    }
    return result;
}

std::vector<OrganisationId> rows_by_name(const Network& network,
                                         const std::set<OrganisationId>& everyone)
{
    std::vector<OrganisationId> rows;
    std::copy_if(everyone.begin(), everyone.end(), std::back_inserter(rows),
                 [&](OrganisationId id) { return has_row(network, id); });
    const auto key = [&](OrganisationId id) {
        return std::tuple{fold(network.source().organisations().name[id]), id};
    };
    std::sort(rows.begin(), rows.end(),
              [&](OrganisationId a, OrganisationId b) { return key(a) < key(b); });
    return rows;
}

void check_size(std::size_t rows, std::size_t columns, bool however_large)
{
    if (rows == 0 || columns == 0) {
        throw Error{Fault::no_answer,
                    message("no municipality takes part in anything here, expected at least one")};
    }
    if (!however_large && (rows > most_matrix_rows || columns > most_matrix_columns)) {
        throw Error{
            Fault::no_answer,
            message("{} municipalities by {} arrangements are too many to read, expected at most "
                    "{} by {}: choose a region, a municipality, policy themes or legal forms",
                    rows, columns, most_matrix_rows, most_matrix_columns)};
    }
}

std::vector<Mark> marks(const Network& network, std::size_t i, std::span<const OrganisationId> rows)
{
    std::vector<Mark> result(rows.size(), Mark::none);
    for (const Network::Tie& tie : network.ties(i)) {
        const auto row = std::find(rows.begin(), rows.end(), tie.organisation);
        if (row != rows.end()) {
            const bool host =
                network.facts(i).host.value == tie.organisation ||
                network.source().participations().role[tie.participation] == Role::host;
            result[static_cast<std::size_t>(row - rows.begin())] = host ? Mark::host : Mark::member;
        }
    }
    return result;
}

MatrixColumn column(const Network& network, std::size_t i, std::span<const OrganisationId> rows)
{
    const ArrangementFacts& facts = network.facts(i);
    MatrixColumn result{.place = i,
                        .name = clean(network.source().name(network.versions()[i]), longest_name),
                        .obligation = facts.obligation.value,
                        .marks = marks(network, i, rows)};
    if (!facts.domains.value.empty()) {
        result.theme = clean(theme(facts.domains.value.front()), longest_name);
    }
    const auto known = known_theme(result.theme);
    result.group = known ? known->group : theme_groups().size();
    return result;
}

std::vector<MatrixColumn> columns(const Network& network,
                                  std::span<const std::size_t> places,
                                  std::span<const OrganisationId> rows)
{
    std::vector<MatrixColumn> result;
    for (const std::size_t i : places) {
        result.push_back(column(network, i, rows));
    }
    const auto key = [&](const MatrixColumn& one) {
        return std::tuple{one.group, rows.size() - one.members(), fold(one.name), one.place};
    };
    std::sort(result.begin(), result.end(),
              [&key](const MatrixColumn& a, const MatrixColumn& b) { return key(a) < key(b); });
    return result;
}

/// Puts the rows in an order, in every column too.
void reorder(Matrix& matrix, std::span<const std::size_t> order)
{
    std::vector<OrganisationId> rows;
    for (const std::size_t row : order) {
        rows.push_back(matrix.rows[row]);
    }
    matrix.rows = std::move(rows);
    for (MatrixColumn& one : matrix.columns) {
        std::vector<Mark> sorted;
        for (const std::size_t row : order) {
            sorted.push_back(one.marks[row]);
        }
        one.marks = std::move(sorted);
    }
}

std::vector<std::vector<bool>> patterns(const Matrix& matrix)
{
    std::vector<std::vector<bool>> result(matrix.rows.size());
    for (const MatrixColumn& one : matrix.columns) {
        for (std::size_t row = 0; row < matrix.rows.size(); ++row) {
            result[row].push_back(one.marks[row] != Mark::none);
        }
    }
    return result;
}

/// Puts those of one model together; within it, the order stays.
void order_by_model(Matrix& matrix, const Network& network)
{
    const auto models = shown_models(network);
    const auto model = [&](std::size_t row) {
        const auto found = models.find(matrix.rows[row]);
        return found == models.end() ? ShownModel{} : found->second;
    };
    std::vector<std::size_t> order(matrix.rows.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&model](std::size_t a, std::size_t b) { return model(a) < model(b); });
    for (const std::size_t row : order) {
        matrix.models.push_back(model(row));
    }
    reorder(matrix, order);
}

} // namespace

std::size_t MatrixColumn::members() const
{
    return marks.size() -
           static_cast<std::size_t>(std::count(marks.begin(), marks.end(), Mark::none));
}

std::size_t Matrix::total(std::size_t row) const
{
    return static_cast<std::size_t>(
        std::count_if(columns.begin(), columns.end(),
                      [row](const MatrixColumn& one) { return one.marks[row] != Mark::none; }));
}

std::size_t Matrix::statutory(std::size_t row) const
{
    return static_cast<std::size_t>(
        std::count_if(columns.begin(), columns.end(), [row](const MatrixColumn& one) {
            return one.statutory() && one.marks[row] != Mark::none;
        }));
}

Matrix matrix_of(const Network& network, const DrawOptions& options)
{
    const auto& subject = options.subject;
    const std::vector<std::size_t> wanted = places(network, subject);
    const std::set<OrganisationId> all = everyone(network, wanted, !subject);
    Matrix result{.subject = subject, .rows = rows_by_name(network, all)};
    check_size(result.rows.size(), wanted.size(), options.however_large);
    result.others = all.size() - result.rows.size();
    result.columns = columns(network, wanted, result.rows);
    reorder(result, by_likeness(patterns(result)));
    if (options.order == RowOrder::model) {
        order_by_model(result, network);
    }
    return result;
}

} // namespace noaber::render
