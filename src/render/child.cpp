#include "render/child.hpp"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <optional>
#include <utility>

namespace noaber::render {

namespace {

using Clock = std::chrono::steady_clock;

/// A file descriptor that closes itself.
class Descriptor {
public:
    explicit Descriptor(int number) : m_number{number} {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() { close(); }

    [[nodiscard]] int number() const { return m_number; }

    void close()
    {
        if (m_number >= 0) {
            ::close(std::exchange(m_number, -1));
        }
    }

private:
    int m_number;
};

/// What a process gets at its start: a socket as its standard input and output, and nothing else.
class Outfit {
public:
    explicit Outfit(int socket)
    {
        posix_spawn_file_actions_init(&m_files);
        posix_spawn_file_actions_adddup2(&m_files, socket, STDIN_FILENO);
        posix_spawn_file_actions_adddup2(&m_files, socket, STDOUT_FILENO);
        posix_spawn_file_actions_addopen(&m_files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    }
    Outfit(const Outfit&) = delete;
    Outfit& operator=(const Outfit&) = delete;
    ~Outfit() { posix_spawn_file_actions_destroy(&m_files); }

    /// The number of a new process, if there is one.
    [[nodiscard]] std::optional<pid_t> start(std::string program,
                                             std::vector<std::string> arguments,
                                             std::vector<std::string> environment) const
    {
        std::vector<char*> words = pointers(arguments);
        words.insert(words.begin(), program.data());
        std::vector<char*> variables = pointers(environment);
        pid_t process = 0;
        const int fault = posix_spawn(&process, program.c_str(), &m_files, nullptr, words.data(),
                                      variables.data());
        return fault == 0 ? std::optional{process} : std::nullopt;
    }

private:
    /// As C wants them, a null at the end.
    static std::vector<char*> pointers(std::vector<std::string>& texts)
    {
        std::vector<char*> result;
        result.reserve(texts.size() + 1);
        for (std::string& text : texts) {
            result.push_back(text.data());
        }
        result.push_back(nullptr);
        return result;
    }

    posix_spawn_file_actions_t m_files{};
};

/// A running process, which does not outlive this.
class Process {
public:
    explicit Process(pid_t number) : m_number{number} {}
    Process(const Process&) = delete;
    Process& operator=(const Process&) = delete;
    ~Process()
    {
        if (m_running) {
            kill(m_number, SIGKILL);
            reap(0);
        }
    }

    /// How it ended, when it does so in time.
    [[nodiscard]] ChildEnd end(Clock::time_point deadline)
    {
        while (!reap(WNOHANG)) {
            if (Clock::now() >= deadline) {
                return ChildEnd::late;
            }
            poll(nullptr, 0, 1);
        }
        return WIFEXITED(m_status) && WEXITSTATUS(m_status) == 0 ? ChildEnd::done
                                                                 : ChildEnd::failed;
    }

private:
    /// Whether it has ended. Where the calling program ignores its children, nobody learns how:
    /// then what it wrote must show that it was done.
    bool reap(int options)
    {
        pid_t found = 0;
        do {
            found = waitpid(m_number, &m_status, options);
        } while (found < 0 && errno == EINTR);
        m_running = found == 0;
        return !m_running;
    }

    pid_t m_number;
    int m_status = 0;
    bool m_running = true;
};

/// Writes the input and reads the output as each side is ready, until the child closes its side.
class Conversation {
public:
    Conversation(int socket, std::string_view input, std::size_t most_bytes)
        : m_socket{socket}, m_input{input}, m_most_bytes{most_bytes}
    {}

    [[nodiscard]] ChildEnd until(Clock::time_point deadline)
    {
        if (m_input.empty()) {
            end_input();
        }
        while (!m_closed) {
            const auto left =
                std::chrono::ceil<std::chrono::milliseconds>(deadline - Clock::now()).count();
            if (left <= 0) {
                return ChildEnd::late;
            }
            const short events = m_input.empty() ? POLLIN : POLLIN | POLLOUT;
            pollfd ready{m_socket, events, 0};
            poll(&ready, 1, static_cast<int>(left));
            if ((ready.revents & POLLOUT) != 0) {
                write_some();
            }
            if ((ready.revents & (POLLIN | POLLHUP | POLLERR)) != 0) {
                read_some();
            }
            if (m_output.size() > m_most_bytes) {
                return ChildEnd::too_much;
            }
        }
        return ChildEnd::done;
    }

    [[nodiscard]] std::string output() && { return std::move(m_output); }

private:
    void write_some()
    {
        const ssize_t count =
            send(m_socket, m_input.data(), m_input.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (count >= 0) {
            m_input.remove_prefix(static_cast<std::size_t>(count));
        } else if (errno != EAGAIN && errno != EINTR) {
            m_input = {}; // it does not listen; its answer may say why
        }
        if (m_input.empty()) {
            end_input();
        }
    }

    void end_input() const { shutdown(m_socket, SHUT_WR); }

    void read_some()
    {
        std::array<char, 65536> buffer{};
        const ssize_t count = recv(m_socket, buffer.data(), buffer.size(), MSG_DONTWAIT);
        if (count > 0) {
            m_output.append(buffer.data(), static_cast<std::size_t>(count));
        } else if (count == 0 || (errno != EAGAIN && errno != EINTR)) {
            m_closed = true;
        }
    }

    int m_socket;
    std::string_view m_input;
    std::size_t m_most_bytes;
    std::string m_output;
    bool m_closed = false;
};

} // namespace

ChildOutput run_child(const std::filesystem::path& program,
                      const std::vector<std::string>& arguments,
                      std::string_view input,
                      const ChildLimits& limits,
                      const std::vector<std::string>& environment)
{
    constexpr double longest = 86'400;
    const std::chrono::duration<double> patience{std::clamp(limits.seconds, 0.0, longest)};
    const auto deadline = Clock::now() + std::chrono::duration_cast<Clock::duration>(patience);

    // A pair of sockets and not of pipes: writing to one whose reader has gone need not signal.
    std::array<int, 2> ends{};
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0) {
        return {};
    }
    const Descriptor ours{ends[0]};
    Descriptor theirs{ends[1]};
    const auto started = Outfit{theirs.number()}.start(program.string(), arguments, environment);
    theirs.close();
    if (!started) {
        return {};
    }
    Process process{*started};
    Conversation conversation{ours.number(), input, limits.bytes};
    ChildEnd end = conversation.until(deadline);
    if (end == ChildEnd::done) {
        end = process.end(deadline);
    }
    return {end, std::move(conversation).output()};
}

} // namespace noaber::render
