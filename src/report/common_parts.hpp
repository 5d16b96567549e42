#pragma once

#include "report/teller.hpp"

namespace noaber::report {

/// What readers of any page must know of the source: what was asked for and what it covers.
[[nodiscard]] std::vector<std::string> gaps_of_source(const Teller& teller);

/// Of how many arrangements the policy domain is known, and whether the law requires them.
[[nodiscard]] Message domains_known(std::size_t known, std::size_t all);
[[nodiscard]] Message obligations_known(std::size_t known, std::size_t all);

/// Source, date, checksum and how was counted: the section of every page.
void write_sources(Html& html, const Teller& teller);

/// The words that councils meet on every page, with these legal forms among them.
void write_words(Html& html, const Teller& teller, const std::vector<LegalForm>& forms);

/// What analysts ask: names, definitions and sources of the figures on the page.
void write_definitions(Html& html,
                       const Teller& teller,
                       const std::vector<std::string_view>& indicators);

} // namespace noaber::report
