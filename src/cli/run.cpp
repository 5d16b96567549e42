#include "cli/run.hpp"

#include "cli/help.hpp"

#include <noaber/io/write.hpp>

#include <fmt/format.h>

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

/// The value that an option has among these words; looked up by hand, because the command line
/// itself may be the error.
std::string value_of(std::string_view option, std::span<const std::string> words)
{
    std::string result;
    for (auto word = words.begin(); word != words.end() && *word != "--"; ++word) {
        if (*word == option && word + 1 != words.end()) {
            result = *(word + 1);
        } else if (word->starts_with(fmt::format("{}=", option))) {
            result = word->substr(option.size() + 1);
        }
    }
    return result;
}

/// What people read is in this language, and errors too: --lang, else the environment's.
Language language_of(std::span<const std::string> words, const Environment& environment)
{
    const std::string asked = value_of("--lang", words);
    return asked.empty() ? language_of(environment)
                         : parse_language(asked).value_or(language_of(environment));
}

/// The exit status of a command that came to its end. The language is that of what it says; a file
/// of options may set it.
int carry_out(std::span<const std::string> words,
              Streams streams,
              const Environment& environment,
              Language& language)
{
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
    language = session.language();
    asked.run(session);
    return session.status();
}

/// A run of the tool, for saying what went wrong with it.
struct Run {
    std::span<const std::string> words;
    Streams streams;
    Language language;

    int failed(const Error& error) const
    {
        if (value_of("--errors", words) == "json") {
            streams.err << write_error(error) << '\n';
        } else {
            streams.err << "noaber: " << error.in(language) << '\n';
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
    Run run{words, streams, language_of(words, environment)};
    try {
        const int status = carry_out(words, streams, environment, run.language);
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
