#include <noaber/history/events.hpp>

#include <array>

namespace noaber {

std::span<const Word<Happening>> words(Happening)
{
    using enum Happening;
    static constexpr std::array all{
        Word{start, "start", text("start")},
        Word{first_registered, "first_registered", text("first registered")},
        Word{end, "end", text("end")},
        Word{municipal_merger, "municipal_merger", text("end by municipal merger")},
        Word{continued, "continued", text("continued as another")},
        Word{entry, "entry", text("entry")},
        Word{exit, "exit", text("exit")},
        Word{exit_by_merger, "exit_by_merger", text("exit by municipal merger")},
        Word{form, "form", text("other legal form")},
        Word{body, "body", text("other body")},
        Word{host, "host", text("other host")},
    };
    return all;
}

namespace {

std::vector<TableColumn> event_columns()
{
    return {
        {"date", message("date"), "", message("The first day on which it is so.")},
        {"event", message("event"), "",
         message("What happened. A first version counts as a start only where nobody had joined "
                 "before it; an end is a municipal merger where the participants became one, and "
                 "continued where an arrangement with the same body or the same participants "
                 "begins on that day. Who leaves is missing from the next version, and so are all "
                 "its heirs.")},
        {"arrangement", message("arrangement"), "", message("The arrangement's code.")},
        {"arrangement_name", message("name of the arrangement"), "",
         message("As it is called in the version that says so.")},
        {"participant", message("participant"), "",
         message("Code of who enters or leaves, as the source lists it.")},
        {"participant_name", message("name of the participant"), "",
         message("The participant's name.")},
        {"participant_kind", message("kind"), "", message("The participant's kind.")},
        {"before", message("before"), "",
         message("What it was; for a first version the earliest day on which one joined.")},
        {"after", message("after"), "",
         message("What it became; for an end by merger the heir, for one that was continued the "
                 "other arrangement.")},
    };
}

} // namespace

Table event_table(const Register& source, std::span<const Event> events)
{
    Table table{"events", message("What happened"), event_columns()};
    const Organisations& all = source.organisations();
    for (const Event& event : events) {
        const auto& who = event.participant;
        const Cell nobody = Missing::not_applicable;
        table.add({to_string(event.date), term(event.what),
                   source.arrangements().code[event.arrangement],
                   std::string{source.name(event.version)}, who ? Cell{all.code[*who]} : nobody,
                   who ? Cell{all.name[*who]} : nobody, who ? Cell{term(all.kind[*who])} : nobody,
                   event.before, event.after});
    }
    return table;
}

} // namespace noaber
