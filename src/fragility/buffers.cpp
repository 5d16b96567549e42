#include <noaber/fragility/buffers.hpp>
#include <noaber/model/annotated.hpp>

#include <algorithm>
#include <set>

namespace noaber {

namespace {

Table empty_table()
{
    constexpr BufferNorms norms;
    return {"buffers",
            message("Who can bear setbacks"),
            {{"kind", message("Kind"), "", message("What kind of organisation it is.")},
             {"code", message("Code"), "", message("Code of the organisation.")},
             {"name", message("Name"), "", message("What it is called.")},
             {"available_eur", message("Buffer"), "EUR",
              message("What it has for setbacks, by annotation.")},
             {"required_eur", message("Buffer asked for"), "EUR",
              message("What its risks ask for, by annotation.")},
             {"ratio", message("Ratio"), "",
              message("The buffer over what its risks ask for: by annotation, else reckoned from "
                      "both; absent where neither is known. Norms that were seen lie between {} "
                      "and {}; they differ, so the ratio is no verdict.",
                      norms.low, norms.high)}}};
}

/// Everyone asked for, once, in the register's order.
std::set<OrganisationId> asked(const Network& network, const std::vector<OrganisationId>& rows)
{
    std::set<OrganisationId> result;
    const auto is_wanted = [&rows](const Network::Tie& tie) {
        return rows.empty() || std::find(rows.begin(), rows.end(), tie.organisation) != rows.end();
    };
    for (std::size_t i = 0; i < network.versions().size(); ++i) {
        bool touches = rows.empty();
        for (const Network::Tie& tie : network.ties(i)) {
            if (is_wanted(tie)) {
                result.insert(tie.organisation);
                touches = true;
            }
        }
        const auto body = network.source().versions().body[network.versions()[i]];
        if (touches && body) {
            result.insert(*body);
        }
    }
    return result;
}

std::optional<double>
ratio(std::optional<double> said, std::optional<double> available, std::optional<double> required)
{
    const bool reckons = !said && available && required && *required > 0;
    return reckons ? std::optional{*available / *required} : said;
}

} // namespace

Table buffers_table(const Network& network, const std::vector<OrganisationId>& rows)
{
    const Register& source = network.source();
    const Organisations& all = source.organisations();
    Table result = empty_table();
    for (const OrganisationId id : asked(network, rows)) {
        const auto said = [&](std::string_view attribute) {
            return annotated_number(source, id, attribute, network.date());
        };
        const auto available = said(number_attribute::buffer_available_eur);
        const auto required = said(number_attribute::buffer_required_eur);
        const auto published = said(number_attribute::buffer_ratio);
        if (available || required || published) {
            result.add({term(all.kind[id]), all.code[id], all.name[id], cell(available),
                        cell(required), cell(ratio(published, available, required))});
        }
    }
    return result;
}

} // namespace noaber
