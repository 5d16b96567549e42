#include "cli/help.hpp"

#include "cli/session.hpp"

namespace noaber::cli {

Command help()
{
    return {
        .name = "help",
        .summary = message("explains a command"),
        .description = message("Explains a command and its options, or lists the commands."),
        .inputs = "[COMMAND]",
        .options = together({output_options(), common_options()}),
        .examples = {{"noaber help measure", message("the options of measure")}},
        .run =
            [](Session& session) {
                const auto& asked = session.arguments().inputs();
                session.write(asked.empty() ? overview(session.language())
                                            : help(command(asked.front()), session.language()));
            },
    };
}

} // namespace noaber::cli
