#pragma once

#include "measure/measured.hpp"

namespace noaber {

/// The scale in which a measure is shown.
[[nodiscard]] Scale scale_of(const Measure& measure, const MeasureOptions& options);

/// A measure's values in the scale that the options ask for, one for each row there could be:
/// participants, arrangements, or memberships (participants of the first layer, of the next ...).
/// Throws Fault::usage for a scale that the measure does not know.
[[nodiscard]] VertexValues
values_of(const Measure& measure, Measured& measured, const MeasureOptions& options);

} // namespace noaber
