#pragma once

#include <noaber/model/register.hpp>

#include <map>

namespace noaber::scenario {

/// A register that is being changed: its draft, with ids as in the source, and what to keep of it.
class Rewrite {
public:
    explicit Rewrite(const Register& source) : m_source{source}, m_draft{source.draft()} {}

    [[nodiscard]] RegisterDraft& draft() { return m_draft; }
    [[nodiscard]] const RegisterDraft& draft() const { return m_draft; }

    /// The version of an arrangement that holds on `date`, as it holds from that day on, and those
    /// that begin after it: one that began before ends, and a copy of it goes on. Of versions that
    /// overlap then, the last begun goes on and the others end. Without a date, or in a register
    /// whose versions do not decide who takes part, all the versions themselves.
    [[nodiscard]] std::vector<VersionId> versions_from(ArrangementId arrangement,
                                                       std::optional<Date> date);

    void drop(VersionId version);
    void drop(ParticipationId participation);

    /// The participations of a version, those of copies included, without those dropped.
    [[nodiscard]] std::vector<ParticipationId> participations_of(VersionId version) const;

    /// The register as it became, with what rules had inferred of versions.
    [[nodiscard]] Register finished() &&;

private:
    VersionId continued(VersionId version, Date date);
    void continue_annotations(const std::string& old_code, const std::string& new_code);
    [[nodiscard]] Inferences carried(const Register& result) const;

    const Register& m_source;
    RegisterDraft m_draft;
    std::map<std::string, VersionId> m_copies; ///< Of which version of the source, by code.
    std::vector<bool> m_dropped_versions;
    std::vector<bool> m_dropped_participations;
};

} // namespace noaber::scenario
