#include <noaber/core/execution.hpp>

#include <utility>

namespace noaber {

Work::Work(const Execution& execution, Message name, std::size_t steps)
    : m_watch{execution.watch}, m_name{std::move(name)}, m_steps{steps}, m_every{steps / 200 + 1}
{
    if (m_watch != nullptr) {
        m_watch->begin(m_name, m_steps);
    }
}

Work::~Work()
{
    if (m_watch != nullptr) {
        m_watch->end();
    }
}

bool Work::goes_on() noexcept
{
    if (m_watch != nullptr && m_watch->wants_stop()) {
        m_is_stopped = true;
    }
    return !m_is_stopped;
}

void Work::step() noexcept
{
    const std::size_t done = ++m_done;
    if (m_watch != nullptr && (done % m_every == 0 || done == m_steps)) {
        tell(done);
    }
}

void Work::tell(std::size_t done) noexcept
{
    const std::scoped_lock one_at_a_time{m_telling};
    try {
        m_watch->tell(m_name, done, m_steps);
    } catch (...) {
        m_failure = std::current_exception();
        m_is_stopped = true;
    }
}

void Work::end()
{
    if (m_failure) {
        std::rethrow_exception(m_failure);
    }
    if (!goes_on()) {
        throw Interrupted{};
    }
}

} // namespace noaber
