#include "bench/peers.hpp"

#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>

namespace noaber::bench {

namespace {

double cpu_seconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

void write(const Graph& graph, const std::filesystem::path& path)
{
    std::ofstream file{path};
    file << graph.vertex_count() << '\n';
    for (Vertex v = 0; v < graph.vertex_count(); ++v) {
        for (const Vertex neighbour : graph.neighbours(v)) {
            if (v < neighbour) {
                file << v << ' ' << neighbour << '\n';
            }
        }
    }
}

} // namespace

Timed timed(const std::function<std::vector<double>()>& work)
{
    Timed result;
    const double start = cpu_seconds();
    result.values = work();
    result.seconds = cpu_seconds() - start;
    return result;
}

std::optional<Timed> by_networkx(const std::string& work, const Graph& graph)
{
    const std::string python = NOABER_PYTHON_WITH_NETWORKX;
    if (python.empty()) {
        return std::nullopt;
    }
    const auto folder = std::filesystem::temp_directory_path();
    const auto edges = folder / "noaber-bench-edges.txt";
    const auto answer = folder / "noaber-bench-answer.txt";
    write(graph, edges);
    const std::string command = python + " " + NOABER_SOURCE_DIR "/tests/bench/networkx_peer.py " +
                                work + " < " + edges.string() + " > " + answer.string();
    if (std::system(command.c_str()) != 0) {
        return std::nullopt;
    }
    std::ifstream file{answer};
    Timed result;
    file >> result.seconds;
    for (double value = 0; file >> value;) {
        result.values.push_back(value);
    }
    std::filesystem::remove(edges);
    std::filesystem::remove(answer);
    return result;
}

} // namespace noaber::bench
