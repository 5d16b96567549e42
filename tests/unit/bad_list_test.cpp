// A list that is as bad as real ones: everything that is lost or taken for something is told.
#include "support/data.hpp"

#include <noaber/io/check.hpp>

#include <catch2/catch.hpp>

#include <map>

using namespace noaber;
using namespace noaber::test;

namespace {

Reading read_list(const std::filesystem::path& reference, std::vector<NameDecision> decisions = {})
{
    ReadOptions options;
    options.list.lenient = true;
    options.reference = std::make_shared<const Register>(read(reference).content);
    options.decisions = std::move(decisions);
    return read(project_file("tests/data/werkversie.csv"), options);
}

std::map<std::string_view, std::size_t> count_by_code(const Reading& reading)
{
    std::map<std::string_view, std::size_t> result;
    for (const Note& note : reading.notes) {
        ++result[note.code];
    }
    return result;
}

} // namespace

TEST_CASE("of a bad list of 300 rows every row is read, or told to be skipped or left out")
{
    const Reading reading = read_list(project_file("data/twente"));
    auto counts = count_by_code(reading);
    // in the file: 6 totals, 2 remarks, 4 blank, 1 twice, 6 that cannot be read
    CHECK(reading.content.participations().size() == 300 - 6 - 2 - 4 - 1 - 6);
    CHECK(counts["row_left_out"] == 6);
    CHECK(counts["totals_row"] == 1);
    CHECK(counts["footnote_row"] == 1);
    CHECK(counts["blank_rows"] == 1);
    CHECK(counts["row_twice"] == 1);
    CHECK(counts["not_utf8"] == 1);
    CHECK(counts["double_encoded"] == 1);
}

TEST_CASE("of a bad list every name that is not exact is told, once")
{
    const Reading reading = read_list(project_file("data/twente"));
    for (const NameDecision& decision : reading.decisions) {
        INFO(decision.name);
        const bool is_silent = decision.how == NameMatch::exact ||
                               (decision.how == NameMatch::code && decision.name == decision.code);
        std::size_t told = 0;
        for (const Note& note : reading.notes) {
            const bool is_of_name = note.code.starts_with("name_") || note.code == "code_completed";
            const std::string found = note.found.in(Language::english);
            const bool is_this = found == decision.name || found.ends_with(": " + decision.name);
            told += is_of_name && is_this ? 1U : 0U;
        }
        CHECK(is_silent == (told == 0));
    }
}

TEST_CASE("the next run of a bad list is silent about what was decided")
{
    const Reading first = read_list(project_file("data/twente"));
    std::vector<NameDecision> decided = first.decisions;
    for (NameDecision& decision : decided) {
        if (decision.code.empty()) {
            decision.how = NameMatch::other;
        }
    }
    const Reading second = read_list(project_file("data/twente"), decided);
    for (const Note& note : second.notes) {
        CHECK_FALSE(note.code.starts_with("name_"));
    }
    CHECK(second.content.participations().size() == first.content.participations().size());
}
