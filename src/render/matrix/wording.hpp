#pragma once

#include "render/matrix/facts.hpp"

#include <noaber/table/provenance.hpp>

namespace noaber::render {

/// What a matrix is told of, and in which language.
struct MatrixTelling {
    const Network& network;
    const Matrix& matrix;
    Language language = Language::english;
};

/// The finding: in how many arrangements each takes part, and how many of those the law requires.
[[nodiscard]] std::string matrix_title(const MatrixTelling& telling);

/// What is counted, and how rows are ordered.
[[nodiscard]] std::vector<std::string> matrix_subtitle(const MatrixTelling& telling);

/// What is left out, what is covered, and the sources.
[[nodiscard]] std::vector<std::string> matrix_footer(const MatrixTelling& telling,
                                                     const Provenance& provenance);

} // namespace noaber::render
