// Every *.txt beside this file is a transcript of the tool. A run that says anything else fails;
// NOABER_UPDATE_TRANSCRIPTS=1 rewrites them all, to be read as a difference before it is committed.
#include "cli/command.hpp"
#include "support/data.hpp"
#include "support/transcript.hpp"

#include <noaber/render/draw.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

using namespace noaber;
using namespace noaber::test;

namespace {

std::string content(const std::filesystem::path& path)
{
    std::ifstream file{path};
    std::ostringstream bytes;
    bytes << file.rdbuf();
    return bytes.str();
}

} // namespace

TEST_CASE("the tool says what its transcripts say")
{
    const bool update = std::getenv("NOABER_UPDATE_TRANSCRIPTS") != nullptr;
    std::size_t count = 0;
    for (const auto& entry : std::filesystem::directory_iterator{project_file("tests/cli")}) {
        if (entry.path().extension() != ".txt") {
            continue;
        }
        ++count;
        INFO(entry.path().filename().string());
        const std::string expected = content(entry.path());
        const std::string said = replayed(expected);
        if (update) {
            std::ofstream{entry.path()} << said;
        } else {
            CHECK(said == expected);
        }
    }
    CHECK(count > 0);
}

TEST_CASE("every example in the help of a command runs")
{
    for (const cli::Command& command : cli::commands()) {
        CHECK_FALSE(command.examples.empty());
        for (const cli::Example& example : command.examples) {
            INFO(example.line);
            const Outcome outcome = run_line(std::string{example.line});
            CHECK(outcome.status == 0);
            CHECK_FALSE(outcome.out.empty());
        }
    }
}

TEST_CASE("what a kind of drawing knows are options of draw")
{
    const auto& options = cli::command("draw").options;
    for (const DrawingKind& kind : drawing_kinds()) {
        for (const std::string_view known : kind.knows) {
            INFO(kind.name << " " << known);
            CHECK(std::any_of(options.begin(), options.end(),
                              [known](const cli::Option& option) { return option.name == known; }));
        }
    }
}

TEST_CASE("the drawing in the documents is what the tool draws")
{
    const auto shown = project_file("docs/images/dinkelland.svg");
    const std::string drawn =
        run_line("noaber draw data/twente --municipality Dinkelland --lang nl").out;
    if (std::getenv("NOABER_UPDATE_TRANSCRIPTS") != nullptr) {
        std::ofstream{shown} << drawn;
    } else {
        CHECK(content(shown) == drawn);
    }
}
