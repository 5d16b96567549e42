#include "render/map/paint.hpp"

#include <noaber/core/text.hpp>

#include <algorithm>
#include <map>

namespace noaber::render {

namespace {

constexpr double panel_width = 270;
constexpr double panel_gap = 24;
constexpr double line_sign = 36;
constexpr Style list_style{13, Weight::regular, ink};
constexpr std::size_t listed_most = 10;
constexpr double list_row = 20;

/// A run of counts that are drawn alike.
struct Class {
    std::size_t least = 0;
    std::size_t most = 0;
    std::size_t count = 0;

    [[nodiscard]] bool holds(std::size_t value) const { return value >= least && value <= most; }
};

/// The counts in at most `classes` runs: each its own where they are few, else of about as many
/// members, from few to many.
std::vector<Class> classes_of(const std::map<std::size_t, std::size_t>& counts, std::size_t classes)
{
    std::size_t all = 0;
    for (const auto& [value, count] : counts) {
        all += count;
    }
    std::vector<Class> result;
    std::size_t before = 0;
    for (const auto& [value, count] : counts) {
        const std::size_t own = counts.size() <= classes
                                    ? result.size()
                                    : before * classes / std::max<std::size_t>(all, 1);
        if (result.empty() || (own >= result.size() && result.size() < classes)) {
            result.push_back({value, value, 0});
        }
        result.back().most = value;
        result.back().count += count;
        before += count;
    }
    return result;
}

std::size_t class_of(const std::vector<Class>& classes, std::size_t value)
{
    const auto found = std::find_if(classes.begin(), classes.end(),
                                    [value](const Class& one) { return one.holds(value); });
    return static_cast<std::size_t>(found - classes.begin());
}

Message range_of(const Class& one)
{
    return one.least == one.most ? verbatim(std::to_string(one.least))
                                 : message("{} to {}", one.least, one.most);
}

/// How the lines of a class look: wider and darker for more.
Stroke stroke_of(std::size_t which, std::size_t classes)
{
    const std::size_t rank = which + tie_colours.size() - classes;
    return {tie_colours.at(rank), 2.2 + 2.4 * static_cast<double>(rank)};
}

/// The map at its place.
class MapPainter {
public:
    MapPainter(Svg& svg, const Commission& asked, const Map& map, const Paper& paper, Point corner)
        : m_svg{svg}, m_asked{asked}, m_map{map}, m_paper{paper}, m_corner{corner}
    {
        std::map<std::size_t, std::size_t> counts;
        if (map.tinted()) {
            for (const MapPlace& place : map.places) {
                ++counts[place.arrangements];
            }
            m_classes = classes_of(counts, area_tints.size());
        } else {
            for (const MapTie& tie : map.ties) {
                if (tie.shared >= map.threshold) {
                    ++counts[tie.shared];
                }
            }
            m_classes = classes_of(counts, tie_colours.size());
        }
    }

    void paint() const
    {
        for (std::size_t i = 0; i < m_paper.places.size(); ++i) {
            paint_area(i);
        }
        if (!m_map.tinted()) {
            paint_ties();
            for (std::size_t i = 0; i < m_paper.places.size(); ++i) {
                paint_place(i);
            }
        }
        paint_panel({m_corner.x + m_paper.width + panel_gap, m_corner.y + 12});
    }

private:
    [[nodiscard]] Point moved(Point point) const
    {
        return {m_corner.x + point.x, m_corner.y + point.y};
    }

    void paint_area(std::size_t i) const
    {
        std::vector<std::vector<Point>> rings = m_paper.places[i].rings;
        for (auto& ring : rings) {
            std::transform(ring.begin(), ring.end(), ring.begin(),
                           [this](Point point) { return moved(point); });
        }
        if (rings.empty()) {
            return;
        }
        m_svg.open_group(tip(i));
        if (m_map.tinted()) {
            const Colour tint = area_tints.at(class_of(m_classes, m_map.places[i].arrangements));
            m_svg.areas(rings, tint, {faint, 0.6}, tint);
        } else {
            m_svg.areas(rings, land, {border, 1}, land);
        }
        m_svg.close_group();
    }

    [[nodiscard]] std::string tip(std::size_t i) const
    {
        const MapPlace& place = m_map.places[i];
        return place.name + ": " +
               m_asked.say(counted(place.arrangements, "{} arrangement", "{} arrangements"));
    }

