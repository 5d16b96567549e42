#include <noaber/io/save.hpp>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstring>

namespace noaber {

namespace {

namespace fs = std::filesystem;

Error refused(const fs::path& path, int reason)
{
    return Error{
        Fault::output, {path.string()}, message("cannot be written: {}", std::strerror(reason))};
}

/// Holds back the signals that end a program while it lives.
class SignalsHeld {
public:
    SignalsHeld()
    {
        sigset_t held;
        sigemptyset(&held);
        for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGQUIT}) {
            sigaddset(&held, signal);
        }
        pthread_sigmask(SIG_BLOCK, &held, &m_before);
    }
    ~SignalsHeld() { pthread_sigmask(SIG_SETMASK, &m_before, nullptr); }
    SignalsHeld(const SignalsHeld&) = delete;
    SignalsHeld& operator=(const SignalsHeld&) = delete;

private:
    sigset_t m_before{};
};

/// A new file beside its place; gone again unless it is renamed.
class FileBeside {
public:
    explicit FileBeside(const fs::path& path)
        : m_place{path}, m_name{path.string() + ".XXXXXX"}, m_file{mkstemp(m_name.data())}
    {
        if (m_file < 0) {
            throw refused(m_place, errno);
        }
    }
    ~FileBeside()
    {
        if (m_file >= 0) {
            ::close(m_file);
            ::unlink(m_name.c_str());
        }
    }
    FileBeside(const FileBeside&) = delete;
    FileBeside& operator=(const FileBeside&) = delete;

    void write(std::string_view bytes)
    {
        while (!bytes.empty()) {
            const ssize_t written = ::write(m_file, bytes.data(), bytes.size());
            if (written < 0 && errno != EINTR) {
                throw refused(m_place, errno);
            }
            bytes.remove_prefix(written < 0 ? 0 : static_cast<std::size_t>(written));
        }
    }

    void rename()
    {
        const mode_t mask = ::umask(0);
        ::umask(mask);
        if (::fchmod(m_file, 0666 & ~mask) != 0 || ::fsync(m_file) != 0 ||
            ::rename(m_name.c_str(), m_place.c_str()) != 0) {
            throw refused(m_place, errno);
        }
        ::close(m_file);
        m_file = -1;
    }

private:
    fs::path m_place;
    std::string m_name;
    int m_file;
};

} // namespace

void require_free(const fs::path& path, const SaveOptions& options)
{
    std::error_code ignored;
    const Place place{path.string()};
    const fs::file_status status = fs::symlink_status(path, ignored);
    if (status.type() == fs::file_type::not_found) {
        return;
    }
    if (status.type() != fs::file_type::regular) {
        throw Error{Fault::output, place, message("is not a plain file, expected one or none")};
    }
    for (const fs::path& input : options.inputs) {
        // of an input that is a folder, every file in it is an input
        if (fs::equivalent(path, input, ignored) ||
            fs::equivalent(fs::absolute(path).parent_path(), input, ignored)) {
            throw Error{Fault::output, place, message("is the input, expected another file")};
        }
    }
    if (!options.overwrite) {
        throw Error{Fault::output, place, message("exists already: --overwrite replaces it")};
    }
}

void save(const fs::path& path, std::string_view bytes, const SaveOptions& options)
{
    require_free(path, options);
    const SignalsHeld held;
    FileBeside file{path};
    file.write(bytes);
    file.rename();
}

} // namespace noaber
