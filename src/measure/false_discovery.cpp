#include <noaber/core/error.hpp>
#include <noaber/measure/null_model.hpp>

#include <algorithm>
#include <array>

namespace noaber {

std::span<const Word<Null>> words(Null)
{
    using enum Null;
    static constexpr std::array all{
        Word{hypergeometric, "hypergeometric", text("participants keep their degree")},
        Word{bicm, "bicm", text("all keep their degree on average")},
        Word{curveball, "curveball", text("all keep their degree exactly")},
    };
    return all;
}

std::vector<std::optional<double>> false_discovery(const std::vector<std::optional<double>>& p,
                                                   std::size_t tests)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < p.size(); ++i) {
        if (p[i]) {
            order.push_back(i);
        }
    }
    require(order.size() <= tests, "there are as many tests as p-values, or more");
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return *p[a] < *p[b]; });
    std::vector<std::optional<double>> result(p.size());
    double least = 1;
    for (std::size_t rank = order.size(); rank > 0; --rank) {
        const std::size_t i = order[rank - 1];
        least = std::min(least, *p[i] * (static_cast<double>(tests) / static_cast<double>(rank)));
        result[i] = least;
    }
    return result;
}

} // namespace noaber
