#include "format/json.hpp"

#include <noaber/io/write.hpp>

namespace noaber {

namespace {

using format::Json;

std::string_view word(Fault fault)
{
    switch (fault) {
    case Fault::usage:
        return "usage";
    case Fault::input:
        return "input";
    case Fault::output:
        return "output";
    case Fault::no_answer:
        return "no_answer";
    case Fault::internal:
        break;
    }
    return "internal";
}

Json number(std::size_t line)
{
    return line == 0 ? Json{} : Json{static_cast<std::int64_t>(line)};
}

} // namespace

std::string write_error(const Error& error)
{
    const Place& place = error.place();
    return format::to_text(format::JsonObject{
        {"status", static_cast<std::int64_t>(error.fault())},
        {"fault", word(error.fault())},
        {"file", place.file.empty() ? Json{} : Json{place.file}},
        {"sheet", place.sheet.empty() ? Json{} : Json{place.sheet}},
        {"line", number(place.line)},
        {"column", number(place.column)},
        {"message", error.message().in(Language::english)},
    });
}

} // namespace noaber
