#pragma once

#include <noaber/core/message.hpp>

#include <cstddef>
#include <exception>
#include <string>

namespace noaber {

/// Who has to do something about an error; the value is the tool's exit status.
enum class Fault {
    usage = 2,     ///< The caller: an option, an argument, a name that nobody has.
    input = 3,     ///< The file that was read.
    output = 4,    ///< The place that was written to.
    no_answer = 5, ///< Nobody: the question has no answer on this input.
    internal = 70, ///< We: a promise of our own was broken.
};

/// Where in the input: a file, and a line and column where they are known (from 1). In a
/// spreadsheet the lines are the rows of a sheet.
struct Place {
    std::string file;
    std::size_t line = 0;
    std::size_t column = 0;
    std::string sheet = {}; ///< Of a spreadsheet; empty in other files.

    friend auto operator<=>(const Place&, const Place&) = default;
};

/// `region.csv`, `region.csv:2`, `region.csv:2:14`, `region.xlsx[Blad1]:2:14`
[[nodiscard]] std::string to_string(const Place& place);

/// The one exception: what was found, what was expected, and where.
class Error : public std::exception {
public:
    Error(Fault fault, Place place, Message message);
    Error(Fault fault, Message message) : Error{fault, Place{}, std::move(message)} {}

    [[nodiscard]] Fault fault() const { return m_fault; }
    [[nodiscard]] const Place& place() const { return m_place; }

    /// What was found and expected, without its place.
    [[nodiscard]] const Message& message() const { return m_message; }

    /// The same error at another place: for who knows better where it arose.
    [[nodiscard]] Error at(Place place) const { return {m_fault, std::move(place), m_message}; }

    /// `region.csv:2: 2 cells, expected 3`
    [[nodiscard]] std::string in(Language language) const;
    /// The same in English.
    [[nodiscard]] const char* what() const noexcept override { return m_what.c_str(); }

private:
    Fault m_fault;
    Place m_place;
    Message m_message;
    std::string m_what;
};

/// Throws Fault::internal unless `promise` holds: a bug of ours, visible in release builds too.
void require(bool promise, std::string_view what);

} // namespace noaber
