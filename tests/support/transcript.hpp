#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace noaber::test {

/// What a run of the tool gave.
struct Outcome {
    std::string out;
    std::string err;
    int status = 0;
};

/// Runs the tool inside this process, in the project's folder, with nothing in its environment but
/// `variables`. The line is split at spaces; quotes '...' keep words together; a leading `noaber`
/// and leading VARIABLE=value words are understood.
[[nodiscard]] Outcome run_line(const std::string& line,
                               const std::map<std::string, std::string>& variables = {});

/// Runs the commands of a transcript and gives what it should have said:
///
///     $ noaber measure nowhere.csv
///     ! noaber: nowhere.csv: cannot be opened
///     ? 3
///
/// Lines without a mark are standard output, `!` standard error, `?` an exit status that is not 0;
/// `#` lines and empty lines before a command are kept as they are.
[[nodiscard]] std::string replayed(const std::string& transcript);

} // namespace noaber::test
