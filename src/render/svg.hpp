#pragma once

#include "layout/protocol.hpp"
#include "render/text.hpp"

#include <noaber/render/theme.hpp>

namespace noaber::render {

using layout::Box;
using layout::Curve;
using layout::Point;

/// What a drawing says about itself.
struct SvgHead {
    std::string id; ///< Begins every id in the drawing; letters, digits and hyphens remain.
    Language language = Language::english;
    std::string title;
    std::string description;
    double width = 0;
    double height = 0;
    const Theme* theme = nullptr; ///< None: noaber's own. Lives as long as the drawing is written.
};

struct Stroke {
    Colour colour;
    double width = 2.2;
    bool dashed = false;
};

/// Writes a drawing.
///
/// There is no way to write anything else than `svg title desc g rect circle path text tspan` with
/// a closed set of attributes: no script, link, style, image or reference to the outside. Text is
/// escaped, and characters that XML forbids are dropped. Every text, mark and line says what it
/// stands on, and one that does not show well on it breaks a promise of ours (Fault::internal).
/// Colours are noaber's own; a theme puts others in their place here, before they are judged.
class Svg {
public:
    explicit Svg(const SvgHead& head);

    /// A ground for other things, which need not show by itself.
    void rect(const Box& box, Colour fill, double radius = 0);
    /// A box with a line around it, which stands on `ground`.
    void rect(const Box& box, Colour fill, const Stroke& line, Colour ground, double radius = 0);
    /// A box that means something: a bar.
    void bar(const Box& box, Colour fill, Colour ground, double radius = 0);
    void circle(Point centre, double radius, Colour fill, Colour ground);
    /// A circle with a line around it.
    void circle(Point centre, double radius, Colour fill, const Stroke& line, Colour ground);
    /// A circle that is only a line.
    void ring(Point centre, double radius, const Stroke& line, Colour ground);
    /// A shape between points.
    void shape(std::span<const Point> corners, Colour fill, Colour ground);
    /// Areas with a line around them; what an even number of rings surround is left open.
    void areas(std::span<const std::vector<Point>> rings,
               Colour fill,
               const Stroke& line,
               Colour ground);
    void curve(const Curve& curve, const Stroke& line, Colour ground);
    /// A straight line.
    void line(Point from, Point to, const Stroke& line, Colour ground);

    enum class Anchor { start, middle, end };
    /// A line of text from its baseline.
    void text(Point at, const Line& line, Colour ground, Anchor anchor = Anchor::start);
    /// A line of text that reads upwards from its baseline's beginning.
    void upward_text(Point at, const Line& line, Colour ground);

    /// A group with a title of its own, which readers show as a tip.
    void open_group(std::string_view title);
    void close_group();

    [[nodiscard]] std::string finished() &&;

private:
    void attribute(std::string_view name, std::string_view value);
    void attribute(std::string_view name, double value);
    void colour_attribute(std::string_view name, Colour own);
    [[nodiscard]] Colour shown(Colour own) const;
    void require_contrast(Colour mark, Colour ground, double least, std::string_view promise) const;
    void stroke(const Stroke& line, Colour ground);
    void begin_rect(const Box& box, Colour fill, double radius);
    void begin_circle(Point centre, double radius);
    void begin_path(std::string_view path);
    void begin_text(Point at);
    void end_text(const Line& line, Colour ground);
    void run(const Run& run, Colour ground);

    const Theme* m_theme;
    std::string m_text;
    std::size_t m_open_groups = 0;
};

/// The text with the characters escaped that mean something in XML, and without those that may not
/// be there.
[[nodiscard]] std::string escaped(std::string_view text);

} // namespace noaber::render
