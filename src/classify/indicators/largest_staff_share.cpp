#include "classify/each.hpp"

namespace noaber::classification {

Indicator largest_staff_share()
{
    return {
        .name = "largest_staff_share",
        .code = "c1",
        .title = message("Shared staff in one body"),
        .definition = message(
            "The largest share of its staff outside, in fte, that is in one arrangement of choice. "
            "Only where own and shared staff are known; no staff outside: not applicable."),
        .unit = "fraction",
        .level = DataLevel::staff,
        .compute =
            [](const Cooperation& view) {
                return of_each(view, [&](Vertex i) -> std::optional<double> {
                    const double outside =
                        view.level[i] == DataLevel::staff ? shared_staff(view, i) : 0;
                    if (outside <= 0) {
                        return std::nullopt;
                    }
                    const auto& fte = view.shared_fte[i];
                    return **std::max_element(fte.begin(), fte.end()) / outside;
                });
            },
    };
}

} // namespace noaber::classification
