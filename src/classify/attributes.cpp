#include "classify/rows.hpp"

#include <noaber/classify/attributes.hpp>
#include <noaber/classify/evaluation.hpp>
#include <noaber/core/error.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace noaber {

namespace {

constexpr std::array understood{"model", "vision", "staff_fte", "expenditure_eur", "overhead_eur"};

bool is_attribute(const std::string& field)
{
    return std::find(understood.begin(), understood.end(), field) == understood.end();
}

std::string tag(const Attribute& attribute)
{
    return attribute.name + '=' + attribute.value;
}

/// Whether the answer is a model or a leaning only, and which.
using Answer = std::pair<bool, std::optional<Model>>;

Answer answer_of(const Classified& classified)
{
    return classified.model == Model::not_determinable ? Answer{false, classified.leaning}
                                                       : Answer{true, classified.model};
}

Cell fraction(const std::optional<double>& value)
{
    return value ? Cell{*value} : Cell{Missing::not_applicable};
}

} // namespace

std::vector<Attribute> attributes(const Classification& found)
{
    const Register& source = found.network->source();
    const Annotations& all = source.annotations();
    const auto date = found.network->date();
    std::vector<Attribute> result;
    for (const AnnotationId id : all.ids()) {
        const auto about = source.organisation(all.subject[id]);
        const auto place = about ? classification::place_of(found, *about) : std::nullopt;
        const bool holds = !date || within(*date, all.from[id], all.until[id]);
        if (place && holds && is_attribute(all.field[id])) {
            result.push_back({*place, all.field[id], all.value[id], all.source[id]});
        }
    }
    std::sort(result.begin(), result.end(), [](const Attribute& a, const Attribute& b) {
        return std::tie(a.municipality, a.name, a.value, a.source) <
               std::tie(b.municipality, b.name, b.value, b.source);
    });
    return result;
}

RowsAsked with_attributes(const Classification& found,
                          const RowsAsked& rows,
                          std::span<const std::string> tags)
{
    const auto all = attributes(found);
    RowsAsked result = rows;
    if (rows.empty()) {
        result = found.view.municipalities;
    }
    for (const std::string& wanted : tags) {
        RowsAsked having;
        for (const Attribute& each : all) {
            if (tag(each) == wanted) {
                having.push_back(found.view.municipalities[each.municipality]);
            }
        }
        if (having.empty()) {
            throw Error{Fault::usage, message("no municipality has the annotation {}", wanted)};
        }
        std::erase_if(result, [&](OrganisationId id) {
            return std::find(having.begin(), having.end(), id) == having.end();
        });
    }
    if (result.empty()) {
        throw Error{Fault::usage, message("no municipality has all of these annotations")};
    }
    return result;
}

Table attribute_table(const Classification& found, const RowsAsked& rows)
{
    Table result{"attributes",
                 message("Attributes of municipalities"),
                 {{"code", message("Code"), "", message("Code of the municipality.")},
                  {"name", message("Name"), "", message("What it is called.")},
                  {"attribute", message("Attribute"), "", message("The annotation's field.")},
                  {"value", message("Value"), "", message("As it is annotated.")},
                  {"source", message("Source"), "", message("Where it was found.")}}};
    const Organisations& all = found.network->source().organisations();
    for (const Attribute& each : attributes(found)) {
        const OrganisationId id = found.view.municipalities[each.municipality];
        if (classification::wanted(rows, id)) {
            result.add({all.code[id], all.name[id], each.name, each.value,
                        each.source.empty() ? Cell{Missing::absent} : Cell{each.source}});
        }
    }
    return result;
}

Table cross_table(const Classification& found, const RowsAsked& rows)
{
    const Message interval =
        message("End of Wilson's interval of 95%, J. Am. Stat. Assoc. 22 (1927) 209.");
    Table result{"cross",
                 message("Attributes against models"),
                 {{"attribute", message("Attribute"), "", message("The annotation's field.")},
                  {"value", message("Value"), "", message("As it is annotated.")},
                  {"known_as", message("Known as"), "",
                   message("Whether the model is determined, or there is a leaning only.")},
                  {"answer", message("Answer"), "",
                   message("The model where it is determined, else the leaning.")},
                  {"municipalities", message("Municipalities"), "count",
                   message("With this value and this answer.")},
                  {"share", message("Share"), "fraction", message("Of those with this value.")},
                  {"low", message("From"), "fraction", interval},
                  {"high", message("To"), "fraction", interval}}};
    std::map<std::tuple<std::string, std::string, Answer>, std::size_t> count;
    std::map<std::pair<std::string, std::string>, std::size_t> whole;
    for (const Attribute& each : attributes(found)) {
        const Classified& answer = found.answers[each.municipality];
        if (classification::wanted(rows, answer.municipality)) {
            ++count[{each.name, each.value, answer_of(answer)}];
            ++whole[{each.name, each.value}];
        }
    }
    for (const auto& [key, municipalities] : count) {
        const auto& [name, value, answer] = key;
        const CountedShare share{municipalities, whole[{name, value}]};
        result.add({name, value,
                    answer.first ? Term{"model", text("model")} : Term{"leaning", text("leaning")},
                    answer.second ? Cell{term(*answer.second)} : Cell{Missing::not_applicable},
                    static_cast<std::int64_t>(municipalities), fraction(share.share()),
                    fraction(share.low()), fraction(share.high())});
    }
    return result;
}

} // namespace noaber
