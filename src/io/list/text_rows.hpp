#pragma once

#include "format/delimited.hpp"
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

/// A delimited text of which it is known how it is written.
struct DelimitedText {
    format::DelimitedReader rows;              ///< From the first row on.
    DecimalSign sign = DecimalSign::automatic; ///< Of its numbers.
};

/// A text from its beginning; what was decided is noted.
[[nodiscard]] DelimitedText delimited_text(format::ByteSource source,
                                           const ListOptions& options,
                                           const TablePlace& place,
                                           Account& account);

/// Notes from which row on, if any, a text was in Windows-1252 that nobody said it was in.
void note_encoding(std::size_t first_1252,
                   ListEncoding wanted,
                   const TablePlace& place,
                   Account& account);

/// Reads the rows of a text into `reader`, in whatever encoding the options and its bytes tell;
/// what was decided is noted. Throws Fault::input for bytes in no such encoding, and for a file in
/// which two encodings are mixed.
void read_text_rows(DelimitedText text,
                    const ListOptions& options,
                    const TablePlace& place,
                    Account& account,
                    Reader& reader);

} // namespace noaber::list
