// docs/measures.md is made of the descriptions. NOABER_UPDATE_DOCUMENTS=1 writes it anew.
#include "support/data.hpp"

#include <noaber/measure/measure.hpp>
#include <noaber/measure/network_measure.hpp>
#include <noaber/measure/pair_measure.hpp>

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include <cstdlib>
#include <fstream>

using namespace noaber;
using namespace noaber::test;

namespace {

constexpr std::string_view introduction = R"(# Measures

What every number is: its definition, its unit, what it gives where the question hardly arises, and
after whom. This page is made from the descriptions in the code, so it is what the program does;
`noaber measure --measure help` lists the same.

Participants take part in arrangements. That is an *affiliation*: the **incidence** of participants and
arrangements. The **projection** ties participants that share an arrangement; how strong such a tie
is, `--weight` says. **Layers** are the arrangements of a policy theme, a legal form or an obligation
(`--layers-by`); an arrangement can lie in several, and ties of which no layer is known do not count.

Three states stay apart. A participant that is not in a layer is *absent* there: an empty cell. One that
is there without ties is *isolated*: what it gets, each definition says. Where a question does not
arise the answer is *not applicable*, never 0. No value is ever infinite.

`--normalise` scales values in another way, and adds its name to the column: `raw` as counted,
`others` divided by n-1, `possible` by the largest value that there could be in a view of that size,
`max` so that the largest is 1, `sum` so that all add up to 1. On the incidence participants and
arrangements are scaled together, but for `possible`, where each side has its own.

`--null` puts beside every value what chance makes of it. The model decides everything:
`hypergeometric` lets participants keep their number of arrangements, `bicm` lets participants and
arrangements keep theirs on average, `curveball` exactly. z is how many standard deviations the
value lies above the mean of the random networks, p how often chance lies as far off to either side
(for pairs: shares as much, one-sided), q the same after the correction of Benjamini & Hochberg.

)";

/// Text between lines of at most a hundred letters.
std::string wrapped(const std::string& text)
{
    std::string result;
    std::string line;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        const std::string word = text.substr(at, end - at);
        if (!line.empty() && line.size() + 1 + word.size() > 100) {
            result += line + "\n";
            line.clear();
        }
        line += (line.empty() ? "" : " ") + word;
        at = end + 1;
    }
    return result + line + "\n";
}

template <class Description>
std::string entry(const Description& known, const std::string& of)
{
    const auto english = Language::english;
    return fmt::format("### {}\n\n`{}` of {}; unit: {}. {}.\n\n{}\n", known.title.in(english),
                       known.name, of, known.unit, known.summary.in(english),
                       wrapped(known.definition.in(english)));
}

std::string rows_of(const Measure& measure)
{
    std::string result;
    for (const Word<RowsOf>& rows : words(RowsOf{})) {
        if (has_values_of(measure, rows.value)) {
            result += fmt::format("{}{}", result.empty() ? "" : ", ", rows.word);
        }
    }
    return result;
}

/// How a measure is scaled where nothing else is asked for.
std::string scale_of(const Measure& measure)
{
    std::string result =
        measure.scale == Scale::raw
            ? ""
            : fmt::format("Scaled unless asked otherwise: {}.", label(measure.scale));
    if (measure.possible) {
        result += fmt::format("{}Its largest possible value is known.", result.empty() ? "" : " ");
    }
    return result.empty() ? "" : result + "\n\n";
}

std::string document()
{
    std::string result{introduction};
    result += "## Of participants, municipalities and arrangements\n\n";
    for (const Measure& each : measures()) {
        result += entry(each, rows_of(each)) + scale_of(each);
    }
    result += "## Of pairs\n\n";
    for (const PairMeasure& each : pair_measures()) {
        result += entry(each, std::string{word(RowsOf::pair)});
    }
    result += "## Of a network as a whole, and of each of its layers\n\n";
    for (const NetworkMeasure& each : network_measures()) {
        result += entry(each, "network, layer");
    }
    return result.substr(0, result.size() - 1);
}

} // namespace

TEST_CASE("docs/measures.md says what the descriptions say")
{
    const std::string made = document();
    if (std::getenv("NOABER_UPDATE_DOCUMENTS") != nullptr) {
        std::ofstream{project_file("docs/measures.md")} << made;
    }
    CHECK(content_of("docs/measures.md") == made);
}

TEST_CASE("every measure of pairs says what it is and after whom")
{
    for (const PairMeasure& each : pair_measures()) {
        INFO(each.name);
        CHECK_FALSE(each.title.empty());
        CHECK_FALSE(each.summary.empty());
        const std::string definition = each.definition.in(Language::english);
        CHECK((definition.find("(19") != std::string::npos ||
               definition.find("(20") != std::string::npos));
    }
}
