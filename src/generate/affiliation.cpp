#include "generate/places.hpp"
#include "generate/sizes.hpp"

#include <noaber/core/error.hpp>
#include <noaber/generate/affiliation.hpp>

#include <algorithm>
#include <array>
#include <numeric>

namespace noaber {

namespace {

/// Finds members for what is planned. Participants get their numbers at random: an order that an
/// algorithm could lean on is not given away.
class Founder {
public:
    Founder(Vertex participants, algo::Random& random)
        : m_random{&random}, m_places{participants, random}, m_by_cell{m_places.by_cell()},
          m_number(participants)
    {
        std::iota(m_number.begin(), m_number.end(), Vertex{0});
        for (Vertex left = participants; left > 1; --left) {
            std::swap(m_number[left - 1], m_number[random.below(left)]);
        }
    }

    /// In increasing order.
    std::vector<Vertex> members(const Planned& plan)
    {
        std::vector<Vertex> result = plan.reach == Reach::cell    ? cell(plan)
                                     : plan.reach == Reach::local ? local(plan.size)
                                                                  : across(plan.size);
        for (Vertex& member : result) {
            member = m_number[member];
        }
        std::sort(result.begin(), result.end());
        return result;
    }

private:
    [[nodiscard]] std::vector<Vertex> cell(const Planned& plan) const
    {
        const auto from = m_by_cell.begin() +
                          static_cast<std::ptrdiff_t>(plan.cell * m_by_cell.size() >> plan.depth);
        return {from, from + static_cast<std::ptrdiff_t>(plan.size)};
    }

    /// Most of the nearest: one in four stays away, while there are enough others.
    std::vector<Vertex> local(std::size_t size)
    {
        const auto found = m_places.near(m_random->below(m_places.count()), size + size / 2);
        std::vector<Vertex> result;
        for (std::size_t i = 0; result.size() < size; ++i) {
            const bool can_miss = found.size() - i > size - result.size();
            if (!can_miss || m_random->below(4) != 0) {
                result.push_back(found[i]);
            }
        }
        return result;
    }

    /// From two to five blocks; from anywhere where those are too small.
    std::vector<Vertex> across(std::size_t size)
    {
        std::vector<Vertex> found;
        for (std::uint32_t left = 2 + m_random->below(4); left > 0; --left) {
            const auto& block = m_places.block(m_random->below(m_places.block_count()));
            found.insert(found.end(), block.begin(), block.end());
        }
        std::sort(found.begin(), found.end());
        found.erase(std::unique(found.begin(), found.end()), found.end());
        if (found.size() < size) {
            found.resize(m_places.count());
            std::iota(found.begin(), found.end(), Vertex{0});
        }
        for (std::size_t i = 0; i < size; ++i) {
            const auto left = static_cast<std::uint32_t>(found.size() - i);
            std::swap(found[i], found[i + m_random->below(left)]);
        }
        found.resize(size);
        return found;
    }

    algo::Random* m_random;
    Places m_places;
    std::vector<Vertex> m_by_cell;
    std::vector<Vertex> m_number;
};

void require_sound(const AffiliationOptions& options)
{
    const std::size_t least = std::size_t{options.arrangements} * 2;
    if (options.participants < 2) {
        throw Error{Fault::usage,
                    message("{} participants, expected at least {}", options.participants, 2)};
    }
    if (options.memberships < least) {
        throw Error{Fault::usage,
                    message("{} memberships, expected at least {}", options.memberships, least)};
    }
    if (options.layers == 0) {
        throw Error{Fault::usage, message("{} layers, expected at least {}", 0, 1)};
    }
}

} // namespace

std::span<const AffiliationSize> affiliation_sizes()
{
    static constexpr std::array<AffiliationSize, 4> sizes{{
        {"NL", {.participants = 342, .arrangements = 1'300, .memberships = 8'629}},
        {"FR", {.participants = 35'000, .arrangements = 12'000, .memberships = 149'464}},
        {"EU", {.participants = 100'000, .arrangements = 60'000, .memberships = 996'350}},
        {"1M", {.participants = 1'000'000, .arrangements = 500'000, .memberships = 9'965'423}},
    }};
    return sizes;
}

Affiliation generate(const AffiliationOptions& options)
{
    require_sound(options);
    algo::Random random{options.seed, 0};
    Founder founder{options.participants, random};
    Affiliation result{options.participants};
    for (const Planned& plan :
         planned({options.participants, options.arrangements, options.memberships}, random)) {
        const auto members = founder.members(plan);
        result.members.insert(result.members.end(), members.begin(), members.end());
        result.offsets.push_back(static_cast<std::uint32_t>(result.members.size()));
        result.layers.push_back(random.below(options.layers));
    }
    return result;
}

Graph graph(const Affiliation& affiliation)
{
    std::vector<Edge> edges;
    edges.reserve(affiliation.members.size());
    for (Vertex arrangement = 0; arrangement < affiliation.arrangement_count(); ++arrangement) {
        for (const Vertex member : affiliation.members_of(arrangement)) {
            edges.push_back({member, affiliation.participants + arrangement});
        }
    }
    return make_graph(affiliation.participants + affiliation.arrangement_count(), std::move(edges),
                      /*weighted=*/false);
}

} // namespace noaber
