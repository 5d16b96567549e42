#include "cli/completion.hpp"

#include "cli/session.hpp"

namespace noaber::cli {

Command completion()
{
    return {
        .name = "completion",
        .summary = message("prints a script that completes commands in bash"),
        .description = message(
            "Prints a script for bash: `source <(noaber completion)` makes the tab key complete "
            "commands, options and the words that options know."),
        .options = together({output_options(), common_options()}),
        .examples = {{"noaber completion", message("the script")}},
        .run = [](Session& session) { session.write(bash_completion()); },
    };
}

} // namespace noaber::cli
