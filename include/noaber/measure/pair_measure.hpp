#pragma once

#include <noaber/measure/description.hpp>
#include <noaber/measure/null_model.hpp>
#include <noaber/table/table.hpp>

namespace noaber {

/// Two participants that meet.
struct Pair {
    Vertex a = 0; ///< The lower vertex.
    Vertex b = 0;
    std::uint32_t shared = 0; ///< Arrangements of both; at least 1.
};

/// All pairs of participants that share an arrangement, and how far chance alone would bring them.
class Pairs {
public:
    /// In the order of their vertices. The affiliation must outlive this. Cost and size: sum over
    /// arrangements of their participants squared.
    Pairs(const Incidence& affiliation, const NullModel& model, const Execution& execution);

    [[nodiscard]] const Incidence& affiliation() const { return *m_affiliation; }
    [[nodiscard]] const std::vector<Pair>& all() const { return m_all; }
    /// How many pairs of participants there are, those that do not meet counted too.
    [[nodiscard]] std::size_t possible() const;

    /// What chance makes of a pair.
    struct Chances {
        VertexValues expected; ///< How much two with their degrees share on average.
        VertexValues p; ///< How often they would share as much as they do, or more: one-sided.
    };
    /// By the null model: exact for hypergeometric and BiCM, else by samples, of which the network
    /// itself counts as one. Found when it is first asked for; not by several threads at once.
    [[nodiscard]] const Chances& chances() const;

private:
    const Incidence* m_affiliation;
    NullModel m_model;
    Execution m_execution;
    std::vector<Pair> m_all;
    mutable std::optional<Chances> m_chances;
};

/// A number about two participants that meet: what it is, and how it is computed.
///
/// To add one: write src/measure/pair_measures/NAME.cpp with one function returning this, and put
/// NAME in the list of src/measure/CMakeLists.txt.
struct PairMeasure {
    std::string_view name; ///< Of the column, and on the command line: snake_case English.
    Message title;         ///< Header of the column where people read: a word or three.
    Message summary;       ///< One line: what it tells about the two.
    Message definition;    ///< Formula, convention, special cases, source.
    std::string_view unit; ///< `count` (always whole), `fraction` ...
    std::function<VertexValues(const Pairs&)> compute; ///< A number for each pair.
};

/// All pair measures, in the order in which they are listed.
[[nodiscard]] std::span<const PairMeasure> pair_measures();

/// The pairs that stay under `limit` after Benjamini & Hochberg over all pairs there could be: a
/// graph over the participants, without strengths.
[[nodiscard]] Graph significant_ties(const Pairs& pairs, double limit = 0.05);

} // namespace noaber
