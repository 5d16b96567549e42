#pragma once

#include "render/ego/facts.hpp"

namespace noaber::render {

/// Who is named in the box of one arrangement, and how many are only counted.
struct Naming {
    /// An arrangement of the drawing that names all its peers, and all of whose peers take part
    /// here too: they need not be named again.
    std::optional<std::size_t> as_in;
    std::vector<OrganisationId> peers; ///< Besides those of `as_in`.
    std::size_t more_peers = 0;
    std::vector<OrganisationId> others;
    std::map<OrganisationKind, std::size_t> more_others;
    std::vector<OrganisationId> absent;
    std::size_t more_absent = 0;

    [[nodiscard]] bool complete() const
    {
        return more_peers == 0 && more_others.empty() && more_absent == 0;
    }
};

/// For each arrangement. Up to 8 are named. Of more, all peers up to 24, unless another arrangement
/// names many of them already; else those whom the subject meets elsewhere too.
[[nodiscard]] std::vector<Naming> namings(const Ego& ego, const Register& source);

} // namespace noaber::render
