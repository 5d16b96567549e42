#pragma once

#include <noaber/model/network.hpp>
#include <noaber/table/provenance.hpp>

namespace noaber::render {

/// Whether the Wet gemeenschappelijke regelingen applies to arrangements of a form.
[[nodiscard]] bool under_the_act(LegalForm form);

// What every drawing says about where it comes from, in whole sentences.

/// `16 mei 2026`
[[nodiscard]] std::string long_date(Date date, Language language);

/// "a, b and c"
[[nodiscard]] std::string listed(std::span<const std::string> parts, Language language);

/// The text with a capital at its beginning.
[[nodiscard]] std::string capitalised(std::string_view text);

/// Which part of the source was asked for; empty for all of it.
[[nodiscard]] std::string selection_caption(const Network& network, Language language);

/// What a reader must know about the source itself: which arrangements it holds, and since when.
[[nodiscard]] std::vector<std::string>
coverage_captions(const Network& network, const Provenance& provenance, Language language);

/// Title, file, date and checksum of each source; `whole` gives the checksum in full. The last one
/// names noaber and its version.
[[nodiscard]] std::vector<std::string>
source_captions(const Provenance& provenance, Language language, bool whole);

/// How much of what is shown of some arrangements, by their place in the network, was concluded by
/// rules and is not registered; empty where nothing was.
[[nodiscard]] std::string inference_caption(const Network& network,
                                            std::span<const std::size_t> arrangements,
                                            Language language);

/// Of how many arrangements a fact is known: `of_many` where they are not one, else that it is
/// known of the one or that it is not.
[[nodiscard]] Message known_of(std::size_t known,
                               std::size_t all,
                               const Message& of_many,
                               const Message& of_one,
                               const Message& of_none);
[[nodiscard]] Message domains_known(std::size_t known, std::size_t all);

/// Of how many of these arrangements the policy domain and the obligation are known, how much of
/// that was inferred, and what must be known of the source.
[[nodiscard]] std::string coverage_of(const Network& network,
                                      std::span<const std::size_t> arrangements,
                                      const Provenance& provenance,
                                      Language language);

/// Whether only some arrangements of the participants were asked for, by form, theme or obligation.
[[nodiscard]] bool of_a_part(const Network& network);

/// The finding, and that it is one of a selection where it is.
[[nodiscard]] std::string
in_selection(const Network& network, std::string finding, Language language);

/// That money, staff and contracts are in no drawing.
[[nodiscard]] std::string never_shown(Language language);

} // namespace noaber::render
