#include "layout/protocol.hpp"

#include <array>
#include <charconv>
#include <cmath>
#include <utility>

namespace noaber::layout {

namespace {

constexpr std::array<std::string_view, 3> engine_words{"dot", "neato", "sfdp"};

/// A text of words and numbers, put together with one space between them.
class Writer {
public:
    void line(std::string_view word) { m_text += (m_text.empty() ? "" : "\n") + std::string{word}; }
    void add(std::string_view word) { m_text += " " + std::string{word}; }
    template <class Number>
    void add(Number number)
    {
        std::array<char, 32> buffer{};
        const auto [end, fault] =
            std::to_chars(buffer.data(), buffer.data() + buffer.size(), number);
        add(std::string_view{buffer.data(), static_cast<std::size_t>(end - buffer.data())});
    }
    void add(Point point)
    {
        add(point.x);
        add(point.y);
    }

    [[nodiscard]] std::string finished() &&
    {
        line("end\n");
        return std::move(m_text);
    }

private:
    std::string m_text;
};

/// The words of a text, one after another; after the first that is not what was expected it is
/// broken, and stays so.
class Reader {
public:
    explicit Reader(std::string_view text) : m_text{text} {}

    [[nodiscard]] bool sound() const { return m_sound; }
    [[nodiscard]] bool at_end() const { return m_text.empty(); }
    void refuse() { m_sound = false; }

    /// Whether the next word is `word`, which is then taken.
    bool take(std::string_view word)
    {
        const bool found = m_text.substr(0, m_text.find_first_of(" \n")) == word;
        if (found) {
            drop(word.size());
        }
        return found;
    }
    void expect(std::string_view word) { m_sound = take(word) && m_sound; }

    template <class Number>
    Number number()
    {
        Number value{};
        const auto [end, fault] =
            std::from_chars(m_text.data(), m_text.data() + m_text.size(), value);
        m_sound = m_sound && fault == std::errc{};
        drop(static_cast<std::size_t>(end - m_text.data()));
        return value;
    }
    double length()
    {
        const auto value = number<double>();
        m_sound = m_sound && std::abs(value) <= longest; // false for NaN too
        return value;
    }
    double size()
    {
        const double value = length();
        m_sound = m_sound && value >= 0;
        return value;
    }
    /// A number under `limit`.
    std::size_t position(std::size_t limit)
    {
        const auto value = number<std::size_t>();
        m_sound = m_sound && value < limit;
        return value;
    }
    Point point()
    {
        const double x = length();
        return {x, length()};
    }

    /// Whether the line goes on.
    [[nodiscard]] bool more() const { return m_sound && !m_line_ended; }

private:
    void drop(std::size_t count)
    {
        m_text.remove_prefix(count);
        m_line_ended = m_text.starts_with('\n');
        m_sound = m_sound && (m_line_ended || m_text.starts_with(' '));
        m_text.remove_prefix(m_text.empty() ? 0 : 1);
    }

    std::string_view m_text;
    bool m_sound = true;
    bool m_line_ended = false;
};

std::optional<std::size_t> read_cluster(Reader& reader, std::size_t clusters)
{
    if (reader.take("-1")) {
        return std::nullopt;
    }
    return reader.position(clusters);
}

Node read_node(Reader& reader, std::size_t clusters)
{
    Node node;
    node.width = reader.size();
    node.height = reader.size();
    node.cluster = read_cluster(reader, clusters);
    node.at = reader.point();
    return node;
}

Edge read_edge(Reader& reader, std::size_t nodes)
{
    const std::size_t from = reader.position(nodes);
    return {from, reader.position(nodes)};
}

Engine read_engine(Reader& reader)
{
    for (std::size_t i = 0; i < engine_words.size(); ++i) {
        if (reader.take(engine_words[i])) {
            return static_cast<Engine>(i);
        }
    }
    reader.refuse();
    return Engine::dot;
}

Box read_box(Reader& reader)
{
    const Point corner = reader.point();
    const double width = reader.size();
    return {corner.x, corner.y, width, reader.size()};
}

Curve read_curve(Reader& reader)
{
    Curve curve;
    while (reader.more()) {
        curve.push_back(reader.point());
    }
    if (curve.size() % 3 != 1) {
        reader.refuse();
    }
    return curve;
}

} // namespace

std::string to_text(const Request& request)
{
    Writer out;
    out.line("layout 1");
    out.add(engine_words[static_cast<std::size_t>(request.engine)]);
    out.add(request.node_gap);
    out.add(request.rank_gap);
    out.add(request.cluster_margin);
    out.add(request.clusters);
    for (const Node& node : request.nodes) {
        out.line("node");
        out.add(node.width);
        out.add(node.height);
        node.cluster ? out.add(*node.cluster) : out.add(-1);
        out.add(node.at);
    }
    for (const Edge& edge : request.edges) {
        out.line("edge");
        out.add(edge.from);
        out.add(edge.to);
    }
    return std::move(out).finished();
}

std::string to_text(const Positions& positions)
{
    Writer out;
    out.line("positions 1");
    for (const Point& node : positions.nodes) {
        out.line("node");
        out.add(node);
    }
    for (const Box& box : positions.clusters) {
        out.line("cluster");
        out.add(Point{box.x, box.y});
        out.add(box.width);
        out.add(box.height);
    }
    for (const Curve& curve : positions.edges) {
        out.line("edge");
        for (const Point& point : curve) {
            out.add(point);
        }
    }
    return std::move(out).finished();
}

std::optional<Request> parse_request(std::string_view text)
{
    Reader reader{text};
    Request request;
    reader.expect("layout");
    reader.expect("1");
    request.engine = read_engine(reader);
    request.node_gap = reader.size();
    request.rank_gap = reader.size();
    request.cluster_margin = reader.size();
    request.clusters = reader.position(most_items);
    while (reader.sound() && request.nodes.size() < most_items && reader.take("node")) {
        request.nodes.push_back(read_node(reader, request.clusters));
    }
    while (reader.sound() && request.edges.size() < most_items && reader.take("edge")) {
        request.edges.push_back(read_edge(reader, request.nodes.size()));
    }
    reader.expect("end");
    return reader.sound() && reader.at_end() ? std::optional{std::move(request)} : std::nullopt;
}

std::optional<Positions> parse_positions(std::string_view text, const Request& request)
{
    Reader reader{text};
    Positions positions;
    reader.expect("positions");
    reader.expect("1");
    for (std::size_t i = 0; reader.sound() && i < request.nodes.size(); ++i) {
        reader.expect("node");
        positions.nodes.push_back(reader.point());
    }
    for (std::size_t i = 0; reader.sound() && i < request.clusters; ++i) {
        reader.expect("cluster");
        positions.clusters.push_back(read_box(reader));
    }
    for (std::size_t i = 0; reader.sound() && i < request.edges.size(); ++i) {
        reader.expect("edge");
        positions.edges.push_back(read_curve(reader));
    }
    reader.expect("end");
    return reader.sound() && reader.at_end() ? std::optional{std::move(positions)} : std::nullopt;
}

} // namespace noaber::layout
