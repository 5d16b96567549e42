#include <noaber/core/error.hpp>
#include <noaber/fragility/exit.hpp>

#include <numeric>

namespace noaber {

namespace {

void require_fraction(double value)
{
    if (!(value >= 0 && value <= 1)) {
        throw Error{Fault::usage, message("{}, expected a fraction from 0 to 1", value)};
    }
}

double paid_in_all(ExitFee fee)
{
    const auto series = fee_series(fee);
    return std::accumulate(series.begin(), series.end(), 0.0);
}

} // namespace

std::array<double, 5> fee_series(ExitFee fee)
{
    return fee == ExitFee::tapering ? std::array{1.0, 0.8, 0.6, 0.4, 0.2}
                                    : std::array{1.0, 1.0, 1.0, 1.0, 1.0};
}

ExitFeeRange exit_fee_range(double yearly_contribution)
{
    if (!(yearly_contribution >= 0)) {
        throw Error{Fault::usage, message("a yearly contribution of {}, expected 0 or more",
                                          yearly_contribution)};
    }
    return {yearly_contribution * paid_in_all(ExitFee::tapering),
            yearly_contribution * paid_in_all(ExitFee::full_five_years)};
}

std::optional<double> contribution_rise(double share, double fixed)
{
    require_fraction(share);
    require_fraction(fixed);
    return share < 1 ? std::optional{fixed * share / (1 - share)} : std::nullopt;
}

std::optional<double>
net_contribution_rise(double share, double fixed, std::size_t year, ExitFee fee)
{
    if (year == 0) {
        throw Error{Fault::usage, message("year 0 after an exit, expected 1 or later")};
    }
    const auto series = fee_series(fee);
    const double paid = year <= series.size() ? series[year - 1] : 0;
    const auto whole = contribution_rise(share, fixed);
    return whole ? std::optional{(1 - paid) * *whole} : std::nullopt;
}

} // namespace noaber
