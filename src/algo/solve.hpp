#pragma once

#include <cmath>
#include <cstddef>
#include <vector>

namespace noaber::algo {

/// The x for which matrix * x = right, for a symmetric positive definite matrix given row by row;
/// by Cholesky's method, O(size^3). A pivot that rounding takes to 0 leaves its x at 0.
[[nodiscard]] inline std::vector<double> solved(std::vector<double> matrix,
                                                std::vector<double> right)
{
    const std::size_t n = right.size();
    const auto at = [&](std::size_t i, std::size_t j) -> double& { return matrix[i * n + j]; };
    for (std::size_t j = 0; j < n; ++j) {
        for (std::size_t k = 0; k < j; ++k) {
            at(j, j) -= at(j, k) * at(j, k);
        }
        at(j, j) = at(j, j) > 0 ? std::sqrt(at(j, j)) : 0;
        for (std::size_t i = j + 1; i < n; ++i) {
            for (std::size_t k = 0; k < j; ++k) {
                at(i, j) -= at(i, k) * at(j, k);
            }
            at(i, j) = at(j, j) > 0 ? at(i, j) / at(j, j) : 0;
        }
    }
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t k = 0; k < i; ++k) {
            right[i] -= at(i, k) * right[k];
        }
        right[i] = at(i, i) > 0 ? right[i] / at(i, i) : 0;
    }
    for (std::size_t i = n; i-- > 0;) {
        for (std::size_t k = i + 1; k < n; ++k) {
            right[i] -= at(k, i) * right[k];
        }
        right[i] = at(i, i) > 0 ? right[i] / at(i, i) : 0;
    }
    return right;
}

} // namespace noaber::algo
