#include "io/table_json.hpp"

namespace noaber {

namespace {

using format::Json;
using format::JsonList;
using format::JsonObject;

std::string english(const Message& message)
{
    return message.in(Language::english);
}

Json json(const Source& source)
{
    return JsonObject{
        {"name", source.name},
        {"sha256", source.sha256},
        {"title", source.title},
        {"licence", source.licence},
        {"date", source.date ? Json{to_string(*source.date)} : Json{}},
    };
}

Json json(const std::vector<Source>& sources)
{
    JsonList list;
    for (const Source& source : sources) {
        list.push_back(json(source));
    }
    return list;
}

Json json(const std::vector<Figure>& figures)
{
    JsonObject object;
    for (const Figure& figure : figures) {
        object.emplace_back(figure.name, json(figure.value));
    }
    return object;
}

Json json(const std::vector<Message>& sentences)
{
    JsonList list;
    for (const Message& sentence : sentences) {
        list.push_back(english(sentence));
    }
    return list;
}

struct ToJson {
    Json operator()(Missing) const { return {}; }
    Json operator()(const Term& term) const { return term.word; }
    template <class Plain>
    Json operator()(const Plain& value) const
    {
        return value;
    }
};

} // namespace

Json json(const Cell& cell)
{
    return std::visit(ToJson{}, cell);
}

Json json(const Table& table, const std::vector<Cell>& row)
{
    JsonObject object;
    for (std::size_t i = 0; i < row.size(); ++i) {
        object.emplace_back(table.columns()[i].name, json(row[i]));
    }
    return object;
}

Json json(const TableColumn& column)
{
    return JsonObject{
        {"name", column.name},
        {"unit", column.unit},
        {"definition", english(column.definition)},
    };
}

namespace {

JsonObject meta(const Provenance& provenance, const JsonObject& of_table)
{
    JsonObject result{{"noaber", version()}, {"question", provenance.question}};
    result.insert(result.end(), of_table.begin(), of_table.end());
    const JsonObject rest{
        {"sources", json(provenance.sources)},
        {"parameters", json(provenance.parameters)},
        {"figures", json(provenance.figures)},
        {"caveats", json(provenance.caveats)},
        {"null", "not known or not there, or the question does not arise (CSV tells them apart: "
                 "empty, and NA)"},
    };
    result.insert(result.end(), rest.begin(), rest.end());
    return result;
}

} // namespace

Json meta_json(const Table& table, const Provenance& provenance)
{
    return meta(provenance, {{"table", table.name()}, {"title", english(table.title())}});
}

Json meta_json(const Provenance& provenance)
{
    return meta(provenance, {});
}

} // namespace noaber
