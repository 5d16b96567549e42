#include "cli/session.hpp"

#include <fmt/format.h>

namespace noaber::cli {

Command version()
{
    return {
        .name = "version",
        .summary = message("prints the version"),
        .description = message("Prints the name of the tool and its version."),
        .options = together({output_options(), common_options()}),
        .examples = {{"noaber version", message("name and version")}},
        .run =
            [](Session& session) { session.write(fmt::format("noaber {}\n", noaber::version())); },
    };
}

} // namespace noaber::cli
