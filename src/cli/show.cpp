#include "cli/show.hpp"

#include <noaber/core/text.hpp>

namespace noaber::cli {

Option show_option(std::vector<Choice> tables)
{
    std::string main = tables.front().word;
    tables.push_back({"all", message("all tables")});
    tables.push_back({"help", message("lists the tables")});
    return {.name = "show",
            .argument = "TABLE",
            .help = message("which table"),
            .fallback = std::move(main),
            .choices = [tables = std::move(tables)] { return tables; }};
}

bool wrote_show_help(const Session& session, const std::vector<Choice>& tables)
{
    if (session.arguments().value("show") != "help") {
        return false;
    }
    Table list{"tables",
               message("Tables"),
               {{"name", message("name"), "", message("The word for it on the command line.")},
                {"summary", message("summary"), "", message("What it tells.")}}};
    for (const Choice& each : tables) {
        list.add({each.word, each.summary.in(session.table_language())});
    }
    session.write(list, Provenance{.question = "show"});
    return true;
}

void refuse_table(const std::string& asked, const std::vector<Choice>& tables)
{
    std::vector<std::string> known;
    for (const Choice& each : tables) {
        known.push_back(each.word);
    }
    throw Error{
        Fault::usage,
        {"--show"},
        message("{} is no table of this question, expected one of {}", asked, join(known, ", "))};
}

} // namespace noaber::cli
