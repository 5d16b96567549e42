#pragma once

#include <noaber/core/message.hpp>

#include <atomic>
#include <cstddef>
#include <exception>
#include <mutex>

namespace noaber {

/// Someone who watches long work: is told how far it is, and may ask it to stop.
class Watch {
public:
    Watch() = default;
    Watch(const Watch&) = delete;
    Watch& operator=(const Watch&) = delete;
    virtual ~Watch() = default;

    /// A work of so many steps begins. Works may lie within one another.
    virtual void begin(const Message& /*work*/, std::size_t /*steps*/) {}

    /// How many of the steps are done. Told by one thread at a time, at most some hundred times for
    /// one work; the last time with all of them done.
    virtual void tell(const Message& work, std::size_t done, std::size_t steps) = 0;

    /// Whether the work should stop. Any thread may ask.
    [[nodiscard]] virtual bool wants_stop() const = 0;

    /// The work that began last is over, whether or not it was done.
    virtual void end() noexcept {}
};

/// How to compute, not what: the answer does not depend on it.
struct Execution {
    int threads = 0;        ///< 0: as many as there are processors.
    Watch* watch = nullptr; ///< Not owned; nobody watches without one.
};

/// Thrown by work that was asked to stop. No Error: nothing is wrong.
class Interrupted : public std::exception {
public:
    [[nodiscard]] const char* what() const noexcept override { return "interrupted"; }
};

/// Long work, in steps that any thread may take.
///
///     Work work{execution, message("Failures"), trials};
///     #pragma omp parallel for
///     for (...) {
///         if (work.goes_on()) { ...; work.step(); }
///     }
///     work.end();
///
/// No exception leaves a step, because none may leave a parallel region: `end` throws it.
class Work {
public:
    Work(const Execution& execution, Message name, std::size_t steps);
    Work(const Work&) = delete;
    Work& operator=(const Work&) = delete;
    ~Work();

    /// Whether to take another step; false for ever once someone wants a stop.
    [[nodiscard]] bool goes_on() noexcept;

    /// Says that a step was taken.
    void step() noexcept;

    /// Throws Interrupted when someone wants a stop, or what a watch threw.
    void end();

private:
    void tell(std::size_t done) noexcept;

    Watch* m_watch;
    Message m_name;
    std::size_t m_steps;
    std::size_t m_every; ///< Steps between two words to the watch.
    std::atomic<std::size_t> m_done = 0;
    std::atomic<bool> m_is_stopped = false;
    std::mutex m_telling;
    std::exception_ptr m_failure;
};

} // namespace noaber
