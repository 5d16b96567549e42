#include "cli/session.hpp"

#include "cli/reading.hpp"
#include "cli/temporary_file.hpp"

#include <noaber/core/text.hpp>
#include <noaber/io/merge.hpp>
#include <noaber/io/names.hpp>
#include <noaber/io/save.hpp>

#include <fmt/format.h>

#include <ostream>

namespace noaber::cli {

Language language_of(const Environment& environment)
{
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const auto locale = environment.variable(name);
        if (locale && !locale->empty()) {
            return parse_language(*locale).value_or(Language::english);
        }
    }
    return Language::english;
}

namespace {

/// Does what an option asks for by name; an error is the option's.
template <class Find>
auto named(std::string_view option, Find find)
{
    try {
        return find();
    } catch (const Error& error) {
        throw error.at({fmt::format("--{}", option)});
    }
}

std::vector<Obligation> obligations(const Arguments& arguments)
{
    auto result = arguments.choices<Obligation>("obligation");
    if (arguments.flag("voluntary")) {
        if (!result.empty()) {
            throw Error{Fault::usage,
                        {"--voluntary"},
                        message("given with --obligation, expected one of the two")};
        }
        result = {Obligation::voluntary};
    }
    return result;
}

/// A terminal is told on one line; elsewhere only who asks is told.
ProgressForm progress_form(const Arguments& arguments, const Environment& environment)
{
    const std::string when = arguments.value("progress").value_or("");
    if (when == "never" || (when == "auto" && arguments.flag("quiet"))) {
        return ProgressForm::none;
    }
    if (environment.is_watched) {
        return ProgressForm::line;
    }
    return when == "always" ? ProgressForm::lines : ProgressForm::none;
}

/// Reads standard input: kept in a file first, because formats are recognised by their beginning.
Reading read_stream(std::istream& in, const ReadOptions& options)
{
    const TemporaryFile copy{in};
    try {
        Reading reading = noaber::read(copy.path(), options);
        reading.source.name = "-";
        for (Note& note : reading.notes) {
            note.place.file = "-";
        }
        return reading;
    } catch (const Error& error) {
        throw error.at({"-", error.place().line, error.place().column, error.place().sheet});
    }
}

} // namespace

Session::Session(const Command& command,
                 Arguments arguments,
                 Streams streams,
                 const Environment& environment)
    : m_command{&command}, m_arguments{std::move(arguments)}, m_streams{streams},
      m_environment{&environment}, m_language{language_of(environment)}
{
    if (const auto asked = m_arguments.value("lang")) {
        m_language = parse_language(*asked).value();
    }
    m_progress = std::make_unique<Progress>(m_streams.err, progress_form(m_arguments, environment),
                                            m_language);
}

Execution Session::execution() const
{
    return {.threads = static_cast<int>(m_arguments.number("threads").value_or(0)),
            .watch = m_progress.get()};
}

Reading Session::read() const
{
    return read([](ReadOptions&) {});
}

Reading Session::read(const std::function<void(ReadOptions&)>& change) const
{
    const auto& inputs = m_arguments.inputs();
    if (inputs.empty()) {
        throw Error{Fault::usage, message("0 inputs, expected one or more: files or folders")};
    }
    ReadOptions options = read_options(m_arguments);
    options.keep_places = inputs.size() > 1; // for what they contradict
    change(options);
    std::vector<Reading> readings;
    for (const std::string& input : inputs) {
        readings.push_back(read(input, options));
    }
    return remembered(merged(std::move(readings), options.rules));
}

Reading Session::read(std::size_t which) const
{
    return remembered(read(m_arguments.inputs()[which], read_options(m_arguments)));
}

Reading Session::read(const std::string& input, const ReadOptions& options) const
{
    return input == "-" ? read_stream(m_streams.in, options) : noaber::read(input, options);
}

Network Session::network(const Register& source) const
{
    return network(source, m_arguments.date("at"));
}

Network Session::network(const Register& source, std::optional<Date> at) const
{
    NetworkOptions options{.at = at,
                           .mergers = m_arguments.choice<MergerPolicy>("mergers"),
                           .selection = {.forms = m_arguments.choices<LegalForm>("form"),
                                         .obligations = obligations(m_arguments),
                                         .themes = m_arguments.list("domain")}};
    named("domain", [&] {
        check_themes(source, options.selection.themes);
        return true;
    });
    if (const auto region = m_arguments.value("within")) {
        const Network whole{source, {.at = options.at, .mergers = options.mergers}};
        options.within = named("within", [&] { return find_region(whole, *region); });
    }
    return Network{source, std::move(options)};
}

OrganisationId Session::municipality(const Network& network, std::string_view name) const
{
    return named("municipality", [&] { return find_municipality(network, name); });
}

ArrangementId Session::arrangement(const Network& network, std::string_view name) const
{
    return named("arrangement", [&] { return find_arrangement(network, name); });
}

Provenance Session::provenance(const Reading& reading, const Network& network) const
{
    Provenance result{.question = std::string{m_command->name},
                      .sources = {reading.source},
                      .parameters = m_arguments.parameters()};
    result.sources.insert(result.sources.end(), reading.others.begin(), reading.others.end());
    if (reading.annotations) {
        result.sources.push_back(*reading.annotations);
    }
    if (const std::size_t met = reading.notes.size(); met > 0) {
        result.caveats.push_back(
            counted(met, "{} problem was met while reading: noaber check tells it",
                    "{} problems were met while reading: noaber check tells them"));
    }
    if (const auto date = network.date()) {
        result.figures.push_back({"date", to_string(*date)});
    }
    const auto complete_from = network.source().complete_from();
    if (network.date() && complete_from && *network.date() < *complete_from) {
        result.caveats.push_back(
            message("before {} the source was still being filled: what is absent "
                    "may only not have been registered",
                    to_string(*complete_from)));
    }
    return result;
}

} // namespace noaber::cli
