#include "cli/manual.hpp"

#include "cli/session.hpp"

namespace noaber::cli {

Command manual()
{
    return {
        .name = "manual",
        .summary = message("prints a manual page"),
        .description =
            message("Prints the manual page of a command, or of the tool, as man shows it: "
                    "`noaber manual measure | man -l -`."),
        .inputs = "[COMMAND]",
        .options = together({output_options(), common_options()}),
        .examples = {{"noaber manual measure", message("the manual page noaber-measure(1)")}},
        .run =
            [](Session& session) {
                const auto& asked = session.arguments().inputs();
                session.write(asked.empty() ? manual(session.language())
                                            : manual(command(asked.front()), session.language()));
            },
    };
}

} // namespace noaber::cli
