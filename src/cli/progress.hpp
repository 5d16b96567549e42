#pragma once

#include "cli/interruption.hpp"

#include <noaber/core/execution.hpp>
#include <noaber/core/language.hpp>

#include <chrono>
#include <iosfwd>
#include <optional>
#include <vector>

namespace noaber::cli {

/// How progress is told.
enum class ProgressForm {
    none,
    line,  ///< One line of a terminal, written over, once a work takes long enough to wonder.
    lines, ///< A line for every tenth of the work: for a log.
};

/// Tells on a stream how far long work is, and asks it to stop when a signal comes.
class Progress : public Watch {
public:
    Progress(std::ostream& out, ProgressForm form, Language language);

    void begin(const Message& work, std::size_t steps) override;
    void tell(const Message& work, std::size_t done, std::size_t steps) override;
    [[nodiscard]] bool wants_stop() const override;
    void end() noexcept override;

private:
    void tell_line(const Message& work, std::size_t percent);
    void tell_lines(const Message& work, std::size_t percent);

    std::ostream& m_out;
    ProgressForm m_form;
    Language m_language;
    std::optional<Interruption> m_interruption; ///< While anything is under way.
    std::size_t m_under_way = 0;                ///< Works, one within the other.
    std::chrono::steady_clock::time_point m_since;
    std::size_t m_told = 0; ///< Percent that was told last.
    bool m_has_line = false;
};

} // namespace noaber::cli
