#pragma once

#include "cli/show.hpp"

#include <noaber/fragility/backtest.hpp>

/// The tables of `noaber fragility --backtest`.
namespace noaber::cli {

[[nodiscard]] std::span<const Shown<Backtest>> backtest_tables();

/// Whether --backtest, or one of its tables, is asked for.
[[nodiscard]] bool asks_for_backtest(const Arguments& arguments);

/// Writes the table that --show asks for, else all of them.
void show_backtest(Session& session, const Network& network, Provenance provenance);

} // namespace noaber::cli
