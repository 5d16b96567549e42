#include "cli/run.hpp"

#include "cli/help.hpp"

#include <noaber/io/write.hpp>

#include <algorithm>
#include <exception>
#include <ostream>

namespace noaber::cli {

namespace {

bool asks_for_help(std::span<const std::string> words)
{
    const auto end = std::find(words.begin(), words.end(), "--");
    return std::find(words.begin(), end, "--help") != end ||
           std::find(words.begin(), end, "-h") != end;
}

/// The exit status of a command that came to its end.
int carry_out(std::span<const std::string> words, Streams streams, const Environment& environment)
{
    const Language language = language_of(environment);
    const std::string& name = words.front();
    if (name == "--help" || name == "-h") {
        streams.out << overview(language);
        return 0;
    }
    const Command& asked = command(name == "--version" ? "version" : name);
    if (asks_for_help(words.subspan(1))) {
        streams.out << help(asked, language);
        return 0;
    }
    Session session{asked, Arguments{asked, words.subspan(1)}, streams, environment};
    asked.run(session);
    return session.status();
}

/// Whether errors are asked for as JSON; looked up by hand, because the command line itself may be
/// the error.
bool wants_json(std::span<const std::string> words)
{
    const auto at = std::find(words.begin(), words.end(), "--errors");
    return std::find(words.begin(), words.end(), "--errors=json") != words.end() ||
           (at != words.end() && at + 1 != words.end() && *(at + 1) == "json");
}

/// A run of the tool, for saying what went wrong with it.
struct Run {
    std::span<const std::string> words;
    Streams streams;
    const Environment& environment;

    int failed(const Error& error) const
    {
        if (wants_json(words)) {
            streams.err << write_error(error) << '\n';
        } else {
            streams.err << "noaber: " << error.in(language_of(environment)) << '\n';
        }
        return static_cast<int>(error.fault());
    }
};

} // namespace

int run(std::span<const std::string> words, Streams streams, const Environment& environment)
{
    if (words.empty()) {
        streams.err << overview(language_of(environment));
        return static_cast<int>(Fault::usage);
    }
    const Run run{words, streams, environment};
    try {
        const int status = carry_out(words, streams, environment);
        if (!streams.out.flush()) {
            throw Error{Fault::output, {"-"}, message("cannot be written")};
        }
        return status;
    } catch (const Error& error) {
        return run.failed(error);
    } catch (const Interrupted&) {
        return 128 + Interruption::signal();
    } catch (const std::bad_alloc&) {
        return run.failed(Error{Fault::output, message("out of memory")});
    } catch (const std::exception& error) {
        return run.failed(Error{Fault::internal, verbatim(error.what())});
    }
}

} // namespace noaber::cli
