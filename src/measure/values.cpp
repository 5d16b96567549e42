#include "measure/values.hpp"

#include <noaber/core/error.hpp>

#include <algorithm>

namespace noaber {

namespace {

/// The values of a measure as they are computed, and of what.
struct Computed {
    VertexValues values;
    bool has_both = false; ///< Participants first, then arrangements; else vertices of one kind.
};

/// Asks each kind of measure for what it is on.
class Compute {
public:
    Compute(Measured& measured, const Execution& execution)
        : m_measured{measured}, m_execution{execution}
    {}

    Computed operator()(const Measure::OnGraph& compute) const
    {
        return {compute(m_measured.graph(), m_execution), !m_measured.is_projection()};
    }
    Computed operator()(const Measure::OnIncidence& compute) const
    {
        return {compute(m_measured.affiliation(), m_execution), true};
    }
    Computed operator()(const Measure::OnParticipants& on) const
    {
        return {on.compute(m_measured.affiliation(), m_execution)};
    }
    Computed operator()(const Measure::OnProjection& compute) const
    {
        return {compute(m_measured.projection(), m_execution)};
    }
    Computed operator()(const Measure::OnLayers& compute) const
    {
        return {compute(m_measured.layers(), m_execution)};
    }
    Computed operator()(const Measure::OnSupra& on) const
    {
        return {on.compute(m_measured.supra(on.replicas), m_execution)};
    }
    Computed operator()(const Measure::OnSLine& compute) const
    {
        return {compute(m_measured.s_line(), m_execution)};
    }
    Computed operator()(const Measure::OnOneLayer& on) const
    {
        Computed result;
        for (std::size_t layer = 0; layer < m_measured.layers().known_count(); ++layer) {
            const VertexValues in = on.compute(m_measured.layer_projections(), layer);
            result.values.insert(result.values.end(), in.begin(), in.end());
        }
        return result;
    }

private:
    Measured& m_measured;
    const Execution& m_execution;
};

/// Divides every value; what cannot be divided is not applicable.
void divide(std::span<std::optional<double>> values, double by)
{
    for (auto& value : values) {
        value = value && by > 0 ? std::optional{*value / by} : std::nullopt;
    }
}

/// The same where 0 over 0 is 0: nobody has any of what is shared out.
void divide_shares(std::span<std::optional<double>> values, double by)
{
    if (by > 0) {
        divide(values, by);
    }
}

void divide_by_possible(Computed& computed, const Measure& measure, const Incidence& view)
{
    if (!measure.possible) {
        throw Error{Fault::usage,
                    message("measure {} has no largest possible value, expected another scale",
                            measure.name)};
    }
    const std::span all{computed.values};
    if (!computed.has_both) {
        divide(all, measure.possible({static_cast<double>(all.size()), 0, true}));
        return;
    }
    const auto participants = static_cast<double>(view.participant_count());
    const auto arrangements = static_cast<double>(view.arrangement_count());
    divide(all.first(view.participant_count()), measure.possible({participants, arrangements}));
    divide(all.subspan(view.participant_count()), measure.possible({arrangements, participants}));
}

void rescale(Computed& computed, const Measure& measure, Scale scale, const Incidence& view)
{
    double largest = 0;
    double sum = 0;
    for (const auto& value : computed.values) {
        largest = std::max(largest, value.value_or(0));
        sum += value.value_or(0);
    }
    switch (scale) {
    case Scale::raw:
        return;
    case Scale::others:
        return divide(computed.values, static_cast<double>(computed.values.size()) - 1);
    case Scale::possible:
        return divide_by_possible(computed, measure, view);
    case Scale::max:
        return divide_shares(computed.values, largest);
    case Scale::sum:
        return divide_shares(computed.values, sum);
    }
}

} // namespace

Scale scale_of(const Measure& measure, const MeasureOptions& options)
{
    return options.scale.value_or(measure.scale);
}

VertexValues values_of(const Measure& measure, Measured& measured, const MeasureOptions& options)
{
    Computed computed = std::visit(Compute{measured, options.execution}, measure.compute);
    const Incidence& view = measured.affiliation();
    rescale(computed, measure, scale_of(measure, options), view);
    const auto first = computed.values.begin() + view.participant_count();
    if (computed.has_both) {
        return options.of == RowsOf::arrangement ? VertexValues{first, computed.values.end()}
                                                 : VertexValues{computed.values.begin(), first};
    }
    return std::move(computed.values);
}

} // namespace noaber
