#include "render/text.hpp"

#include <noaber/core/text.hpp>

#include <algorithm>
#include <utility>

namespace noaber::render {

namespace {

constexpr char emphasis_begins = '\x01'; // no clean text holds these two
constexpr char emphasis_ends = '\x02';
constexpr std::size_t longest_unbroken = 30;

bool is_invisible(char32_t point)
{
    const auto between = [point](char32_t first, char32_t last) {
        return point >= first && point <= last;
    };
    return point < 0x20 || between(0x7F, 0x9F) || point == 0xAD || point == 0x61C ||
           point == 0x180E || between(0x200B, 0x200F) || between(0x202A, 0x202E) ||
           between(0x2060, 0x206F) || point == 0xFEFF || between(0xFFF0, 0xFFFB) ||
           (point & 0xFFFE) == 0xFFFE || point >= 0xE0000;
}

bool is_space(char32_t point)
{
    return (point >= 0x09 && point <= 0x0D) || point == 0x85 || point == 0x2028 || point == 0x2029;
}

/// A word, or a part of one up to a hyphen.
struct Piece {
    Run run;
    bool after_space = false;
};

double space_width(const Style& style)
{
    return text_width(" ", style.size, style.weight);
}

double width_before(const Piece& piece)
{
    if (piece.run.gap > 0) {
        return piece.run.gap;
    }
    return piece.after_space ? space_width(piece.run.style) : 0;
}

std::vector<Piece> pieces(const std::vector<Run>& runs)
{
    std::vector<Piece> result;
    bool after_space = false;
    for (const Run& run : runs) {
        double gap = run.gap;
        std::string_view rest = run.text;
        while (!rest.empty()) {
            if (rest.starts_with(' ')) {
                after_space = true;
                rest.remove_prefix(1);
                continue;
            }
            const std::string_view word = rest.substr(0, rest.find(' '));
            const std::string_view part = word.substr(0, word.find('-') + 1);
            const std::string_view piece = part.empty() ? word : part;
            result.push_back({{std::string{piece}, run.style, gap}, after_space});
            gap = 0;
            after_space = false;
            rest.remove_prefix(piece.size());
        }
    }
    return result;
}

/// Puts lines together, piece by piece.
class Typesetter {
public:
    explicit Typesetter(double width) : m_width{width} {}

    /// A word: it stays whole where a line can hold it, else it is broken after its hyphens.
    void add(std::vector<Piece> word)
    {
        double alone = 0;
        for (const Piece& piece : word) {
            alone += render::width(piece.run);
        }
        if (alone <= m_width) {
            make_room(alone + width_before(word.front()));
        }
        for (Piece& piece : word) {
            make_room(width_before(piece) + render::width(piece.run));
            place(std::move(piece));
        }
    }

    [[nodiscard]] std::vector<Line> finished() && { return std::move(m_lines); }

private:
    void make_room(double needed)
    {
        if (!m_lines.back().empty() && m_used + needed > m_width) {
            m_lines.emplace_back();
            m_used = 0;
        }
    }

    void place(Piece piece)
    {
        std::u32string rest = code_points(piece.run.text);
        std::size_t taken = fitting(rest, piece);
        while (taken < rest.size()) { // wider than a line
            piece.run.text = to_utf8(std::u32string_view{rest}.substr(0, taken));
            append(piece);
            rest.erase(0, taken);
            m_lines.emplace_back();
            m_used = 0;
            taken = std::max<std::size_t>(1, fitting(rest, piece));
        }
        piece.run.text = to_utf8(rest);
        append(piece);
    }

    /// How many of the characters fit in what is left of the line.
    [[nodiscard]] std::size_t fitting(const std::u32string& points, const Piece& piece) const
    {
        double used = m_used + (m_lines.back().empty() ? 0 : width_before(piece));
        const Style& style = piece.run.style;
        for (std::size_t i = 0; i < points.size(); ++i) {
            used += text_width(to_utf8({&points[i], 1}), style.size, style.weight);
            if (used > m_width) {
                return i;
            }
        }
        return points.size();
    }

    void append(const Piece& piece)
    {
        Line& line = m_lines.back();
        m_used += (line.empty() ? 0 : width_before(piece)) + render::width(piece.run);
        if (line.empty()) {
            line.push_back({piece.run.text, piece.run.style});
            return;
        }
        const bool spaced = piece.after_space && piece.run.gap == 0;
        if (line.back().style == piece.run.style && piece.run.gap == 0) {
            line.back().text += (spaced ? " " : "") + piece.run.text;
        } else {
            line.push_back({(spaced ? " " : "") + piece.run.text, piece.run.style, piece.run.gap});
        }
    }

    double m_width;
    double m_used = 0;
    std::vector<Line> m_lines{1};
};

} // namespace

std::string clean(std::string_view text, std::size_t most)
{
    std::u32string points;
    for (const char32_t point : code_points(text)) {
        if (is_space(point)) {
            points += U' ';
        } else if (!is_invisible(point)) {
            points += point;
        }
    }
    points = code_points(collapse_spaces(to_utf8(points)));
    if (points.size() > most) {
        points.resize(most - 1);
        points += U'…';
    }
    return to_utf8(points);
}

std::string emphasised(std::string_view text)
{
    return emphasis_begins + std::string{text} + emphasis_ends;
}

std::vector<Run> runs(std::string_view text, const Style& style)
{
    std::vector<Run> result;
    Style bold = style;
    bold.weight = Weight::bold;
    bool emphasis = false;
    while (!text.empty()) {
        const std::size_t end =
            std::min(text.find(emphasis ? emphasis_ends : emphasis_begins), text.size());
        if (end > 0) {
            result.push_back({std::string{text.substr(0, end)}, emphasis ? bold : style});
        }
        text.remove_prefix(std::min(end + 1, text.size()));
        emphasis = !emphasis;
    }
    return result;
}

std::string unbroken(std::string_view name)
{
    std::u32string points = code_points(name);
    if (points.size() <= longest_unbroken) {
        std::replace(points.begin(), points.end(), U' ', U'\u00A0');
    }
    return to_utf8(points);
}

double width(const Run& run)
{
    return text_width(run.text, run.style.size, run.style.weight);
}

double width(const Line& line)
{
    double sum = 0;
    for (const Run& run : line) {
        sum += run.gap + width(run);
    }
    return sum;
}

double line_height(const Line& line)
{
    double largest = 0;
    for (const Run& run : line) {
        largest = std::max(largest, run.style.size);
    }
    return largest * 1.28;
}

std::vector<Line> wrap(const std::vector<Run>& runs, double width)
{
    Typesetter typesetter{width};
    std::vector<Piece> word;
    for (Piece& piece : pieces(runs)) {
        if (!word.empty() && (piece.after_space || piece.run.gap > 0)) {
            typesetter.add(std::exchange(word, {}));
        }
        word.push_back(std::move(piece));
    }
    if (!word.empty()) {
        typesetter.add(std::move(word));
    }
    std::vector<Line> lines = std::move(typesetter).finished();
    if (lines.size() == 1 && lines.front().empty()) {
        lines.clear();
    }
    return lines;
}

} // namespace noaber::render
