#pragma once

#include <noaber/core/id.hpp>

#include <concepts>
#include <cstddef>
#include <span>
#include <utility>
#include <vector>

namespace noaber {

/// One value for each thing of a kind, indexed by its id.
///
/// A thing without a value has an empty T: an empty text, an unset optional, no flags. A column in
/// which nothing was ever set takes no memory.
template <class Key, class T>
class Column {
public:
    Column() = default;
    /// The values of all things, in order.
    explicit Column(std::vector<T> values) : m_values{std::move(values)} {}

    [[nodiscard]] const T& operator[](Key key) const
    {
        return key.position() < m_values.size() ? m_values[key.position()] : none();
    }

    void set(Key key, T value)
    {
        if (key.position() >= m_values.size()) {
            if (value == none()) {
                return;
            }
            m_values.resize(std::size_t{key.position()} + 1);
        }
        m_values[key.position()] = std::move(value);
    }

    /// The same column with its values in another order: what stood at order[i] stands at i. No key
    /// may stand twice in it.
    [[nodiscard]] Column reordered(std::span<const Key> order) &&
    {
        Column result;
        if (m_values.empty()) {
            return result;
        }
        result.m_values.resize(order.size());
        for (std::size_t i = 0; i < order.size(); ++i) {
            if (order[i].position() < m_values.size()) {
                result.m_values[i] = std::move(m_values[order[i].position()]);
            }
        }
        return result;
    }

    /// Applies `change` to every value that was set.
    template <std::invocable<T&> Change>
    void transform(Change change)
    {
        for (T& value : m_values) {
            change(value);
        }
    }

private:
    static const T& none()
    {
        static const T value{};
        return value;
    }

    std::vector<T> m_values;
};

/// The things of one kind: how many there are, and their ids.
template <class Key>
class Rows {
public:
    Rows() = default;
    explicit Rows(std::size_t size) : m_size{static_cast<std::uint32_t>(size)} {}

    [[nodiscard]] std::size_t size() const { return m_size; }

    /// A new thing, the last one.
    Key add() { return Key{m_size++}; }

    /// Ids in order, for a range-based loop.
    class Iterator {
    public:
        using value_type = Key;
        using difference_type = std::ptrdiff_t;

        explicit Iterator(std::uint32_t position) : m_position{position} {}
        Key operator*() const { return Key{m_position}; }
        Iterator& operator++()
        {
            ++m_position;
            return *this;
        }
        Iterator operator++(int) { return Iterator{m_position++}; }
        friend bool operator==(Iterator, Iterator) = default;

    private:
        std::uint32_t m_position;
    };

    struct Range {
        std::uint32_t first = 0;
        std::uint32_t last = 0; ///< One past the end.

        [[nodiscard]] Iterator begin() const { return Iterator{first}; }
        [[nodiscard]] Iterator end() const { return Iterator{last}; }
        [[nodiscard]] std::size_t size() const { return last - first; }
        [[nodiscard]] bool empty() const { return first == last; }
    };

    [[nodiscard]] Range ids() const { return {0, m_size}; }

private:
    std::uint32_t m_size = 0;
};

} // namespace noaber
