#pragma once

#include "core/texts.hpp"
#include "io/list/interned.hpp"
#include "io/list/plain_letters.hpp"

namespace noaber::list {

/// The names of participants, or of arrangements, that need no second look: each is written as it
/// will be kept, and is no word for nothing, for the one above, or for totals.
class PlainNames {
public:
    static constexpr std::uint32_t none = 0xFFFFFFFF;

    /// A name that was asked for; it lives as long as the row's cells.
    struct Asked {
        std::string_view name;
        std::uint32_t hash = 0;
    };

    /// Asks for the memory where a name stands, in two steps: some time later it is there.
    [[nodiscard]] Asked ask(std::string_view name) const
    {
        const Asked asked{name, text_hash(name)};
        m_known.ask_for_slot(asked.hash);
        return asked;
    }
    void ask_on(const Asked& asked) const { m_known.ask_for_text(asked.hash); }

    /// The number of a name, in the order in which they came; none where it is not plain.
    [[nodiscard]] std::uint32_t number_of(const Asked& asked, PlainLetters& letters)
    {
        const std::uint32_t known = m_known.find_or(none, asked.name, asked.hash);
        return known != none ? known : fresh(asked.name, letters);
    }

    /// All of them by the codes that they make.
    struct ByCode {
        std::vector<std::string> names;
        std::vector<std::string> codes;
        std::vector<std::uint32_t> place_of; ///< By the number of a name.
    };

    /// Nothing where two make the same code.
    [[nodiscard]] std::optional<ByCode> by_code(const PlainLetters& letters) const;

private:
    [[nodiscard]] std::uint32_t fresh(std::string_view name, PlainLetters& letters);

    Interned<std::uint32_t> m_known; ///< As they stand in the file.
    std::uint32_t m_count = 0;
};

} // namespace noaber::list
