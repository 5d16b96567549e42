#include "cli/arguments.hpp"

#include <noaber/core/text.hpp>

#include <boost/program_options.hpp>
#include <fmt/format.h>

#include <algorithm>

namespace noaber::cli {

namespace {

namespace po = boost::program_options;

constexpr const char* input_name = "input"; // of positional arguments; no option has this name

/// The parser's view of our options: nothing but names and whether a value follows.
po::options_description described(std::span<const Option> options)
{
    po::options_description result;
    for (const Option& option : options) {
        const std::string names = option.letter == '\0'
                                      ? std::string{option.name}
                                      : fmt::format("{},{}", option.name, option.letter);
        if (option.takes == Takes::nothing) {
            result.add_options()(names.c_str(), "");
        } else {
            result.add_options()(names.c_str(), po::value<std::vector<std::string>>(), "");
        }
    }
    result.add_options()(input_name, po::value<std::vector<std::string>>(), "");
    return result;
}

/// `--overwrte` may have meant `--overwrite`.
Error unknown_option(const std::string& given, std::span<const Option> options)
{
    std::vector<std::string> names;
    for (const Option& option : options) {
        names.emplace_back(option.name);
    }
    const auto close =
        nearest(given.substr(std::min(given.find_first_not_of('-'), given.size())), names, 1);
    return close.empty() ? Error{Fault::usage, {given}, message("no such option")}
                         : Error{Fault::usage,
                                 {given},
                                 message("no such option, perhaps --{}", close.front())};
}

po::parsed_options parse(const po::options_description& description,
                         std::span<const Option> options,
                         std::span<const std::string> words)
{
    namespace style = po::command_line_style;
    po::positional_options_description positional;
    positional.add(input_name, -1);
    try {
        return po::command_line_parser{std::vector<std::string>{words.begin(), words.end()}}
            .options(description)
            .positional(positional)
            .style(style::unix_style & ~style::allow_guessing)
            .run();
    } catch (const po::unknown_option& fault) {
        throw unknown_option(fault.get_option_name(), options);
    } catch (const po::invalid_command_line_syntax& fault) {
        throw Error{Fault::usage,
                    {fault.get_option_name()},
                    fault.kind() == po::invalid_syntax::extra_parameter ? message("takes no value")
                                                                        : message("needs a value")};
    } catch (const po::error& fault) {
        throw Error{Fault::usage, verbatim(fault.what())};
    }
}

} // namespace

Arguments::Arguments(const Command& command, std::span<const std::string> words)
    : m_options{command.options}
{
    const auto description = described(m_options);
    for (const po::option& option : parse(description, m_options, words).options) {
        auto& given = option.string_key == input_name ? m_inputs : m_given[option.string_key];
        given.insert(given.end(), option.value.begin(), option.value.end());
    }
    if (command.inputs.empty() && !m_inputs.empty()) {
        throw Error{Fault::usage,
                    {m_inputs.front()},
                    message("not expected: {} reads no input", command.name)};
    }
    if (const auto file = value("config")) {
        configure(read_configuration(*file));
    }
    for (const Option& option : m_options) {
        check(option);
    }
}

void Arguments::configure(const Configuration& configuration)
{
    for (const Option& option : m_options) {
        const auto configured = configuration.find(option.name);
        if (configured == configuration.end() || m_given.contains(option.name)) {
            continue; // the command line comes first
        }
        const Configured& setting = configured->second;
        if (option.takes == Takes::nothing && setting.values == std::vector<std::string>{"false"}) {
            continue;
        }
        m_given.emplace(option.name, setting.values);
        m_configured.emplace(option.name, setting.place);
    }
}

void Arguments::check(const Option& option) const
{
    if (!m_given.contains(option.name)) {
        return;
    }
    if (option.choices) {
        check_choice(option);
    } else if (option.argument == "DATE") {
        static_cast<void>(date(option.name));
    } else if (option.argument == "N") {
        static_cast<void>(number(option.name));
    } else if (option.argument == "NUMBER") {
        static_cast<void>(real(option.name));
    } else if (option.argument == "PERCENT") {
        static_cast<void>(fraction(option.name));
    } else if (option.argument == "FILE") {
        check_file(option);
    }
}

void Arguments::check_file(const Option& option) const
{
    if (option.name != "output" && value(option.name) == "-") { // only an answer and inputs flow
        throw wrong(option.name, message("-, expected the name of a file"));
    }
}

const Option* Arguments::find(std::string_view option) const
{
    const auto at = std::find_if(m_options.begin(), m_options.end(),
                                 [option](const Option& known) { return known.name == option; });
    return at == m_options.end() ? nullptr : &*at;
}

void Arguments::check_choice(const Option& option) const
{
    const auto choices = option.choices();
    for (const std::string& word : list(option.name)) {
        const bool known =
            std::any_of(choices.begin(), choices.end(),
                        [&word](const Choice& choice) { return choice.word == word; });
        if (!known) {
            throw wrong(option.name, message("{}, expected one of {}", word, choice_words(option)));
        }
    }
}

Error Arguments::wrong(std::string_view option, Message message) const
{
    if (const auto at = m_configured.find(option); at != m_configured.end()) {
        return {Fault::input, at->second, std::move(message)};
    }
    return {Fault::usage, {fmt::format("--{}", option)}, std::move(message)};
}

bool Arguments::flag(std::string_view option) const
{
    return m_given.contains(option);
}

std::optional<std::string> Arguments::value(std::string_view option) const
{
    if (const auto given = m_given.find(option); given != m_given.end()) {
        return given->second.back();
    }
    const Option* known = find(option);
    return known == nullptr || known->fallback.empty() ? std::nullopt
                                                       : std::optional{known->fallback};
}

std::vector<std::string> Arguments::list(std::string_view option) const
{
    std::vector<std::string> result;
    const auto given = m_given.find(option);
    if (given == m_given.end()) {
        return result;
    }
    for (const std::string& values : given->second) {
        for (const std::string_view value : split(values, ',')) {
            result.emplace_back(trim(value));
        }
    }
    return result;
}

std::optional<Date> Arguments::date(std::string_view option) const
{
    const auto given = value(option);
    if (!given) {
        return std::nullopt;
    }
    const auto date = parse_date(*given);
    if (!date) {
        throw wrong(option, message("{} is not a date, expected one such as 2026-05-16", *given));
    }
    return date;
}

std::optional<std::int64_t> Arguments::number(std::string_view option) const
{
    const auto given = value(option);
    if (!given) {
        return std::nullopt;
    }
    const auto number = parse_integer(*given);
    const std::int64_t least = find(option)->least;
    if (!number || *number < least) {
        throw wrong(option, message("{}, expected a whole number from {}", *given, least));
    }
    return number;
}

std::optional<double> Arguments::real(std::string_view option) const
{
    const auto given = value(option);
    if (!given) {
        return std::nullopt;
    }
    const auto number = parse_number(*given);
    if (!number) {
        throw wrong(option, message("\"{}\", expected a number like 12.5", *given));
    }
    return number;
}

std::optional<double> Arguments::fraction(std::string_view option) const
{
    const auto given = value(option);
    if (!given) {
        return std::nullopt;
    }
    const auto percent = parse_number(*given);
    if (!percent || *percent < 0) {
        throw wrong(option, message("{}, expected a percentage from 0", *given));
    }
    return *percent / 100;
}

std::vector<std::string> Arguments::values_but(std::span<const std::string_view> options) const
{
    std::vector<std::string> result;
    for (const auto& [option, values] : m_given) {
        if (std::find(options.begin(), options.end(), option) == options.end()) {
            result.insert(result.end(), values.begin(), values.end());
        }
    }
    return result;
}

std::vector<Figure> Arguments::parameters() const
{
    std::vector<Figure> result;
    for (const Option& option : m_options) {
        if (option.shapes != Shapes::answer) {
            continue;
        }
        if (option.takes == Takes::nothing) {
            if (flag(option.name)) {
                result.push_back({std::string{option.name}, std::string{"true"}});
            }
        } else if (option.takes == Takes::list) {
            const auto values = list(option.name);
            if (!values.empty()) {
                result.push_back({std::string{option.name}, join(values, ",")});
            }
        } else if (const auto given = value(option.name)) {
            result.push_back({std::string{option.name}, *given});
        }
    }
    return result;
}

std::optional<std::string> asked_format(const Arguments& arguments)
{
    return arguments.flag("excel-nl") ? std::optional<std::string>{"excel_nl"}
                                      : arguments.value("format");
}

} // namespace noaber::cli
