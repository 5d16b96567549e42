#include "cli/progress.hpp"

#include <fmt/format.h>

#include <ostream>

namespace noaber::cli {

namespace {

constexpr std::chrono::milliseconds patience{500};
constexpr std::string_view erase_line = "\r\x1b[K";

} // namespace

Progress::Progress(std::ostream& out, ProgressForm form, Language language)
    : m_out{out}, m_form{form}, m_language{language}
{}

void Progress::begin(const Message&, std::size_t)
{
    if (m_under_way++ == 0) {
        m_interruption.emplace();
        m_since = std::chrono::steady_clock::now();
    }
    m_told = 0;
}

void Progress::tell(const Message& work, std::size_t done, std::size_t steps)
{
    const std::size_t percent = steps == 0 ? 100 : 100 * done / steps;
    if (m_form == ProgressForm::line) {
        tell_line(work, percent);
    } else if (m_form == ProgressForm::lines) {
        tell_lines(work, percent);
    }
}

void Progress::tell_line(const Message& work, std::size_t percent)
{
    if (std::chrono::steady_clock::now() - m_since < patience) {
        return;
    }
    m_out << erase_line << fmt::format("{}: {}%", work.in(m_language), percent) << std::flush;
    m_has_line = true;
}

void Progress::tell_lines(const Message& work, std::size_t percent)
{
    if (percent / 10 > m_told / 10) {
        m_out << fmt::format("noaber: {}: {}%\n", work.in(m_language), percent) << std::flush;
        m_told = percent;
    }
}

bool Progress::wants_stop() const
{
    return m_interruption && Interruption::signal() != 0;
}

void Progress::end() noexcept
{
    if (--m_under_way > 0) {
        return;
    }
    m_interruption.reset();
    if (m_has_line) {
        m_out << erase_line << std::flush;
        m_has_line = false;
    }
}

} // namespace noaber::cli
