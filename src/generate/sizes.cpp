#include "generate/sizes.hpp"

#include <algorithm>
#include <cmath>

namespace noaber {

namespace {

/// 2^x from sums and products only: the C library's own differs between machines in the last bit.
double power_of_two(double x)
{
    constexpr double ln2 = 0.6931471805599453;
    const double whole = std::floor(x);
    const double rest = (x - whole) * ln2;
    double term = 1;
    double sum = 1;
    for (int i = 1; i < 16; ++i) {
        term *= rest / i;
        sum += term;
    }
    return std::ldexp(sum, static_cast<int>(whole));
}

/// From 0 up to 1.
double uniform(algo::Random& random)
{
    return static_cast<double>(random.next() >> 11U) / 9007199254740992.0;
}

/// A normal number, as a sum of twelve: no logarithm, no sine.
double normal(algo::Random& random)
{
    double sum = -6;
    for (int i = 0; i < 12; ++i) {
        sum += uniform(random);
    }
    return sum;
}

/// A size before the median of the body is known.
struct Draft {
    Reach reach = Reach::local;
    double of_median = 0;  ///< Of the body: the size, with the median as 1; else 0.
    std::size_t fixed = 0; ///< Of the block and the tail: the size.
    std::uint64_t cell = 0;
};

Draft drafted(algo::Random& random)
{
    Draft result;
    const std::uint32_t reach = random.below(10);
    result.reach = reach < 4 ? Reach::cell : reach < 9 ? Reach::local : Reach::across;
    result.cell = random.next();
    const std::uint32_t part = random.below(200);
    if (part == 0) { // a tail that falls with the square of the size
        result.fixed = static_cast<std::size_t>(std::min(500.0, 60 / (1 - uniform(random))));
    } else if (part <= 10) {
        result.fixed = 20 + random.below(41);
    } else {
        result.of_median = power_of_two(normal(random));
    }
    return result;
}

/// Depth at which a cell has nearest to so many participants.
std::size_t depth_for(std::size_t size, std::size_t participants)
{
    std::size_t depth = 0;
    while ((participants >> (depth + 1)) >= 2 && 3 * size < 2 * (participants >> depth)) {
        ++depth;
    }
    return depth;
}

Planned planned_at(const Draft& draft, double median, std::size_t participants)
{
    Planned result{draft.reach};
    const auto body = static_cast<std::size_t>(draft.of_median * median + 0.5);
    const std::size_t most = std::max<std::size_t>(2, participants / 2);
    result.size = std::clamp<std::size_t>(draft.fixed > 0 ? draft.fixed : body, 2, most);
    if (draft.reach == Reach::cell) {
        result.depth = depth_for(result.size, participants);
        const std::size_t cells = std::size_t{1} << result.depth;
        result.cell = draft.cell & (cells - 1);
        result.size = (result.cell + 1) * participants / cells - result.cell * participants / cells;
    }
    return result;
}

std::vector<Planned>
planned_at(const std::vector<Draft>& drafts, double median, std::size_t participants)
{
    std::vector<Planned> result;
    result.reserve(drafts.size());
    for (const Draft& draft : drafts) {
        result.push_back(planned_at(draft, median, participants));
    }
    return result;
}

std::size_t memberships(const std::vector<Planned>& plan)
{
    std::size_t sum = 0;
    for (const Planned& each : plan) {
        sum += each.size;
    }
    return sum;
}

/// Changes sizes one by one until the sum is as wanted, or nothing can be changed any more.
void correct(std::vector<Planned>& plan, const SizesWanted& wanted)
{
    std::size_t now = memberships(plan);
    for (bool changed = true; changed && now != wanted.memberships;) {
        changed = false;
        for (Planned& each : plan) {
            const bool more = now < wanted.memberships;
            if (now == wanted.memberships || each.reach == Reach::cell ||
                each.size == (more ? wanted.participants : 2)) {
                continue;
            }
            each.size += more ? 1 : std::size_t(-1);
            now += more ? 1 : std::size_t(-1);
            changed = true;
        }
    }
}

} // namespace

std::vector<Planned> planned(const SizesWanted& wanted, algo::Random& random)
{
    std::vector<Draft> drafts;
    for (std::size_t i = 0; i < wanted.arrangements; ++i) {
        drafts.push_back(drafted(random));
    }
    double low = 0;
    double high = 100;
    for (int step = 0; step < 24; ++step) {
        const double middle = (low + high) / 2;
        const bool fits =
            memberships(planned_at(drafts, middle, wanted.participants)) <= wanted.memberships;
        (fits ? low : high) = middle;
    }
    auto result = planned_at(drafts, low, wanted.participants);
    correct(result, wanted);
    return result;
}

} // namespace noaber
