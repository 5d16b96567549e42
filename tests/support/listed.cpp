#include "support/listed.hpp"

#include "support/failure.hpp"
#include "support/folder.hpp"

#include <algorithm>

namespace noaber::test {

Reading read_text(std::string_view bytes, ReadOptions options)
{
    const Folder folder;
    Reading reading = read(folder.write("list.csv", bytes), options);
    reading.source.name = "list.csv";
    for (Note& note : reading.notes) {
        note.place.file = "list.csv";
    }
    return reading;
}

std::string refused(std::string_view bytes, const ReadOptions& options)
{
    const std::string said = failure([&] { return read_text(bytes, options); });
    const std::size_t name = said.find("list.csv");
    return name == std::string::npos ? said : said.substr(name);
}

std::vector<std::string> pairs(const Register& content)
{
    std::vector<std::string> result;
    for (const ParticipationId id : content.participations().ids()) {
        result.push_back(content.organisations().name[content.participations().organisation[id]] +
                         " in " + std::string{content.name(content.participations().version[id])});
    }
    std::sort(result.begin(), result.end());
    return result;
}

std::vector<std::string> notes(const Reading& reading)
{
    std::vector<std::string> result;
    for (const Note& note : reading.notes) {
        result.push_back(std::string{note.code} + " " + std::to_string(note.place.line) + ": " +
                         note.found.in(Language::english));
    }
    return result;
}

} // namespace noaber::test
