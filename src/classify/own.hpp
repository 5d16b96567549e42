#pragma once

#include "classify/judge.hpp"

namespace noaber::classification {

/// One municipality with what it takes part in, apart from all others: to change, and to judge
/// again. Vertices are those of the view that it was taken from.
struct Own {
    struct Arrangement {
        ChosenArrangement about;
        std::vector<Vertex> members; ///< Municipalities, itself among them, in increasing order.
        std::optional<double> staff; ///< Its own in it.
    };

    Own(const Classification& found, std::size_t municipality);

    void end(std::size_t which);        ///< One of `chosen` is no more.
    void join(Arrangement arrangement); ///< With itself among the members.
    void change_scope(std::size_t which, Scope scope);

    /// The values of the indicators that the rules ask for, as it now is.
    [[nodiscard]] Values values() const;
    [[nodiscard]] DataLevel level() const;
    [[nodiscard]] Judgement judged(const Thresholds& thresholds) const;

    const Classification* found;
    Vertex municipality;
    std::vector<Arrangement> chosen;
    std::vector<std::size_t> all; ///< Positions in network.versions().

private:
    [[nodiscard]] Cooperation view() const;
};

/// An arrangement of choice of the view, as it is.
[[nodiscard]] Own::Arrangement arrangement_of(const Cooperation& view, Vertex arrangement);

/// The arrangements of choice in which a partner of the municipality takes part, and it does not.
[[nodiscard]] std::vector<Vertex> arrangements_of_partners(const Cooperation& view,
                                                           std::size_t municipality);

} // namespace noaber::classification
