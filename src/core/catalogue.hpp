#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace noaber {

/// A compiled gettext catalogue, read where it lies: the texts sorted, each beside its translation.
///
/// The format is that of the GNU gettext manual, "The Format of GNU MO Files", in the byte order of
/// this machine.
class Catalogue {
public:
    explicit Catalogue(std::string_view bytes);

    /// The translation of `text`: of a plural its forms, one after another, a zero byte between.
    [[nodiscard]] std::optional<std::string_view> find(std::string_view text) const;

    [[nodiscard]] std::size_t size() const { return m_size; }

private:
    [[nodiscard]] std::string_view entry(std::size_t table, std::size_t i) const;

    std::string_view m_bytes;
    std::size_t m_size = 0;
    std::size_t m_originals = 0;
    std::size_t m_translations = 0;
};

} // namespace noaber