    /// Few first, so that what matters most lies on top.
    void paint_ties() const
    {
        for (auto tie = m_map.ties.rbegin(); tie != m_map.ties.rend(); ++tie) {
            if (tie->shared < m_map.threshold) {
                continue;
            }
            Curve curve = curve_between(tie->a, tie->b, m_paper.places);
            std::transform(curve.begin(), curve.end(), curve.begin(),
                           [this](Point point) { return moved(point); });
            m_svg.open_group(m_map.places[tie->a].name + " - " + m_map.places[tie->b].name + ": " +
                             std::to_string(tie->shared));
            m_svg.curve(curve, stroke_of(class_of(m_classes, tie->shared), m_classes.size()), land);
            m_svg.close_group();
        }
    }

    void paint_place(std::size_t i) const
    {
        const PaperPlace& place = m_paper.places[i];
        const Point corner = moved({place.label_box.x, place.label_box.y});
        m_svg.open_group(tip(i));
        paint_model(m_svg, m_map.places[i].model, moved(place.at), place.radius, land);
        m_svg.rect({corner.x, corner.y, place.label_box.width, place.label_box.height}, white, 2);
        m_svg.text({corner.x + 3, corner.y + 12.5}, place.label, white);
        m_svg.close_group();
    }

    void paint_panel(Point corner) const
    {
        Legend legend{m_asked.language(), panel_width};
        if (m_map.tinted()) {
            add_areas(legend);
        } else {
            add_lines(legend);
            add_models(legend);
        }
        legend.paint(m_svg, corner);
        if (m_map.tinted()) {
            paint_list({corner.x, corner.y + legend.height() + 30});
        }
    }

    void add_lines(Legend& legend) const
    {
        for (std::size_t which = 0; which < m_classes.size(); ++which) {
            const Stroke stroke = stroke_of(which, m_classes.size());
            const auto sign = [stroke](Svg& svg, Point at) {
                const double y = at.y + Legend::side / 2;
                svg.line({at.x, y}, {at.x + line_sign, y}, stroke, white);
            };
            legend.add(
                line_sign, sign,
                message("share {}: {}", range_of(m_classes[which]).in(m_asked.language()),
                        m_asked.say(counted(m_classes[which].count, "{} pair", "{} pairs"))));
            legend.end_row();
        }
    }

    void add_models(Legend& legend) const
    {
        std::map<ShownModel, std::size_t> counts;
        for (const MapPlace& place : m_map.places) {
            ++counts[place.model];
        }
        for (const auto& [model, count] : counts) {
            const ShownModel shown = model;
            legend.add(
                line_sign,
                [shown](Svg& svg, Point at) {
                    paint_model(svg, shown, {at.x + line_sign / 2, at.y + Legend::side / 2}, 8,
                                white);
                },
                verbatim(words_of(shown)), count);
            legend.end_row();
        }
    }

    [[nodiscard]] std::string words_of(const ShownModel& shown) const
    {
        return render::words_of(shown, m_asked.language());
    }

    void add_areas(Legend& legend) const
    {
        for (std::size_t which = 0; which < m_classes.size(); ++which) {
            const auto sign = [which](Svg& svg, Point at) {
                svg.rect({at.x, at.y, line_sign, Legend::side}, area_tints.at(which), {faint, 0.6},
                         white);
            };
            legend.add(line_sign, sign,
                       message("{}: {}", range_of(m_classes[which]).in(m_asked.language()),
                               m_asked.say(counted(m_classes[which].count, "{} municipality",
                                                   "{} municipalities"))));
            legend.end_row();
        }
    }

    void paint_list(Point at) const
    {
        const Style bold{list_style.size, Weight::bold, ink};
        m_svg.text(at, {{m_asked.say(message("Most arrangements")), bold}}, white);
        for (const MapPlace* place : most_arrangements(m_map, listed_most)) {
            at.y += list_row;
            m_svg.text(at, {{std::to_string(place->arrangements), bold}}, white);
            m_svg.text({at.x + line_sign, at.y}, {{clean(place->name, 30), list_style}}, white);
        }
    }

    Svg& m_svg;
    const Commission& m_asked;
    const Map& m_map;
    const Paper& m_paper;
    Point m_corner;
    std::vector<Class> m_classes;
};

} // namespace

std::string paint(const Commission& asked, const Map& map, const Paper& paper, const Words& words)
{
    constexpr double least_height = 420; ///< The panel's.
    const Body body{paper.width + panel_gap + panel_width, std::max(paper.height, least_height),
                    [&](Svg& svg, Point corner) {
                        MapPainter{svg, asked, map, paper, corner}.paint();
                    }};
    return framed(asked, words, body, Legend{asked.language(), inner_width(body.width)});
}

} // namespace noaber::render
