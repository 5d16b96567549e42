#include "classify/each.hpp"

namespace noaber::classification {

Indicator own_staff_share()
{
    return {
        .name = "own_staff_share",
        .code = "c1",
        .title = message("Own staff"),
        .definition = message("Own staff over own staff and its staff in arrangements of choice "
                              "together, in fte. Only where an annotation gives the own staff and "
                              "every arrangement its share of staff."),
        .unit = "fraction",
        .level = DataLevel::staff,
        .compute =
            [](const Cooperation& view) {
                return of_each(view, [&](Vertex i) -> std::optional<double> {
                    if (view.level[i] != DataLevel::staff) {
                        return std::nullopt;
                    }
                    const double own = *view.own[i].staff_fte;
                    const double all = own + shared_staff(view, i);
                    return all > 0 ? std::optional{own / all} : std::nullopt;
                });
            },
    };
}

} // namespace noaber::classification
