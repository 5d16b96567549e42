#include "render/captions.hpp"

#include "render/text.hpp"
#include "render/theme.hpp"

#include <noaber/core/text.hpp>

#include <algorithm>
#include <array>
#include <filesystem>

namespace noaber::render {

namespace {

constexpr std::size_t digits_of_checksum = 12;

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
    const std::string file = clean(std::filesystem::path{source.name}.filename().string());
    name = name.empty() ? file : file.empty() ? name : name + " (" + file + ")";
    const std::string sum = source.sha256.substr(0, whole ? std::string::npos : digits_of_checksum);
    std::string caption = message("Source: {}", name).in(language);
    if (source.date) {
        caption += ", " + message("as of {}", long_date(*source.date, language)).in(language);
    }
    return caption + (sum.empty() ? "" : ", SHA-256 " + clean(sum)) + ".";
}

} // namespace

bool under_the_act(LegalForm form)
{
    using enum LegalForm;
    switch (form) {
    case openbaar_lichaam:
    case bedrijfsvoeringsorganisatie:
    case gemeenschappelijk_orgaan:
    case centrumconstructie:
    case regeling_zonder_meer:
        return true;
    case other:
    case covenant:
    case contract:
    case company:
    case foundation:
    case association:
        return false;
    }
    return false;
}

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
    for (const Obligation obligation : options.selection.obligations) {
        parts.emplace_back(translate(language, label(obligation)));
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

std::vector<std::string>
coverage_captions(const Network& network, const Provenance& provenance, Language language)
{
    std::vector<std::string> captions;
    if (only_under_the_act(network.source())) {
        captions.push_back(message("The source holds only arrangements under the Dutch Joint "
                                   "Arrangements Act (Wgr); other cooperation is not in it.")
                               .in(language));
    }
    for (const Message& caveat : provenance.caveats) {
        captions.push_back(capitalised(caveat.in(language)) + ".");
    }
    return captions;
}

std::string inference_caption(const Network& network,
                              std::span<const std::size_t> arrangements,
                              Language language)
{
    std::size_t domains = 0;
    std::size_t obligations = 0;
    std::size_t hosts = 0;
    for (const std::size_t i : arrangements) {
        const ArrangementFacts& facts = network.facts(i);
        domains += facts.domains.basis == Basis::inferred ? 1U : 0U;
        obligations += facts.obligation.basis == Basis::inferred ? 1U : 0U;
        hosts += facts.host.basis == Basis::inferred ? 1U : 0U;
    }
    std::vector<std::string> parts;
    if (domains > 0) {
        parts.push_back(counted(domains, "the policy domain of {} arrangement",
                                "the policy domain of {} arrangements")
                            .in(language));
    }
    if (obligations > 0) {
        parts.push_back(counted(obligations, "whether the law requires {} arrangement",
                                "whether the law requires {} arrangements")
                            .in(language));
    }
    if (hosts > 0) {
        parts.push_back(counted(hosts, "the host of {} arrangement", "the host of {} arrangements")
                            .in(language));
    }
    return parts.empty()
               ? ""
               : message("Not registered but inferred by rules: {}.", listed(parts, language))
                     .in(language);
}

Message known_of(std::size_t known,
                 std::size_t all,
                 const Message& of_many,
                 const Message& of_one,
                 const Message& of_none)
{
    return all != 1 ? of_many : known == 1 ? of_one : of_none;
}

Message domains_known(std::size_t known, std::size_t all)
{
    return known_of(known, all, message("Policy domain known: {} of {} arrangements.", known, all),
                    message("The policy domain of the arrangement is known."),
                    message("The policy domain of the arrangement is not known."));
}

std::string coverage_of(const Network& network,
                        std::span<const std::size_t> arrangements,
                        const Provenance& provenance,
                        Language language)
{
    const auto known = [&](auto is) {
        return static_cast<std::size_t>(
            std::count_if(arrangements.begin(), arrangements.end(),
                          [&](std::size_t i) { return is(network.facts(i)); }));
    };
    const std::size_t all = arrangements.size();
    const std::size_t domains =
        known([](const ArrangementFacts& one) { return !one.domains.value.empty(); });
    const std::size_t obligations = known(
        [](const ArrangementFacts& one) { return one.obligation.value != Obligation::unknown; });
    std::vector<std::string> parts{
        domains_known(domains, all).in(language),
        known_of(
            obligations, all,
            message("Known whether the law requires it: {} of {} arrangements.", obligations, all),
            message("It is known whether the law requires the arrangement."),
            message("It is not known whether the law requires the arrangement."))
            .in(language),
        inference_caption(network, arrangements, language)};
    for (std::string& caption : coverage_captions(network, provenance, language)) {
        parts.push_back(std::move(caption));
    }
    std::erase(parts, "");
    return join(parts, " ");
}

bool of_a_part(const Network& network)
{
    const Selection& chosen = network.options().selection;
    return !chosen.forms.empty() || !chosen.obligations.empty() || !chosen.themes.empty();
}

std::string in_selection(const Network& network, std::string finding, Language language)
{
    return of_a_part(network) ? message("In this selection: {}", finding).in(language) : finding;
}

std::string never_shown(Language language)
{
    return message("Money, staff and contracts are not shown.").in(language);
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
