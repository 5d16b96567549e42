#include "format/csv.hpp"
#include "format/digest.hpp"
#include "format/gzip.hpp"

#include <noaber/classify/labels.hpp>
#include <noaber/classify/models.hpp>
#include <noaber/core/text.hpp>

#include <algorithm>

namespace noaber {

namespace {

/// The rows of a table of labels, cell by cell.
class LabelReader {
public:
    explicit LabelReader(format::CsvReader& reader) : m_reader{reader}
    {
        for (const char* required : {"municipality", "model"}) {
            if (!column(required)) {
                throw Error{Fault::input,
                            {reader.file(), 1},
                            message("no column {}, expected one", required)};
            }
        }
    }

    std::vector<Label> labels()
    {
        std::vector<Label> result;
        while (const auto row = m_reader.next()) {
            result.push_back(label(*row));
        }
        return result;
    }

private:
    [[nodiscard]] std::optional<std::size_t> column(std::string_view name) const
    {
        const auto& all = m_reader.columns();
        const auto at = std::find(all.begin(), all.end(), name);
        return at == all.end() ? std::nullopt
                               : std::optional{static_cast<std::size_t>(at - all.begin())};
    }

    [[nodiscard]] std::string cell(const format::CsvRow& row, std::string_view name) const
    {
        const auto at = column(name);
        return at ? std::string{trim(row.cells[*at])} : std::string{};
    }

    [[nodiscard]] std::string filled(const format::CsvRow& row, std::string_view name) const
    {
        std::string result = cell(row, name);
        if (result.empty()) {
            throw Error{Fault::input, place(row), message("{} is empty, expected a value", name)};
        }
        return result;
    }

    [[nodiscard]] std::optional<Date> date(const format::CsvRow& row, std::string_view name) const
    {
        const std::string text = cell(row, name);
        const auto result = parse_date(text);
        if (!text.empty() && !result) {
            throw Error{Fault::input, place(row),
                        message("{}: \"{}\", expected a date such as 2018-12-31", name, text)};
        }
        return result;
    }

    [[nodiscard]] Place place(const format::CsvRow& row) const
    {
        return {m_reader.file(), row.line};
    }

    [[nodiscard]] Label label(const format::CsvRow& row) const
    {
        Label result{.place = place(row),
                     .municipality = filled(row, "municipality"),
                     .word = filled(row, "model"),
                     .from = date(row, "from"),
                     .last = date(row, "to"),
                     .arrangement = cell(row, "arrangement"),
                     .source = cell(row, "source"),
                     .confidence = cell(row, "confidence")};
        if (result.from && result.last && *result.last < *result.from) {
            throw Error{Fault::input, place(row),
                        message("ends before it begins, expected the reverse")};
        }
        return result;
    }

    format::CsvReader& m_reader;
};

std::vector<Label> labels_of(format::ByteSource source, const std::string& file)
{
    format::CsvReader reader{std::move(source), file};
    return LabelReader{reader}.labels();
}

} // namespace

bool known_label(std::string_view word)
{
    return from_word<Model>(word).has_value() || word == partial_shared_service ||
           word == host_label;
}

std::vector<Label> parse_labels(std::string_view csv, const std::string& file)
{
    return labels_of(format::bytes_of(csv), file);
}

LabelFile read_labels(const std::filesystem::path& path)
{
    LabelFile result{.labels = labels_of(format::open_file(path), path.string()),
                     .source = {.name = path.string()}};
    result.source.sha256 = format::sha256_of_file(path);
    return result;
}

} // namespace noaber
