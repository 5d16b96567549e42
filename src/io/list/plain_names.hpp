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

    using Asked = Interned<std::uint32_t>::Asked;

    /// Asks for the memory where a name stands, in two steps: some time later it is there.
    void ask(Asked& asked, std::string_view name) const { m_known.ask(asked, name); }
    void ask_on(Asked& asked) const { m_known.ask_on(asked); }

    /// The number of a name, in the order in which they came; none where it is not plain, and then
    /// no more names are to be asked.
    [[nodiscard]] std::uint32_t number_of(const Asked& asked, PlainLetters& letters)
    {
        const std::uint32_t number = m_known.find_or_put(asked, m_count);
        return number < m_count ? number : fresh(asked.text, letters);
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
