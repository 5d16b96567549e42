#include "render/legend.hpp"

#include <noaber/core/text.hpp>

#include <algorithm>

namespace noaber::render {

namespace {

constexpr Style words_style{13, Weight::regular, ink};
constexpr Style letter_style{12, Weight::bold, ink};
constexpr double line_length = 36; ///< Of a line that shows how lines look.
constexpr double space = 6;        ///< Between sign and words.
constexpr double item_gap = 22;
constexpr double row_height = 26;
constexpr double baseline = 13.5;

void paint_group(Svg& svg, const ThemeGroup& group, Point at)
{
    const Tone& tone = group.tone;
    svg.rect({at.x, at.y, Legend::side, Legend::side}, tone.tint, {tone.mark, 1.4}, white, 3);
    svg.text({at.x + Legend::side / 2, at.y + baseline},
             {{std::string{group.letter}, letter_style}}, tone.tint, Svg::Anchor::middle);
}

} // namespace

void Legend::add_item(double sign_width, Sign sign, std::string words)
{
    Item item{.sign_width = sign_width,
              .sign = std::move(sign),
              .words = {{std::move(words), words_style}}};
    const double needed = sign_width + space + width(item.words);
    if (m_next.x > 0 && m_next.x + needed > m_width) {
        end_row();
    }
    item.at = m_next;
    m_next.x += needed + item_gap;
    m_items.push_back(std::move(item));
}

void Legend::add(double sign_width, Sign sign, const Message& meaning, std::size_t count)
{
    add_item(sign_width, std::move(sign),
             meaning.in(m_language) + ": " +
                 for_people(static_cast<std::int64_t>(count), m_language));
}

void Legend::add(double sign_width, Sign sign, const Message& words)
{
    add_item(sign_width, std::move(sign), words.in(m_language));
}

void Legend::add_group(const ThemeGroup& group, std::size_t count)
{
    add(
        side, [&group](Svg& svg, Point at) { paint_group(svg, group, at); },
        Message{group.label, {}}, count);
}

void Legend::add_groups(std::span<const std::size_t> groups)
{
    const auto known = theme_groups();
    for (std::size_t i = 0; i <= known.size(); ++i) {
        const auto count = static_cast<std::size_t>(std::count(groups.begin(), groups.end(), i));
        if (count > 0) {
            add_group(i < known.size() ? known[i] : no_group, count);
        }
    }
}

void Legend::add_line(const Message& meaning, std::size_t count, bool dashed)
{
    const auto sign = [dashed](Svg& svg, Point at) {
        const double y = at.y + side / 2;
        svg.line({at.x, y}, {at.x + line_length, y}, {.colour = ink, .dashed = dashed}, white);
    };
    add(line_length, sign, meaning, count);
}

void Legend::add_mark(Mark mark, bool ringed, const Message& meaning, std::size_t count)
{
    const auto sign = [mark, ringed](Svg& svg, Point at) {
        paint_mark(svg, mark, ringed, {at.x + side / 2, at.y + side / 2}, ink, white);
    };
    add(side, sign, meaning, count);
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
        item.sign(svg, at);
        svg.text({at.x + item.sign_width + space, at.y + baseline}, item.words, white);
    }
}

} // namespace noaber::render
