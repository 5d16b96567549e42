#pragma once

#include "format/bytes.hpp"
#include "io/list/reader.hpp"

namespace noaber::list {

/// The text that a list begins with, as far as it tells how it is written.
struct TextBeginning {
    char separator = ',';
    bool has_separator_line = false; ///< Its first line is `sep=;`.
};

/// How a text that begins so is separated: as its first line says, else by the separator that most
/// evenly cuts its lines.
[[nodiscard]] TextBeginning beginning_of(std::string_view text, Separator wanted);

/// Reads the rows of a delimited text into `reader`, in whatever encoding the options and its bytes
/// tell; what was decided is noted. Throws Fault::input for bytes in no such encoding, and for a
/// file in which two encodings are mixed.
void read_text_rows(format::ByteSource source,
                    const ListOptions& options,
                    const TablePlace& place,
                    Account& account,
                    Reader& reader);

} // namespace noaber::list
