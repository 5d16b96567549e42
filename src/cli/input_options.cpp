// The options that say how inputs are read, and what they ask for.
#include "cli/reading.hpp"

#include <noaber/core/text.hpp>

#include <array>

namespace noaber::cli {

namespace {

std::vector<Choice> input_formats()
{
    std::vector<Choice> result;
    for (const Format& format : formats()) {
        result.push_back({std::string{format.name}, format.summary});
    }
    return result;
}

/// FIELD=HEADER of --columns.
std::map<std::string, std::string> columns_of(const Arguments& arguments)
{
    const auto fields = list_fields();
    std::vector<std::string> known;
    for (const auto& field : fields) {
        known.push_back(field.word);
    }
    std::map<std::string, std::string> result;
    for (const std::string& pair : arguments.list("columns")) {
        const std::size_t equals = pair.find('=');
        const std::string field = pair.substr(0, equals);
        if (equals == std::string::npos ||
            std::find(known.begin(), known.end(), field) == known.end()) {
            throw Error{
                Fault::usage,
                {"--columns"},
                message("{}, expected FIELD=HEADER with a field of {}", pair, join(known, ", "))};
        }
        result[field] = pair.substr(equals + 1);
    }
    return result;
}

ListOptions list_options_of(const Arguments& arguments)
{
    return {.encoding = arguments.choice<ListEncoding>("encoding"),
            .separator = arguments.choice<Separator>("separator"),
            .decimal = arguments.choice<DecimalSign>("decimal"),
            .sheet = arguments.value("sheet").value_or(""),
            .columns = columns_of(arguments),
            .is_matrix = arguments.flag("matrix"),
            .fill_down = arguments.flag("fill-down"),
            .lenient = arguments.flag("lenient")};
}

} // namespace

std::span<const Option> input_options()
{
    static const std::array all{
        Option{.name = "input-format",
               .argument = "FORMAT",
               .help = message("read the input as this format; else its content tells"),
               .choices = input_formats},
        Option{.name = "annotations",
               .argument = "FILE",
               .help = message("facts to add, as CSV: subject, field, value, from, until, source")},
        Option{.name = "reference",
               .argument = "INPUT",
               .help = message("the register that knows who the participants of a list are")},
        Option{.name = "aliases",
               .argument = "FILE",
               .help = message("names that were decided, as CSV: name, code")},
        Option{.name = "write-aliases",
               .argument = "FILE",
               .help = message("write for whom names were taken, to be looked through and given as "
                               "--aliases"),
               .shapes = Shapes::output},
        Option{.name = "columns",
               .takes = Takes::list,
               .argument = "FIELD=HEADER,...",
               .help = message("which column of a list holds what, such as participant=Naam")},
        Option{.name = "encoding",
               .argument = "ENCODING",
               .help = message("how the bytes of a list stand for letters"),
               .fallback = "auto",
               .choices = choices_of<ListEncoding>},
        Option{.name = "separator",
               .argument = "SIGN",
               .help = message("what stands between the cells of a list"),
               .fallback = "auto",
               .choices = choices_of<Separator>},
        Option{.name = "decimal",
               .argument = "SIGN",
               .help = message("what stands before the fraction of a number in a list"),
               .fallback = "auto",
               .choices = choices_of<DecimalSign>},
        Option{.name = "sheet",
               .argument = "NAME",
               .help = message("which sheet of a spreadsheet; else the only one that is filled, "
                               "beside the sheet that says where noaber has a table from")},
        Option{.name = "matrix",
               .takes = Takes::nothing,
               .help = message("rows and columns of a list name the same participants, and a cell "
                               "says how strongly two work together")},
        Option{.name = "fill-down",
               .takes = Takes::nothing,
               .help = message("rows without an arrangement belong to the one above them")},
        Option{.name = "lenient",
               .takes = Takes::nothing,
               .help = message("leave out rows of a list that cannot be read; noaber check tells "
                               "which")},
    };
    return all;
}

ReadOptions read_options(const Arguments& arguments)
{
    ReadOptions result{.format = arguments.value("input-format").value_or(""),
                       .annotations = arguments.value("annotations").value_or(""),
                       .list = list_options_of(arguments)};
    if (const auto reference = arguments.value("reference")) {
        result.reference = std::make_shared<const Register>(noaber::read(*reference).content);
    }
    if (const auto aliases = arguments.value("aliases")) {
        if (!result.reference) {
            throw Error{Fault::usage, {"--aliases"}, message("given without --reference")};
        }
        result.decisions = read_decisions(*aliases);
    }
    return result;
}

} // namespace noaber::cli
