#include "cli/arguments.hpp"

#include <catch2/catch.hpp>

using namespace noaber;
using namespace noaber::cli;

namespace {

Command command_with(std::vector<Option> options)
{
    return {.name = "try", .inputs = "INPUT...", .options = std::move(options)};
}

Command a_command()
{
    return command_with(
        {{.name = "weight",
          .fallback = "newman",
          .choices =
              [] {
                  return std::vector<Choice>{{"newman", {}}, {"simple", {}}};
              }},
         {.name = "domain", .takes = Takes::list},
         {.name = "output", .letter = 'o', .shapes = Shapes::output},
         {.name = "quiet", .letter = 'q', .takes = Takes::nothing, .shapes = Shapes::output}});
}

Arguments parsed(std::vector<std::string> words)
{
    return {a_command(), words};
}

} // namespace

TEST_CASE("options stand anywhere, the last value counts, lists add up")
{
    const Arguments arguments = parsed({"a.csv", "--weight=newman", "-q", "--domain", "werk, wonen",
                                        "--weight", "simple", "b.csv", "--domain=recht"});
    CHECK(arguments.inputs() == std::vector<std::string>{"a.csv", "b.csv"});
    CHECK(arguments.value("weight") == "simple");
    CHECK(arguments.list("domain") == std::vector<std::string>{"werk", "wonen", "recht"});
    CHECK(arguments.flag("quiet"));
    CHECK_FALSE(arguments.value("output"));
}

TEST_CASE("after -- everything is an input")
{
    CHECK(parsed({"--", "--weight"}).inputs() == std::vector<std::string>{"--weight"});
}

TEST_CASE("what was asked is recorded, defaults included, but not where it goes")
{
    const auto figures = parsed({"-o", "x.csv", "--domain", "werk"}).parameters();
    REQUIRE(figures.size() == 2);
    CHECK(figures[0].name == "weight");
    CHECK(std::get<std::string>(figures[0].value) == "newman");
    CHECK(figures[1].name == "domain");
}

TEST_CASE("a command line that nobody meant is refused")
{
    for (const std::vector<std::string>& words : {std::vector<std::string>{"--wei", "simple"},
                                                  {"--weight"},
                                                  {"--weight", "heavy"},
                                                  {"--quiet=yes"},
                                                  {"-z"},
                                                  {"--nothing"}}) {
        INFO(words.front());
        try {
            parsed(words);
            FAIL("not refused");
        } catch (const Error& error) {
            CHECK(error.fault() == Fault::usage);
        }
    }
}

TEST_CASE("a value is what the option says its argument is, whether it is needed or not")
{
    const Command command = command_with({{.name = "at", .argument = "DATE"},
                                          {.name = "threads", .argument = "N"},
                                          {.name = "seed", .argument = "N", .least = 0},
                                          {.name = "resolution", .argument = "NUMBER"},
                                          {.name = "tolerance", .argument = "PERCENT"},
                                          {.name = "meta", .argument = "FILE"},
                                          {.name = "output", .argument = "FILE"}});
    const auto given = [&command](const std::string& word) {
        return Arguments{command, std::vector<std::string>{word}};
    };
    for (const char* word : {"--at=soon", "--threads=x", "--threads=0", "--seed=-1",
                             "--resolution=abc", "--tolerance=abc", "--tolerance=-1", "--meta=-"}) {
        INFO(word);
        try {
            static_cast<void>(given(word));
            FAIL("not refused");
        } catch (const Error& error) {
            CHECK(error.fault() == Fault::usage);
        }
    }
    CHECK(given("--threads=1").number("threads") == 1);
    CHECK(given("--seed=0").number("seed") == 0);
    CHECK(given("--resolution=0.5").real("resolution") == 0.5);
    CHECK(given("--tolerance=10").fraction("tolerance") == 0.1);
    CHECK(given("--output=-").value("output") == "-");
}
