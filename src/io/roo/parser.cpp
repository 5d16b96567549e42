#include "io/roo/parser.hpp"

#include "io/roo/values.hpp"

#include <noaber/core/text.hpp>

#include <unordered_map>

namespace noaber::roo {

namespace {

using format::XmlElement;

/// What to do where an element starts or ends, by its path below the list that its record stands
/// in. The record is the last of its kind.
using Actions = std::unordered_map<std::string_view, void (*)(Records&, const XmlElement&)>;

Organisation& organisation(Records& records)
{
    return records.organisations.back();
}

Version& version(Records& records)
{
    return records.versions.back();
}

Participant& participant(Records& records)
{
    return version(records).participants.back();
}

Reference& body(Records& records)
{
    return version(records).body;
}

Reference& holder(Records& records)
{
    return version(records).holder;
}

Reference& who(Records& records)
{
    return participant(records).organisation;
}

std::string line(const XmlElement& element)
{
    return collapse_spaces(element.text());
}

std::string text(const XmlElement& element)
{
    return std::string{element.text()};
}

std::string number(const XmlElement& element)
{
    return std::string{element.attribute("systeemId")};
}

/// Puts the value of an element into a member of the record that it belongs to.
template <auto record, auto member, auto value>
void set(Records& records, const XmlElement& element)
{
    record(records).*member = value(element);
}

/// The same for a member that is a list.
template <auto record, auto member, auto value>
void add(Records& records, const XmlElement& element)
{
    (record(records).*member).push_back(value(element));
}

void begin_organisation(Records& records, const XmlElement& element)
{
    const Reference self = reference(element);
    records.organisations.push_back({.place = self.place, .id = self.id, .code = self.code});
}

void begin_version(Records& records, const XmlElement& element)
{
    records.versions.push_back({.place = element.place(), .id = number(element)});
}

void begin_participant(Records& records, const XmlElement& element)
{
    version(records).participants.push_back({.organisation = reference(element)});
}

void set_form(Records& records, const XmlElement& element)
{
    version(records).form = legal_form(element.attribute("afkorting"));
}

void add_power(Records& records, const XmlElement& element)
{
    if (const auto known = power(element.text())) {
        version(records).powers.add(*known);
    }
}

void add_organ(Records& records, const XmlElement& element)
{
    participant(records).organs.add(organ(element.text()));
}

void require_filled(const Place& place, std::string_view value, std::string_view name)
{
    if (value.empty()) {
        throw Error{Fault::input, place, message("a record without {}, expected one", name)};
    }
}

void finish_organisation(Records& records, const XmlElement&)
{
    const Organisation& finished = organisation(records);
    require_filled(finished.place, finished.id, "systeemId");
    require_filled(finished.place, finished.name, "naam");
}

void finish_version(Records& records, const XmlElement&)
{
    const Version& finished = version(records);
    require_filled(finished.place, finished.id, "systeemId");
    require_filled(finished.place, finished.title, "titel");
}

void finish_participant(Records& records, const XmlElement&)
{
    const Reference& finished = who(records);
    require_filled(finished.place, finished.id, "systeemId");
    require_filled(finished.place, finished.name, "naam");
}

const Actions& at_start()
{
    static const Actions actions{
        {"organisatie", begin_organisation},
        {"regeling", begin_version},
        {"regeling/samenwerkingsvorm", set_form},
        {"regeling/regionaalSamenwerkingsorgaan", set<version, &Version::body, reference>},
        {"regeling/bronhouder", set<version, &Version::holder, reference>},
        {"regeling/previousVersion", add<version, &Version::neighbours, number>},
        {"regeling/nextVersion", add<version, &Version::neighbours, number>},
        {"regeling/deelnemendeOrganisaties/deelnemendeOrganisatie", begin_participant},
    };
    return actions;
}

const Actions& at_end()
{
    static const Actions actions{
        {"organisatie", finish_organisation},
        {"organisatie/naam", set<organisation, &Organisation::name, line>},
        {"organisatie/afkorting", set<organisation, &Organisation::abbreviation, line>},
        {"organisatie/types/type", add<organisation, &Organisation::types, line>},
        {"organisatie/startDatum", set<organisation, &Organisation::from, date>},
        {"organisatie/eindDatum", set<organisation, &Organisation::until, date>},
        {"organisatie/geografie/aantalInwoners",
         set<organisation, &Organisation::inhabitants, whole_number>},
        {"organisatie/geografie/oppervlakte", set<organisation, &Organisation::area_km2, decimal>},
        {"organisatie/raad/totaalZetels", set<organisation, &Organisation::seats, whole_number>},

        {"regeling", finish_version},
        {"regeling/titel", set<version, &Version::title, line>},
        {"regeling/citeertitel", set<version, &Version::citation_title, line>},
        {"regeling/bevoegdheidsverkrijgingen/bevoegdheidsverkrijging", add_power},
        {"regeling/regionaalSamenwerkingsorgaan", set<body, &Reference::name, line>},
        {"regeling/bronhouder", set<holder, &Reference::name, line>},
        {"regeling/wettelijkeGrondslagen/wettelijkeGrondslag/opschrift",
         add<version, &Version::legal_bases, line>},
        {"regeling/doel", set<version, &Version::purpose, text>},
        {"regeling/beleidsterreinen/beleidsterrein", add<version, &Version::domains, line>},
        {"regeling/datumInwerkingtreding", set<version, &Version::from, date>},
        {"regeling/datumUitwerkingtreding", set<version, &Version::until, date>},

        {"regeling/deelnemendeOrganisaties/deelnemendeOrganisatie", finish_participant},
        {"regeling/deelnemendeOrganisaties/deelnemendeOrganisatie/naam",
         set<who, &Reference::name, line>},
        {"regeling/deelnemendeOrganisaties/deelnemendeOrganisatie/toetredingsDatum",
         set<participant, &Participant::joined, date>},
        {"regeling/deelnemendeOrganisaties/deelnemendeOrganisatie/verdeelsleutel",
         set<participant, &Participant::share_percent, decimal>},
        {"regeling/deelnemendeOrganisaties/deelnemendeOrganisatie/bestuursorganen/bestuursorgaan",
         add_organ},
    };
    return actions;
}

/// Follows the document: keeps the path, and does what the tables say of it.
class Parser : public format::XmlVisitor {
public:
    void start(const XmlElement& element) override
    {
        if (m_depth == 0) {
            start_root(element);
        } else if (m_depth == 1) {
            m_list = list_of(element.name());
        } else if (!m_list.empty()) {
            m_path += m_depth == 2 ? m_list : "/" + std::string{element.name()};
            act(at_start(), element);
        }
        ++m_depth;
    }

