#pragma once

#include <noaber/core/error.hpp>

#include <optional>
#include <string>

namespace noaber::test {

/// What the error says that `work` throws, with its place; "nothing was thrown" where it throws
/// none.
template <class Work>
[[nodiscard]] std::string failure(Work work)
{
    try {
        static_cast<void>(work());
    } catch (const Error& error) {
        return error.what();
    }
    return "nothing was thrown";
}

/// Whose fault the error is that `work` throws; nothing where it throws none.
template <class Work>
[[nodiscard]] std::optional<Fault> fault_of(Work work)
{
    try {
        static_cast<void>(work());
    } catch (const Error& error) {
        return error.fault();
    }
    return std::nullopt;
}

} // namespace noaber::test
