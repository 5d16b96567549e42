#pragma once

#include "render/mark.hpp"

#include <noaber/core/message.hpp>

namespace noaber::render {

/// What letters, colours and lines mean, with how many of each are drawn.
class Legend {
public:
    Legend(Language language, double width) : m_language{language}, m_width{width} {}

    void add_group(const ThemeGroup& group, std::size_t count);
    /// What follows begins a row of its own.
    void end_row();
    void add_line(const Message& meaning, std::size_t count, bool dashed);
    void add_mark(Mark mark, bool ringed, const Message& meaning, std::size_t count);

    [[nodiscard]] double height() const;
    void paint(Svg& svg, Point corner) const;

private:
    struct Item {
        const ThemeGroup* group = nullptr; ///< A square with its letter.
        Mark mark = Mark::none;            ///< Else a mark; else a line.
        bool dashed = false;               ///< Of a line; of a mark: with a ring around it.
        Line words;
        Point at; ///< From the corner of the legend.
    };

    static double mark_width(const Item& item);
    void add(Item item, std::string_view meaning, std::size_t count);

    Language m_language;
    double m_width;
    std::vector<Item> m_items;
    Point m_next;
};

} // namespace noaber::render
