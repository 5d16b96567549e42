#pragma once

#include "render/mark.hpp"

#include <noaber/core/message.hpp>

#include <functional>

namespace noaber::render {

/// What letters, colours and lines mean, with how many of each are drawn.
class Legend {
public:
    Legend(Language language, double width) : m_language{language}, m_width{width} {}

    /// How a sign looks: painted from its left top corner, in a box as high as `side`.
    using Sign = std::function<void(Svg&, Point)>;
    static constexpr double side = 18;

    void add(double sign_width, Sign sign, const Message& meaning, std::size_t count);
    /// A sign with words of its own, such as a count of something else.
    void add(double sign_width, Sign sign, const Message& words);
    void add_group(const ThemeGroup& group, std::size_t count);
    /// Every group that some thing has, in their order: `groups` holds that of each thing, as its
    /// position in theme_groups(), one past the last for none.
    void add_groups(std::span<const std::size_t> groups);
    void add_line(const Message& meaning, std::size_t count, bool dashed);
    void add_mark(Mark mark, bool ringed, const Message& meaning, std::size_t count);
    /// What follows begins a row of its own.
    void end_row();

    [[nodiscard]] double height() const;
    void paint(Svg& svg, Point corner) const;

private:
    struct Item {
        double sign_width = 0;
        Sign sign;
        Line words;
        Point at; ///< From the corner of the legend.
    };

    void add_item(double sign_width, Sign sign, std::string words);

    Language m_language;
    double m_width;
    std::vector<Item> m_items;
    Point m_next;
};

} // namespace noaber::render
