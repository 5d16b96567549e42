#include "report/common_parts.hpp"
#include "report/section.hpp"

namespace noaber::report {

namespace {

void write(Html& html, const Subject& subject)
{
    std::vector<LegalForm> forms;
    for (const render::EgoArrangement& one : subject.ego.arrangements) {
        forms.push_back(one.form);
    }
    write_words(html, subject, forms);
}

} // namespace

Section words()
{
    return {.name = "words", .heading = message("Words"), .write = write};
}

} // namespace noaber::report
