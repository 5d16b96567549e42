#include "io/package/tables.hpp"

#include "format/gzip.hpp"
#include "io/csv_fields.hpp"
#include "io/mergers.hpp"

#include <algorithm>
#include <map>

namespace noaber::package {

namespace {

bool is_table_name(std::string_view name)
{
    return std::find(tables.begin(), tables.end(), name) != tables.end();
}

/// The things of one table by their codes.
template <class Key>
class Codes {
public:
    explicit Codes(std::string_view table) : m_table{table} {}

    /// Throws at `place` when the code stands for another thing.
    void add(const std::string& code, Key id, const Place& place)
    {
        if (!m_ids.emplace(code, id).second) {
            throw Error{Fault::input, place, message("code {} stands twice, expected once", code)};
        }
    }

    [[nodiscard]] bool contains(std::string_view code) const { return m_ids.contains(code); }

    /// The thing that a cell names.
    [[nodiscard]] Key find(const CellText& cell) const
    {
        if (const auto at = m_ids.find(cell.text); at != m_ids.end()) {
            return at->second;
        }
        std::vector<std::string> codes;
        for (const auto& [code, id] : m_ids) {
            codes.push_back(code);
        }
        const auto near = nearest(cell.text, codes, 1);
        if (near.empty()) {
            fail(cell, message("{}: no code {} in table {}", cell.column, cell.text, m_table));
        }
        fail(cell, message("{}: no code {} in table {}, expected perhaps {}", cell.column,
                           cell.text, m_table, near.front()));
    }

private:
    std::string_view m_table;
    std::map<std::string, Key, std::less<>> m_ids;
};

/// Reads a package's tables, each after those that it points to.
class Reader {
public:
    explicit Reader(const Descriptor& descriptor) : m_descriptor{descriptor} {}

    [[nodiscard]] RegisterDraft read(std::vector<Merger> mergers);

private:
    void require_known_tables() const;
    [[nodiscard]] const Resource& resource(std::string_view table) const;

    /// Reads a table; gives the place of each of its rows.
    template <class Table>
    std::vector<Place>
    read_table(std::string_view name, Table& table, const std::vector<std::string_view>& required);

    void read_organisations();
    void read_arrangements();
    void read_versions();
    void read_services();

    /// What a cell says, where it names a thing too.
    template <class T>
    void take(const CellText& cell, T& value) const
    {
        parse(cell, value);
    }
    void take(const CellText& cell, OrganisationId& id) const { id = m_organisations.find(cell); }
    void take(const CellText& cell, ArrangementId& id) const { id = m_arrangements.find(cell); }
    void take(const CellText& cell, VersionId& id) const { id = m_versions.find(cell); }
    void take(const CellText& cell, std::optional<OrganisationId>& id) const
    {
        if (!cell.text.empty()) {
            id = m_organisations.find(cell);
        }
    }

    const Descriptor& m_descriptor;
    RegisterDraft m_draft;
    Codes<OrganisationId> m_organisations{"organisations"};
    Codes<ArrangementId> m_arrangements{"arrangements"};
    Codes<VersionId> m_versions{"versions"};
};

void Reader::require_known_tables() const
{
    for (const Resource& one : m_descriptor.resources) {
        if (!is_table_name(one.name)) {
            const std::vector<std::string> known{tables.begin(), tables.end()};
            throw Error{
                Fault::input,
                {m_descriptor.file.string()},
                message("unknown table {}, expected one of {}", one.name, join(known, ", "))};
        }
    }
}

const Resource& Reader::resource(std::string_view table) const
{
    const Resource* found = find(m_descriptor, table);
    if (found == nullptr) {
        throw Error{Fault::input,
                    {m_descriptor.file.string()},
                    message("no resource {}, expected one", table)};
    }
    return *found;
}

template <class Table>
std::vector<Place> Reader::read_table(std::string_view name,
                                      Table& table,
                                      const std::vector<std::string_view>& required)
{
    decltype(table.add()) row;
    std::vector<CsvField> fields;
    Table::fields(table, [&](std::string_view field, auto& column) {
        const bool must = std::find(required.begin(), required.end(), field) != required.end();
        fields.push_back({std::string{field}, must, [this, &row, &column](const CellText& cell) {
                              auto value = column[row];
                              take(cell, value);
                              column.set(row, std::move(value));
                          }});
    });
    const Resource& from = resource(name);
    require_intact(from);
    format::CsvReader reader{format::open_file(from.file), from.file.string()};
    std::vector<Place> places;
    read_fields(reader, fields, [&](const Place& place) {
        row = table.add();
        places.push_back(place);
    });
    return places;
}

void Reader::read_organisations()
{
    Organisations& table = m_draft.organisations;
    const auto places = read_table("organisations", table, {"code"});
    for (const OrganisationId id : table.ids()) {
        m_organisations.add(table.code[id], id, places[id.position()]);
    }
}

void Reader::read_arrangements()
{
    Arrangements& table = m_draft.arrangements;
    const auto places = read_table("arrangements", table, {"code"});
    for (const ArrangementId id : table.ids()) {
        m_arrangements.add(table.code[id], id, places[id.position()]);
    }
}

void Reader::read_versions()
{
    Versions& table = m_draft.versions;
    const auto places = read_table("versions", table, {"arrangement"});
    for (const VersionId id : table.ids()) {
        if (table.code[id].empty()) {
            table.code.set(id, m_draft.arrangements.code[table.arrangement[id]]);
        }
        m_versions.add(table.code[id], id, places[id.position()]);
    }
}

void Reader::read_services()
{
    const Services& table = m_draft.services;
    const auto places = read_table("services", m_draft.services, {"name", "recipient", "provider"});
    const auto require_known = [&](std::string_view column, const std::string& code,
                                   const Place& place) {
        if (!code.empty() && !m_organisations.contains(code) && !m_arrangements.contains(code)) {
            throw Error{Fault::input, place,
                        message("{}: {} is the code of no organisation and no arrangement", column,
                                code)};
        }
    };
    for (const ServiceId id : table.ids()) {
        require_known("provider", table.provider[id], places[id.position()]);
        require_known("substitute", table.substitute[id], places[id.position()]);
    }
}

RegisterDraft Reader::read(std::vector<Merger> mergers)
{
    require_known_tables();
    read_organisations();
    read_arrangements();
    read_versions();
    read_table("participations", m_draft.participations, {"version", "organisation"});
    if (find(m_descriptor, "services") != nullptr) {
        read_services();
    }
    if (const Resource* own = find(m_descriptor, "mergers")) {
        require_intact(*own);
        mergers = read_mergers(format::open_file(own->file), own->file.string());
    }
    m_draft.mergers = std::move(mergers);
    m_draft.date = m_descriptor.date;
    m_draft.complete_from = m_descriptor.complete_from;
    m_draft.versioned = m_descriptor.versioned;
    return std::move(m_draft);
}

} // namespace

RegisterDraft read_tables(const Descriptor& descriptor, std::vector<Merger> mergers)
{
    return Reader{descriptor}.read(std::move(mergers));
}

} // namespace noaber::package
