#pragma once

#include "io/roo/records.hpp"

#include <noaber/model/register.hpp>

#include <map>

namespace noaber::roo {

/// The code of who is known by the number of its record only.
[[nodiscard]] std::string code_of_number(std::string_view number);
[[nodiscard]] bool is_code_of_number(std::string_view code);

/// The organisations of a register while it is gathered: those with a record, and those that are
/// made when something points to them.
class Directory {
public:
    /// Takes the records in order. Throws Fault::input when two have one number.
    Directory(const std::vector<Organisation>& records, const std::vector<Merger>& mergers);

    /// Who a reference means: by number, else by code, else one that is made from its name. Nobody
    /// where it is empty.
    [[nodiscard]] std::optional<OrganisationId> find(const Reference& reference,
                                                     OrganisationKind kind_if_new);

    [[nodiscard]] Organisations take() { return std::move(m_organisations); }

private:
    void add(const Organisation& record, std::string code);
    OrganisationId make(const Reference& reference, OrganisationKind kind);

    Organisations m_organisations;
    std::map<std::string, OrganisationId, std::less<>> m_by_number;
    std::map<std::string, OrganisationId, std::less<>> m_by_code;
};

} // namespace noaber::roo
