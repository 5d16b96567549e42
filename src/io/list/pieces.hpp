#pragma once

#include <noaber/core/error.hpp>

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

namespace noaber::list {

/// Memory for many short runs of bytes, each known by a number. It grows by pieces of a fixed size
/// that are never moved, so that no page is touched twice: the first time costs as much as all the
/// names on it.
class Pieces {
public:
    /// The number that a run of so many bytes gets if it is added now.
    [[nodiscard]] std::uint32_t next(std::size_t size) const
    {
        const bool has_room =
            !m_pieces.empty() && m_pieces.back().size() + rounded(size) <= piece_size;
        const std::size_t piece = m_pieces.size() - (has_room ? 1 : 0);
        const std::size_t within = has_room ? m_pieces.back().size() / unit : 0;
        return static_cast<std::uint32_t>(piece << piece_bits | within);
    }

    /// Adds a run of so many bytes, which are to be written before another is added.
    [[nodiscard]] char* add(std::size_t size)
    {
        if (next(size) >> piece_bits == m_pieces.size()) {
            require(m_pieces.size() < most_pieces, "runs of bytes take less than 32 GiB");
            m_pieces.emplace_back().reserve(std::max(piece_size, rounded(size)));
        }
        std::string& piece = m_pieces.back();
        const std::size_t begin = piece.size();
        piece.resize(begin + rounded(size));
        return piece.data() + begin;
    }

    /// Where a run begins.
    [[nodiscard]] const char* at(std::uint32_t number) const
    {
        return m_pieces[number >> piece_bits].data() + unit * (number & (units_in_piece - 1));
    }

    /// Calls `visit` for each run, in the order in which they were added; it tells their sizes.
    template <class Visit>
    void for_each(Visit visit) const
    {
        for (const std::string& piece : m_pieces) {
            for (std::size_t at = 0; at < piece.size();) {
                at += rounded(visit(piece.data() + at));
            }
        }
    }

private:
    static constexpr std::size_t unit = 8; ///< Runs begin at so many bytes.
    static constexpr unsigned piece_bits = 13;
    static constexpr std::size_t units_in_piece = std::size_t{1} << piece_bits;
    static constexpr std::size_t piece_size = unit * units_in_piece; ///< A longer run is a piece.
    static constexpr std::size_t most_pieces = (std::size_t{1} << (32 - piece_bits)) - 1;

    [[nodiscard]] static std::size_t rounded(std::size_t size)
    {
        return (size + unit - 1) / unit * unit;
    }

    std::vector<std::string> m_pieces;
};

} // namespace noaber::list
