#pragma once

#include <noaber/core/date.hpp>
#include <noaber/table/table.hpp>

#include <optional>
#include <string>
#include <vector>

namespace noaber {

/// Something that was read.
struct Source {
    std::string name;    ///< File or folder, as the user gave it.
    std::string sha256;  ///< Of the file's bytes; of a folder, of what `sha256sum` prints of its
                         ///< files in the order of their names.
    std::string title;   ///< What it calls itself.
    std::string licence; ///< SPDX or its own words; empty when it does not say.
    std::optional<Date> date; ///< The day to which it was kept.
};

/// A named value: an option that shaped the answer, or a figure beside it.
struct Figure {
    std::string name;
    Cell value;
};

/// Where an answer comes from: enough to get it again.
struct Provenance {
    std::string question; ///< The command.
    std::vector<Source> sources;
    std::vector<Figure> parameters; ///< What was asked, defaults included.
    std::vector<Figure> figures;    ///< What must be known beside the answer: ties, density.
    std::vector<Message> caveats;   ///< What a reader must know before believing the answer.
};

/// The version of noaber, as in `noaber version`.
[[nodiscard]] std::string_view version();

} // namespace noaber
