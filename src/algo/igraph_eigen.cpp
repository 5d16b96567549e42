#include "algo/igraph_eigen.hpp"

#include "algo/igraph_turn.hpp"

#include <algorithm>
#include <cmath>

namespace noaber::algo::by_igraph {

namespace {

/// An igraph matrix, freed with its owner.
class Matrix {
public:
    Matrix(const Turn& turn, std::size_t size)
    {
        const auto side = static_cast<igraph_integer_t>(size);
        turn.check(igraph_matrix_init(&m, side, side));
    }
    ~Matrix() { igraph_matrix_destroy(&m); }
    Matrix(const Matrix&) = delete;
    Matrix& operator=(const Matrix&) = delete;

    [[nodiscard]] igraph_matrix_t* get() { return &m; }
    void set(std::size_t row, std::size_t column, double value)
    {
        MATRIX(m, static_cast<igraph_integer_t>(row), static_cast<igraph_integer_t>(column)) =
            value;
    }

private:
    igraph_matrix_t m;
};

} // namespace

Leading leading_eigenvector(const Graph& connected)
{
    const Turn turn;
    const GraphCopy copy{turn, connected};
    StrengthsCopy strengths{turn, connected};
    RealVector vector{turn, connected.vertex_count()};
    Leading result;
    igraph_arpack_options_t options;
    igraph_arpack_options_init(&options);
    turn.seed(1); // its first guess is the degrees and a little chance
    turn.check(igraph_eigenvector_centrality(copy.get(), vector.get(), &result.value,
                                             IGRAPH_UNDIRECTED, /*scale=*/true, strengths.get(),
                                             &options));
    result.vector = vector.values();
    for (double& entry : result.vector) {
        entry = std::max(std::abs(entry), 0.0); // a sign is rounding, or ARPACK's choice for all
    }
    return result;
}

std::vector<double> symmetric_eigenvalues(const std::vector<double>& rows, std::size_t size)
{
    if (size == 0) {
        return {};
    }
    const Turn turn;
    Matrix matrix{turn, size};
    for (std::size_t i = 0; i < size; ++i) {
        for (std::size_t j = 0; j < size; ++j) {
            matrix.set(i, j, rows[i * size + j]);
        }
    }
    RealVector values{turn, size};
    turn.check(igraph_lapack_dsyevr(matrix.get(), IGRAPH_LAPACK_DSYEV_ALL, /*vl=*/0, /*vu=*/0,
                                    /*vestimate=*/0, /*il=*/0, /*iu=*/0, /*abstol=*/0, values.get(),
                                    /*vectors=*/nullptr, /*support=*/nullptr));
    return values.values();
}

} // namespace noaber::algo::by_igraph
