#include "measure/named.hpp"
#include "measure/tables.hpp"

namespace noaber {

namespace {

void check_view(const MeasureOptions& options)
{
    if (options.view != ViewKind::projection) {
        return;
    }
    if (options.of == RowsOf::arrangement) {
        throw Error{Fault::usage, message("a projection holds no arrangements")};
    }
    if (options.of == RowsOf::network || options.of == RowsOf::layer) {
        throw Error{Fault::usage, message("a network as a whole is measured on its incidence")};
    }
}

Table table_of(const Register& source, Measured& measured, const MeasureOptions& options)
{
    switch (options.of) {
    case RowsOf::pair:
        return pair_table(source, measured, options);
    case RowsOf::layer:
    case RowsOf::network:
        return whole_table(measured, options);
    default:
        return vertex_table(source, measured, options);
    }
}

bool is_of_vertices(RowsOf of)
{
    return of != RowsOf::pair && of != RowsOf::layer && of != RowsOf::network;
}

} // namespace

const Measure& measure(std::string_view name)
{
    return named(measures(), name);
}

bool has_values_of(const Measure& measure, RowsOf rows)
{
    const auto& on = measure.compute;
    const bool of_all = std::holds_alternative<Measure::OnGraph>(on) ||
                        std::holds_alternative<Measure::OnIncidence>(on);
    const bool of_arrangements = std::holds_alternative<Measure::OnSLine>(on);
    const bool of_memberships = std::holds_alternative<Measure::OnOneLayer>(on);
    switch (rows) {
    case RowsOf::participant:
    case RowsOf::municipality:
        return !of_arrangements && !of_memberships;
    case RowsOf::arrangement:
        return of_all || of_arrangements;
    case RowsOf::membership:
        return of_memberships;
    default:
        return false;
    }
}

Measurement measure(const Network& network, const MeasureOptions& options)
{
    check_view(options);
    Measured measured{affiliation_of(network, options), options};
    Table table = table_of(network.source(), measured, options);
    const bool on_layers =
        options.of == RowsOf::layer || (is_of_vertices(options.of) && needs_layers(options));
    return {.table = std::move(table),
            .vertices = measured.graph().vertex_count(),
            .ties = measured.graph().edge_count(),
            .density = measured.density(),
            .share_by_largest = measured.share_by_largest(),
            .share_without_layer = on_layers ? measured.share_without_layer() : std::nullopt};
}

} // namespace noaber
