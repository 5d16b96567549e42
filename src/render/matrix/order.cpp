#include "render/matrix/order.hpp"

#include <algorithm>
#include <deque>
#include <numeric>
#include <utility>

namespace noaber::render {

namespace {

using Row = std::vector<bool>;

struct Likeness {
    std::size_t both = 0;
    std::size_t either = 1;

    friend bool operator>(const Likeness& a, const Likeness& b)
    {
        return a.both * b.either > b.both * a.either;
    }
};

Likeness likeness(const Row& a, const Row& b)
{
    Likeness result{0, 0};
    for (std::size_t i = 0; i < a.size(); ++i) {
        result.both += a[i] && b[i] ? 1U : 0U;
        result.either += a[i] || b[i] ? 1U : 0U;
    }
    return result.either > 0 ? result : Likeness{};
}

std::pair<std::size_t, std::size_t> most_alike_pair(std::span<const Row> rows)
{
    std::pair<std::size_t, std::size_t> best{0, 1};
    Likeness most = likeness(rows[0], rows[1]);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        for (std::size_t j = i + 1; j < rows.size(); ++j) {
            if (const Likeness found = likeness(rows[i], rows[j]); found > most) {
                best = {i, j};
                most = found;
            }
        }
    }
    return best;
}

class Chain {
public:
    explicit Chain(std::span<const Row> rows) : m_rows{rows}, m_left(rows.size())
    {
        std::iota(m_left.begin(), m_left.end(), std::size_t{0});
        const auto [first, second] = most_alike_pair(rows);
        m_chain = {first, second};
        std::erase(m_left, first);
        std::erase(m_left, second);
    }

    /// Takes in the row that is most alike one of the ends.
    void grow()
    {
        std::size_t next = m_left.front();
        bool at_front = false;
        Likeness most = likeness(m_rows[next], m_rows[m_chain.back()]);
        for (const std::size_t row : m_left) {
            for (const bool front : {false, true}) {
                const std::size_t end = front ? m_chain.front() : m_chain.back();
                if (const Likeness found = likeness(m_rows[row], m_rows[end]); found > most) {
                    next = row;
                    at_front = front;
                    most = found;
                }
            }
        }
        at_front ? m_chain.push_front(next) : m_chain.push_back(next);
        std::erase(m_left, next);
    }

    [[nodiscard]] bool complete() const { return m_left.empty(); }

    [[nodiscard]] std::vector<std::size_t> finished() const
    {
        std::vector<std::size_t> result{m_chain.begin(), m_chain.end()};
        const std::size_t first = columns_of(result.front());
        const std::size_t last = columns_of(result.back());
        if (first < last || (first == last && result.front() > result.back())) {
            std::reverse(result.begin(), result.end());
        }
        return result;
    }

private:
    [[nodiscard]] std::size_t columns_of(std::size_t row) const
    {
        return static_cast<std::size_t>(std::count(m_rows[row].begin(), m_rows[row].end(), true));
    }

    std::span<const Row> m_rows;
    std::deque<std::size_t> m_chain;
    std::vector<std::size_t> m_left;
};

} // namespace

std::vector<std::size_t> by_likeness(std::span<const Row> rows)
{
    if (rows.size() < 2) {
        return std::vector<std::size_t>(rows.size(), 0);
    }
    Chain chain{rows};
    while (!chain.complete()) {
        chain.grow();
    }
    return chain.finished();
}

} // namespace noaber::render
