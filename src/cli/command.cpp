#include "cli/command.hpp"

#include <noaber/core/error.hpp>
#include <noaber/core/text.hpp>

namespace noaber::cli {

const Command& command(std::string_view name)
{
    std::vector<std::string> names;
    for (const Command& known : commands()) {
        if (known.name == name) {
            return known;
        }
        names.emplace_back(known.name);
    }
    const auto close = nearest(name, names, 1);
    throw Error{Fault::usage,
                {std::string{name}},
                close.empty() ? message("no such command, expected one of {}", join(names, ", "))
                              : message("no such command, perhaps {}", close.front())};
}

std::vector<Option> together(std::initializer_list<std::span<const Option>> lists)
{
    std::vector<Option> result;
    for (const auto list : lists) {
        result.insert(result.end(), list.begin(), list.end());
    }
    return result;
}

} // namespace noaber::cli
