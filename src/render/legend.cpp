#include "render/legend.hpp"

#include <noaber/core/text.hpp>

namespace noaber::render {

namespace {

constexpr Style words_style{13, Weight::regular, ink};
constexpr Style letter_style{12, Weight::bold, ink};
constexpr double side = 18;        ///< Of the square with the letter.
constexpr double line_length = 36; ///< Of a line that shows how lines look.
constexpr double space = 6;        ///< Between mark and words.
constexpr double item_gap = 22;
constexpr double row_height = 26;
constexpr double baseline = 13.5;

void paint_group(Svg& svg, const ThemeGroup& group, Point at)
{
    const Tone& tone = group.tone;
    svg.rect({at.x, at.y, side, side}, tone.tint, {tone.mark, 1.4}, white, 3);
    svg.text({at.x + side / 2, at.y + baseline}, {{std::string{group.letter}, letter_style}},
             tone.tint, Svg::Anchor::middle);
}

void paint_line(Svg& svg, bool dashed, Point at)
{
    const double y = at.y + side / 2;
    const double third = line_length / 3;
    svg.curve({{at.x, y}, {at.x + third, y}, {at.x + 2 * third, y}, {at.x + line_length, y}},
              {.colour = ink, .dashed = dashed}, white);
}

} // namespace

double Legend::mark_width(const Item& item)
{
    return item.group != nullptr || item.mark != Mark::none ? side : line_length;
}

void Legend::add(Item item, std::string_view meaning, std::size_t count)
{
    const std::string number = for_people(static_cast<std::int64_t>(count), m_language);
    item.words = {{std::string{meaning} + ": " + number, words_style}};
    const double needed = mark_width(item) + space + width(item.words);
    if (m_next.x > 0 && m_next.x + needed > m_width) {
        end_row();
    }
    item.at = m_next;
    m_next.x += needed + item_gap;
    m_items.push_back(std::move(item));
}

void Legend::add_group(const ThemeGroup& group, std::size_t count)
{
    add({.group = &group}, translate(m_language, group.label), count);
}

void Legend::add_line(const Message& meaning, std::size_t count, bool dashed)
{
    add({.dashed = dashed}, meaning.in(m_language), count);
}

void Legend::add_mark(Mark mark, bool ringed, const Message& meaning, std::size_t count)
{
    add({.mark = mark, .dashed = ringed}, meaning.in(m_language), count);
}

void Legend::end_row()
{
    if (m_next.x > 0) {
        m_next = {0, m_next.y + row_height};
    }
}

double Legend::height() const
{
    return m_next.y + (m_next.x > 0 ? row_height : 0);
}

void Legend::paint(Svg& svg, Point corner) const
{
    for (const Item& item : m_items) {
        const Point at{corner.x + item.at.x, corner.y + item.at.y};
        if (item.group != nullptr) {
            paint_group(svg, *item.group, at);
        } else if (item.mark != Mark::none) {
            paint_mark(svg, item.mark, item.dashed, {at.x + side / 2, at.y + side / 2}, ink, white);
        } else {
            paint_line(svg, item.dashed, at);
        }
        svg.text({at.x + mark_width(item) + space, at.y + baseline}, item.words, white);
    }
}

} // namespace noaber::render
