#pragma once

#include <noaber/model/participation.hpp>

#include <string>

namespace noaber {

/// How a fact is known.
enum class Basis {
    unknown,    ///< It is not.
    registered, ///< The source says it.
    curated,    ///< An annotation says it.
    inferred,   ///< A rule concludes it from the source.
};
[[nodiscard]] std::span<const Word<Basis>> words(Basis);

/// A value and how it is known.
template <class T>
struct Known {
    T value{};
    Basis basis = Basis::unknown;
    std::string by; ///< The rule's name, or the annotation's source.

    friend bool operator==(const Known&, const Known&) = default;
};

/// What rules conclude from the text of versions: only what the text does not say outright.
struct Inferences {
    Column<VersionId, Known<Obligation>> obligation;
    Column<VersionId, Known<Scope>> scope;
    Column<VersionId, Known<std::vector<std::string>>> domains;
    Column<VersionId, Known<std::optional<OrganisationId>>> host;
};

using AnnotationId = Id<struct AnnotationTag>;

/// Facts that a person added: each says a field's value for a subject over [from, until).
struct Annotations : Rows<AnnotationId> {
    Column<AnnotationId, std::string> subject; ///< Code of an organisation, arrangement or version.
    Column<AnnotationId, std::string> field; ///< Name of a field of the model, or of an attribute.
    Column<AnnotationId, std::string> value;
    Column<AnnotationId, std::optional<Date>> from;
    Column<AnnotationId, std::optional<Date>> until;
    Column<AnnotationId, std::string> source; ///< Where it was found.

    template <class Self, class Visit>
    static void fields(Self& self, Visit visit)
    {
        visit("subject", self.subject);
        visit("field", self.field);
        visit("value", self.value);
        visit("from", self.from);
        visit("until", self.until);
        visit("source", self.source);
    }
};

using ServiceId = Id<struct ServiceTag>;

/// A task that a provider performs for a municipality.
struct Services : Rows<ServiceId> {
    Column<ServiceId, std::string> name;         ///< The task.
    Column<ServiceId, OrganisationId> recipient; ///< The municipality that it is done for.
    Column<ServiceId, std::string> provider;     ///< Code of an arrangement or organisation.
    Column<ServiceId, std::string> substitute;   ///< Who else could do it; empty: nobody known.
    Column<ServiceId, std::optional<double>> staff_fte;
    Column<ServiceId, std::optional<double>> cost_eur; ///< A year.

    template <class Self, class Visit>
    static void fields(Self& self, Visit visit)
    {
        visit("name", self.name);
        visit("recipient", self.recipient);
        visit("provider", self.provider);
        visit("substitute", self.substitute);
        visit("staff_fte", self.staff_fte);
        visit("cost_eur", self.cost_eur);
    }
};

} // namespace noaber
