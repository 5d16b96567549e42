#pragma once

#include <string_view>

namespace noaber::test {

/// Davis' Southern Women: 18 women at 14 events, 89 attendances; an affiliation like ours.
/// A. Davis, B. B. Gardner, M. R. Gardner, Deep South (1941); retyped from
/// davis_southern_women_graph() of networkx 2.8.8 (BSD 3-clause, (c) NetworkX developers), first
/// names only.
inline constexpr std::string_view southern_women =
    "E1: Evelyn Laura Brenda "
    "| E2: Evelyn Laura Theresa "
    "| E3: Evelyn Laura Theresa Brenda Charlotte Frances "
    "| E4: Evelyn Theresa Brenda Charlotte "
    "| E5: Evelyn Laura Theresa Brenda Charlotte Frances Eleanor Ruth "
    "| E6: Evelyn Laura Theresa Brenda Frances Eleanor Pearl Nora "
    "| E7: Laura Theresa Brenda Charlotte Eleanor Ruth Verne Sylvia Nora Helen "
    "| E8: Evelyn Laura Theresa Brenda Frances Eleanor Pearl Ruth Verne Myra Katherina Sylvia "
    "Helen Dorothy "
    "| E9: Evelyn Theresa Pearl Ruth Verne Myra Katherina Sylvia Nora Dorothy Olivia Flora "
    "| E10: Myra Katherina Sylvia Nora Helen "
    "| E11: Nora Helen Olivia Flora "
    "| E12: Verne Myra Katherina Sylvia Nora Helen "
    "| E13: Katherina Sylvia Nora "
    "| E14: Katherina Sylvia Nora";

} // namespace noaber::test
