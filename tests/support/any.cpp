#include "support/any.hpp"

#include <rapidcheck.h>

#include <array>

namespace noaber::test {

namespace {

/// A whole number below `bound`, each as likely as the next from the first trial on.
std::size_t any_below(std::size_t bound)
{
    constexpr int full_size = 100; // rapidcheck's first trials would be all but empty
    return *rc::gen::resize(full_size, rc::gen::inRange<std::size_t>(0, bound));
}

std::string line(const std::string& arrangement,
                 const std::vector<std::size_t>& members,
                 const std::string& prefix)
{
    std::string result = prefix + "a" + arrangement + ":";
    for (const std::size_t member : members) {
        result += " " + prefix + "p" + std::to_string(member);
    }
    return result;
}

/// Any order of the numbers from 0 up to `count`.
std::vector<std::size_t> any_order(std::size_t count)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < count; ++i) {
        const auto at = any_below(i + 1);
        order.insert(order.begin() + static_cast<std::ptrdiff_t>(at), i);
    }
    return order;
}

} // namespace

Memberships any_memberships()
{
    const auto arrangements = any_below(9);
    Memberships result;
    for (std::size_t i = 0; i < arrangements; ++i) {
        std::vector<std::size_t> members = any_order(10);
        members.resize(any_below(7));
        result.push_back(std::move(members));
    }
    return result;
}

std::string drawing(const Memberships& memberships, std::string_view prefix)
{
    std::string result;
    for (std::size_t i = 0; i < memberships.size(); ++i) {
        result +=
            (i > 0 ? " | " : "") + line(std::to_string(i), memberships[i], std::string{prefix});
    }
    return result;
}

std::string shuffled_drawing(const Memberships& memberships)
{
    std::string result;
    for (const std::size_t i : any_order(memberships.size())) {
        std::vector<std::size_t> members;
        for (const std::size_t j : any_order(memberships[i].size())) {
            members.push_back(memberships[i][j]);
        }
        result += (result.empty() ? "" : " | ") + line(std::to_string(i), members, "");
    }
    return result;
}

Graph any_graph(bool weighted)
{
    constexpr std::array strengths{1.0, 2.0, 3.0, 4.0, 6.0, 12.0};
    const auto vertices = static_cast<Vertex>(any_below(15));
    const std::size_t sparseness = strengths.size() + any_below(34);
    std::vector<Edge> edges;
    for (Vertex a = 0; a < vertices; ++a) {
        for (Vertex b = a + 1; b < vertices; ++b) {
            const auto pick = any_below(sparseness);
            if (pick < strengths.size()) {
                edges.push_back({a, b, strengths[pick]});
            }
        }
    }
    return make_graph(vertices, std::move(edges), weighted);
}

} // namespace noaber::test
