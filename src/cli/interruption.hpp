#pragma once

#include <memory>

namespace noaber::cli {

/// While one lives, the signals that end a program are noted and do not end it: whoever works
/// asks, and stops in good order. A second signal ends the program at once.
///
/// At most one lives at a time: signals are the whole process's.
class Interruption {
public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

    /// The signal that came; 0: none.
    [[nodiscard]] static int signal();

private:
    struct Handlers;
    std::unique_ptr<Handlers> m_before;
};

} // namespace noaber::cli
