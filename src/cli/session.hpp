#pragma once

#include "cli/arguments.hpp"
#include "cli/progress.hpp"

#include <noaber/io/read.hpp>
#include <noaber/io/save.hpp>
#include <noaber/io/write.hpp>
#include <noaber/model/network.hpp>

#include <iosfwd>
#include <memory>

namespace noaber::cli {

/// Where the tool reads and speaks.
struct Streams {
    std::istream& in;
    std::ostream& out; ///< Data, and nothing else.
    std::ostream& err; ///< Words.
};

/// What the tool knows of its surroundings: all of it.
struct Environment {
    std::function<std::optional<std::string>(const char*)> variable;
    std::filesystem::path program; ///< The running program's own path.
    bool is_watched = false;       ///< Whether words go to a terminal.
};

/// A command being carried out: its arguments, and where its answer goes.
class Session {
public:
    Session(const Command& command,
            Arguments arguments,
            Streams streams,
            const Environment& environment);

    [[nodiscard]] const Arguments& arguments() const { return m_arguments; }
    [[nodiscard]] const Environment& environment() const { return *m_environment; }

    /// The language for people: --lang, else the environment's, else English.
    [[nodiscard]] Language language() const { return m_language; }
    /// The language of words in tables: people's where people read them or --lang asks, else
    /// English.
    [[nodiscard]] Language table_language() const;

    /// How to compute: on so many threads, watched by this session.
    [[nodiscard]] Execution execution() const;

    /// Reads all inputs into one register; `-` is standard input. Throws Fault::usage when there is
    /// none.
    [[nodiscard]] Reading read() const;
    /// The same, with options that the command changes.
    [[nodiscard]] Reading read(const std::function<void(ReadOptions&)>& change) const;

    /// Reads one of several inputs, by position, which there must be.
    [[nodiscard]] Reading read(std::size_t which) const;

    /// The network that the options ask for, of what was read.
    [[nodiscard]] Network network(const Register& source) const;
    /// The same on another day.
    [[nodiscard]] Network network(const Register& source, std::optional<Date> at) const;

    /// The municipality that an option --municipality names.
    [[nodiscard]] OrganisationId municipality(const Network& network, std::string_view name) const;

    /// The arrangement that an option --arrangement names.
    [[nodiscard]] ArrangementId arrangement(const Network& network, std::string_view name) const;

    /// Where an answer on a network comes from, as far as the options tell.
    [[nodiscard]] Provenance provenance(const Reading& reading, const Network& network) const;

    /// Writes the answer's table as --format or the suffix of --output says.
    void write(const Table& table, const Provenance& provenance) const;
    /// Writes an answer of several tables. Throws Fault::usage for a format that holds one only.
    void write(std::span<const Table> tables, const Provenance& provenance) const;
    /// Writes an answer that is text already.
    void write(std::string_view text) const;
    /// Writes the answer as the folder that --output names.
    void write(const std::vector<NamedFile>& folder) const;

    /// Says that the answer holds errors of the input: the exit status is 1.
    void found_errors() { m_has_errors = true; }
    [[nodiscard]] int status() const { return m_has_errors ? 1 : 0; }

    /// One line on stderr, unless --quiet.
    void remark(const Message& remark) const;

private:
    [[nodiscard]] Reading read(const std::string& input, const ReadOptions& options) const;
    /// Writes what --write-aliases asks for.
    [[nodiscard]] Reading remembered(Reading reading) const;
    [[nodiscard]] SaveOptions saving() const;
    /// Formats for programs are English unless another language was asked for.
    [[nodiscard]] Language language_in(const TableFormat& format) const;
    /// Throws Fault::output where a file that one of these options names may not be written.
    void require_free(std::span<const std::string_view> outputs) const;
    /// Writes what --meta asks for.
    void write_beside(std::string_view meta) const;

    const Command* m_command;
    Arguments m_arguments;
    Streams m_streams;
    const Environment* m_environment;
    Language m_language;
    bool m_has_errors = false;
    std::unique_ptr<Progress> m_progress; ///< Told by whoever computes.
};

/// The language that the environment asks for: LC_ALL, LC_MESSAGES or LANG, as POSIX orders them.
[[nodiscard]] Language language_of(const Environment& environment);

} // namespace noaber::cli
