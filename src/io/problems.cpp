#include <noaber/io/check.hpp>

#include <algorithm>
#include <tuple>

namespace noaber {

namespace {

const Check& check_of(std::string_view code)
{
    const auto all = checks();
    const auto at = std::find_if(all.begin(), all.end(),
                                 [code](const Check& check) { return check.code == code; });
    require(at != all.end(), "a note is of a check");
    return *at;
}

/// What problems are sorted by; equal ones are one.
auto key(const Problem& problem)
{
    return std::tuple{-static_cast<int>(problem.check->severity), problem.check->code,
                      problem.place, std::string_view{problem.subject},
                      problem.found.in(Language::english)};
}

/// The input that what a finding is about comes from: where there are several, the first that names
/// it.
Place input_of(const Reading& reading, const std::string& subject)
{
    for (const std::string& key : {place_key({}, subject), place_key(subject, {})}) {
        if (const auto at = reading.places.find(key); at != reading.places.end()) {
            return {at->second.file};
        }
    }
    return {reading.source.name};
}

Cell number(std::size_t value)
{
    return value == 0 ? Cell{Missing::absent} : Cell{static_cast<std::int64_t>(value)};
}

Cell words_or_none(std::string text)
{
    return text.empty() ? Cell{Missing::not_applicable} : Cell{std::move(text)};
}

} // namespace

std::vector<Problem> problems(const Reading& reading, const Network& network)
{
    std::vector<Problem> all;
    for (const Note& note : reading.notes) {
        const Check& check = check_of(note.code);
        all.push_back({&check, note.place, note.subject, note.found, note.expected,
                       note.handling.empty() ? check.handling : note.handling});
    }
    for (const Check& check : checks()) {
        if (!check.find) {
            continue;
        }
        for (Finding& finding : check.find(network)) {
            all.push_back({&check, input_of(reading, finding.subject), finding.subject,
                           std::move(finding.found), Message{}, check.handling});
        }
    }
    std::sort(all.begin(), all.end(),
              [](const Problem& a, const Problem& b) { return key(a) < key(b); });
    all.erase(std::unique(all.begin(), all.end(),
                          [](const Problem& a, const Problem& b) { return key(a) == key(b); }),
              all.end());
    return all;
}

Table problem_table(const std::vector<Problem>& problems, Language language)
{
    Table table{
        "problems",
        message("Problems"),
        {
            {"severity", message("severity"), "", message("How much the problem matters.")},
            {"code", message("code"), "", message("Name of the check that found it; stable.")},
            {"file", message("file"), "", message("The input that it is in.")},
            {"sheet", message("sheet"), "", message("Of a spreadsheet.")},
            {"row", message("row"), "", message("Row of the list, or line of the file, from 1.")},
            {"column", message("column"), "", message("Column, from 1.")},
            {"subject", message("about"), "",
             message("Code or name of what the problem is about.")},
            {"problem", message("problem"), "", message("What is wrong.")},
            {"found", message("found"), "", message("What stands there.")},
            {"expected", message("expected"), "", message("What should stand there.")},
            {"handling", message("handling"), "", message("What noaber did about it.")},
            {"hint", message("hint"), "", message("What you can do.")},
        }};
    for (const Problem& problem : problems) {
        const Check& check = *problem.check;
        table.add({term(check.severity), std::string{check.code}, problem.place.file,
                   words_or_none(problem.place.sheet), number(problem.place.line),
                   number(problem.place.column), words_or_none(problem.subject),
                   std::string{translate(language, check.label)}, problem.found.in(language),
                   words_or_none(problem.expected.in(language)), problem.handling.in(language),
                   words_or_none(check.hint.in(language))});
    }
    return table;
}

} // namespace noaber
