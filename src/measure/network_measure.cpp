#include "measure/named.hpp"

#include <noaber/measure/network_measure.hpp>

namespace noaber {

const NetworkMeasure& network_measure(std::string_view name)
{
    return named(network_measures(), name);
}

} // namespace noaber
