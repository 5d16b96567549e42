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
        Word{absorbed, "absorbed", text("absorbed with others")},
        Word{end_of_others, "end_of_others", text("end, no municipality in it")},
        Word{entry, "entry", text("entry")},
        Word{exit, "exit", text("exit")},
        Word{exit_by_merger, "exit_by_merger", text("exit by municipal merger")},
        Word{form, "form", text("other legal form")},
        Word{body, "body", text("other body")},
        Word{host, "host", text("other host")},
        Word{scope, "scope", text("other scope")},
    };
    return all;
}

bool is_end(Happening what)
{
    using enum Happening;
    return what == end || what == municipal_merger || what == continued || what == absorbed ||
           what == end_of_others;
}

namespace {

std::vector<TableColumn> event_columns()
{
    return {
        {"date", message("date"), "", message("The first day on which it is so.")},
        {"event", message("event"), "",
         message(
             "What happened. A first version counts as a start only where nobody had joined before "
             "it. An end is by municipal merger where mergers left fewer of those listed, or one "
             "municipality that was made since the arrangement began; continued where one begins "
             "that day with its body, or with all its participants, who are most of the other's; "
             "absorbed where others that ended that day go on in it too; else a dissolution. Who "
             "leaves is missing from the next version, and so are all its heirs; by merger where "
             "one has ended it since.")},
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
         message("What it became; for an end by merger the heir, for one that was continued or "
                 "absorbed the other arrangement.")},
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
