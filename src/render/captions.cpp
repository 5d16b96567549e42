#include "render/captions.hpp"

#include "render/text.hpp"
#include "render/theme.hpp"

#include <noaber/core/text.hpp>

#include <algorithm>
#include <array>

namespace noaber::render {

namespace {

constexpr std::size_t digits_of_checksum = 12;
constexpr Date register_was_full{std::chrono::year{2018} / 1 / 1};

bool under_the_act(LegalForm form)
{
    return form >= LegalForm::openbaar_lichaam && form <= LegalForm::regeling_zonder_meer;
}

/// Whether the source holds arrangements under the Wet gemeenschappelijke regelingen and no others.
bool only_under_the_act(const Register& source)
{
    for (const VersionId id : source.versions().ids()) {
        if (!under_the_act(source.versions().form[id])) {
            return false;
        }
    }
    return source.versions().size() > 0;
}

std::string source_caption(const Source& source, Language language, bool whole)
{
    std::string name = clean(source.title);
    const std::string file = clean(source.name);
    name = name.empty() ? file : file.empty() ? name : name + " (" + file + ")";
    const std::string sum = source.sha256.substr(0, whole ? std::string::npos : digits_of_checksum);
    std::string caption = message("Source: {}", name).in(language);
    if (source.date) {
        caption += ", " + message("as of {}", long_date(*source.date, language)).in(language);
    }
    return caption + (sum.empty() ? "" : ", SHA-256 " + clean(sum)) + ".";
}

} // namespace

std::string long_date(Date date, Language language)
{
    static constexpr std::array months{
        text("January"),   text("February"), text("March"),    text("April"),
        text("May"),       text("June"),     text("July"),     text("August"),
        text("September"), text("October"),  text("November"), text("December"),
    };
    const std::chrono::year_month_day day{date.day()};
    return std::to_string(static_cast<unsigned>(day.day())) + " " +
           std::string{translate(language, months[static_cast<unsigned>(day.month()) - 1])} + " " +
           std::to_string(static_cast<int>(day.year()));
}

std::string listed(std::span<const std::string> parts, Language language)
{
    if (parts.size() < 2) {
        return join(parts, "");
    }
    return message("{} and {}", join(parts.first(parts.size() - 1), ", "), parts.back())
        .in(language);
}

std::string capitalised(std::string_view text)
{
    std::string result{text};
    if (!result.empty() && result.front() >= 'a' && result.front() <= 'z') {
        result.front() = static_cast<char>(result.front() - 'a' + 'A');
    }
    return result;
}

std::string selection_caption(const Network& network, Language language)
{
    const NetworkOptions& options = network.options();
    std::vector<std::string> parts;
    for (const LegalForm form : options.selection.forms) {
        parts.emplace_back(translate(language, label(form)));
    }
    for (const std::string& one : options.selection.themes) {
        parts.push_back(clean(theme_label(one, language)));
    }
    if (!options.within.empty()) {
        parts.push_back(
            counted(options.within.size(), "{} chosen participant", "{} chosen participants")
                .in(language));
    }
    return parts.empty() ? "" : message("Selection: {}.", listed(parts, language)).in(language);
}

std::vector<std::string> coverage_captions(const Network& network, Language language)
{
    std::vector<std::string> captions;
    if (!only_under_the_act(network.source())) {
        return captions;
    }
    captions.push_back(message("The source holds only arrangements under the Dutch Joint "
                               "Arrangements Act (Wgr); other cooperation is not in it.")
                           .in(language));
    if (network.date() && *network.date() < register_was_full) {
        captions.push_back(message("The government register was not complete before 2018: an "
                                   "arrangement that is missing here may have existed.")
                               .in(language));
    }
    return captions;
}

std::vector<std::string>
source_captions(const Provenance& provenance, Language language, bool whole)
{
    std::vector<std::string> captions;
    for (const Source& source : provenance.sources) {
        captions.push_back(source_caption(source, language, whole));
    }
    captions.push_back(message("Made with noaber {}.", version()).in(language));
    return captions;
}

} // namespace noaber::render
