// Bad inputs, each with what the user gets: a refusal with a place (the exit status says whose it
// is), or an answer and a problem that `noaber check` tells. Every row runs the program itself;
// what it says, what it leaves behind and how much memory it takes are looked at.
//
// One table, in parts: bad_lists.cpp, bad_names.cpp, bad_spreadsheets.cpp, bad_documents.cpp (XML,
// JSON, other formats, the configuration) and bad_outputs.cpp (what is written, and the
// surroundings). The numbers are those of the project's list of bad inputs.
#include "cli/bad_inputs.hpp"
#include "support/zipped.hpp"

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <set>

using namespace noaber;
using namespace noaber::test;

namespace {

std::vector<BadInput> table()
{
    std::vector<BadInput> all;
    for (const auto part : {bad_lists, bad_names, bad_spreadsheets, bad_documents, bad_outputs}) {
        for (BadInput& input : part()) {
            all.push_back(std::move(input));
        }
    }
    return all;
}

const std::vector<BadInput>& all_inputs()
{
    static const std::vector<BadInput> all = table();
    return all;
}

/// Writes an input and what goes with it; gives its path.
std::string put(const BadInput& input, const Folder& folder)
{
    for (const auto& [name, bytes] : input.more) {
        folder.write(name, bytes);
    }
    return input.name.empty() ? std::string{} : folder.write(input.name, input.bytes).string();
}

Ran run(const BadInput& input, const Folder& folder)
{
    if (!input.shell.empty()) {
        return ran_by_shell(folder, input.shell);
    }
    Words words = input.words;
    words.insert(words.begin() + 1, input.name);
    return ran(folder, words);
}

/// 400 MiB that are packed to 0.4. What it takes to make it is given back before the tool is
/// started: a child begins with the memory of who starts it.
void write_bomb(const std::filesystem::path& path)
{
    const std::string rows(std::size_t{200} << 20U, ' ');
    write_zip(path, {{"xl/workbook.xml", "<workbook/>"},
                     {"xl/sharedStrings.xml", rows},
                     {"xl/worksheets/sheet1.xml", rows}});
}

constexpr long most_kib = 256 * 1024;

} // namespace

TEST_CASE("every bad input is refused with a place or read with a word about it")
{
    for (const BadInput& input : all_inputs()) {
        INFO(input.number << " " << input.name << " " << input.shell);
        const Folder folder;
        static_cast<void>(put(input, folder));
        Words expected = folder.names();
        expected.insert(expected.end(), input.made.begin(), input.made.end());
        std::sort(expected.begin(), expected.end());
        const Ran result = run(input, folder);
        INFO(result.out.substr(0, 2000) << "\n" << result.err);
        CHECK(result.status == input.status);
        const std::string& where = input.status > 1 ? result.err : result.out;
        CHECK((input.shell.empty() ? where : result.out + result.err).find(input.said) !=
              std::string::npos);
        CHECK((input.unsaid.empty() ||
               (result.out + result.err).find(input.unsaid) == std::string::npos));
        CHECK(folder.names() == expected);
#ifndef __SANITIZE_ADDRESS__
        CHECK(result.memory_kib < most_kib);
#endif
    }
}

TEST_CASE("every number of the list of bad inputs has a row, or a reason why not")
{
    std::set<int> covered{
        49, 53, 54, 55, 57, // the list has no such number
        82,                 // what is too large to read: "a drawing that is too large" (render)
        83,                 // no fonts: widths are measured while building (render_text)
        84,                 // equal ids in one page: report, page
    };
    for (const BadInput& input : all_inputs()) {
        covered.insert(input.number);
    }
    for (int number = 1; number <= 84; ++number) {
        INFO(number);
        CHECK(covered.contains(number));
    }
}

TEST_CASE("a refused input leaves no output behind")
{
    for (const BadInput& input : all_inputs()) {
        if (input.status != 3 || input.words.empty() || input.words.front() != "info") {
            continue;
        }
        INFO(input.number << " " << input.name);
        const Folder folder;
        const std::string path = put(input, folder);
        const Words before = folder.names();
        Words words{"info", path, "-o", "answer.csv"};
        words.insert(words.end(), input.words.begin() + 1, input.words.end());
        CHECK(ran(folder, words).status == 3);
        CHECK(folder.names() == before);
    }
}

TEST_CASE("a spreadsheet that unpacks to half a gigabyte is refused in little memory")
{
    const Folder folder;
    write_bomb(folder / "bomb.xlsx");
    const Ran result = ran(folder, {"info", (folder / "bomb.xlsx").string()});
    CHECK(result.status == 3);
    CHECK(result.err.find("is packed more than 200 times") != std::string::npos);
#ifndef __SANITIZE_ADDRESS__
    CHECK(result.memory_kib < most_kib);
#endif
}
