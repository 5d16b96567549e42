// Same input, same bytes: whatever the order of rows, the number of threads and the locale.
#include "support/data.hpp"
#include "support/folder.hpp"
#include "support/transcript.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <clocale>
#include <fstream>
#include <random>

using namespace noaber::test;

namespace {

const std::vector<std::string> questions{
    "measure {} --format csv",
    "measure {} --of municipality --view projection --format csv",
    "measure {} --of network --format csv",
    "layers {} --show similarity --format csv",
    "communities {} --runs 5 --format csv",
    "info {} --format csv",
    "draw {} --municipality Dinkelland --lang nl",
    "draw {} --kind matrix --within veiligheidsregio-twente --lang nl",
};

std::string answer(std::string question, const std::string& input, const std::string& options = "")
{
    question.replace(question.find("{}"), 2, input);
    const Outcome outcome = run_line("noaber " + question + options);
    REQUIRE(outcome.status == 0);
    return outcome.out;
}

/// The answer without what must differ: the checksum and name of the source.
std::string without_source(std::string text)
{
    const std::size_t at = text.find("Bron: ");
    if (at != std::string::npos) {
        text.erase(at, text.find("Gemaakt", at) - at);
    }
    const std::size_t again = text.find("Bron: ");
    return again == std::string::npos ? text
                                      : text.erase(again, text.find("Gemaakt", again) - again);
}

/// A copy of a data package with the rows of every table in another order.
void shuffle_rows(const std::filesystem::path& package, const Folder& to, unsigned seed)
{
    std::mt19937 random{seed};
    for (const auto& entry : std::filesystem::directory_iterator{package}) {
        std::ifstream file{entry.path()};
        std::vector<std::string> lines;
        for (std::string line; std::getline(file, line);) {
            lines.push_back(line);
        }
        if (entry.path().extension() == ".csv") {
            std::shuffle(lines.begin() + 1, lines.end(), random);
        }
        std::string text;
        for (const std::string& line : lines) {
            text += line + "\n";
        }
        to.write(entry.path().filename().string(), text);
    }
}

} // namespace

TEST_CASE("the order of rows leaves no trace in any answer")
{
    for (const unsigned seed : {1U, 2U, 3U}) {
        const Folder shuffled;
        shuffle_rows(project_file("data/twente"), shuffled, seed);
        for (const std::string& question : questions) {
            INFO(question);
            CHECK(without_source(answer(question, shuffled.path().string())) ==
                  without_source(answer(question, "data/twente")));
        }
    }
}

TEST_CASE("the number of threads leaves no trace in any answer")
{
    for (const std::string& question : questions) {
        CHECK(answer(question, "data/twente", " --threads 1") ==
              answer(question, "data/twente", " --threads 2"));
    }
}

TEST_CASE("the process's locale leaves no trace in any answer")
{
    std::vector<std::string> before;
    for (const std::string& question : questions) {
        before.push_back(answer(question, "data/twente"));
    }
    for (const char* locale : {"nl_NL.UTF-8", "tr_TR.UTF-8", "de_DE.UTF-8", "C"}) {
        if (std::setlocale(LC_ALL, locale) == nullptr) {
            continue; // not on this machine
        }
        for (std::size_t i = 0; i < questions.size(); ++i) {
            INFO(locale);
            CHECK(answer(questions[i], "data/twente") == before[i]);
        }
    }
    std::setlocale(LC_ALL, "C");
}