    void end(const XmlElement& element) override
    {
        --m_depth;
        if (m_depth < 2 || m_list.empty()) {
            return;
        }
        act(at_end(), element);
        m_path.erase(m_depth == 2 ? 0 : m_path.size() - element.name().size() - 1);
    }

    [[nodiscard]] Records take() { return std::move(m_records); }

private:
    void start_root(const XmlElement& root)
    {
        if (root.name() != root_name) {
            throw Error{Fault::input, root.place(),
                        message("root element {}, expected {}", root.name(), root_name)};
        }
        m_records.date = export_date(root);
    }

    /// What the records of a list are called in paths; empty for a list that is skipped. The
    /// arrangements across the border stand in a list of their own, and are like the others.
    static std::string list_of(std::string_view name)
    {
        return name == "organisaties"                             ? "organisatie"
               : name.starts_with("gemeenschappelijkeRegelingen") ? "regeling"
                                                                  : "";
    }

    void act(const Actions& actions, const XmlElement& element)
    {
        if (const auto at = actions.find(m_path); at != actions.end()) {
            at->second(m_records, element);
        }
    }

    Records m_records;
    std::size_t m_depth = 0; ///< Of open elements.
    std::string m_list;
    std::string m_path;
};

} // namespace

Records read_records(const format::ByteSource& source, const std::string& file)
{
    Parser parser;
    format::read_xml(source, file, parser);
    return parser.take();
}

} // namespace noaber::roo
