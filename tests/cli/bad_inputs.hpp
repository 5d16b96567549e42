#pragma once

#include "support/folder.hpp"

#include <string>
#include <utility>
#include <vector>

namespace noaber::test {

using Words = std::vector<std::string>;
using Files = std::vector<std::pair<std::string, std::string>>;

/// A bad input, and what the user gets: a row of the table.
struct BadInput {
    int number = 0; ///< Of the row in the project's list of bad inputs that it stands for.
    std::string name;
    std::string bytes;
    Words words; ///< The command and its options; the input goes behind the first of them.
    int status = 0;
    std::string said;        ///< Part of what is said: on stderr for a refusal, else on stdout.
    std::string unsaid = {}; ///< Nowhere in what is said.
    Files more = {};         ///< Other files, as name and content, in the folder of the input.
    Words made = {};         ///< What is rightly left behind.
    /// Instead of the words: what a shell does in the folder, where $NOABER is the tool.
    std::string shell = {};
};

/// What a run of the program itself gave.
struct Ran {
    int status = 0;
    std::string out;
    std::string err;
    long memory_kib = 0; ///< At its highest.
};

/// Runs the tool with these words, in the folder.
[[nodiscard]] Ran ran(const Folder& folder, const Words& words);

/// Runs a script in the folder, with the tool as $NOABER.
[[nodiscard]] Ran ran_by_shell(const Folder& folder, const std::string& script);

const Words check{"check", "--format", "csv"};
const Words info{"info", "--format", "csv"};
const std::string list_head = "participant,arrangement\n";

/// The parts of the table, by what the inputs are.
[[nodiscard]] std::vector<BadInput> bad_lists();
[[nodiscard]] std::vector<BadInput> bad_names();
[[nodiscard]] std::vector<BadInput> bad_spreadsheets();
[[nodiscard]] std::vector<BadInput> bad_documents();
[[nodiscard]] std::vector<BadInput> bad_outputs();

} // namespace noaber::test
