// What a session writes: the answer, what lies beside it, and words.
#include "cli/session.hpp"

#include <noaber/core/text.hpp>
#include <noaber/io/save.hpp>
#include <noaber/io/write.hpp>

#include <fmt/format.h>

#include <array>
#include <map>
#include <ostream>

namespace noaber::cli {

namespace {

/// Options that name what is written. The value of any other may name a file that is read.
constexpr std::array<std::string_view, 3> output_names{"output", "meta", "write-aliases"};
/// Those of them that are written with the answer; aliases are when they are known.
constexpr auto answer_names = std::span{output_names}.first<2>();

/// The table format that --format names, else the one of the output's suffix, else the first.
const TableFormat& chosen_format(const Arguments& arguments)
{
    const auto asked = asked_format(arguments);
    const auto suffix = std::filesystem::path{arguments.value("output").value_or("")}.extension();
    std::vector<std::string> suffixes;
    for (const TableFormat& format : table_formats()) {
        if (asked ? format.name == *asked : !suffix.empty() && format.suffix == suffix.string()) {
            return format;
        }
        if (!format.suffix.empty()) {
            suffixes.emplace_back(format.suffix);
        }
    }
    if (!suffix.empty()) {
        throw Error{Fault::usage,
                    {"--output"},
                    message("suffix {}, expected one of {}, or --format", suffix.string(),
                            join(suffixes, ", "))};
    }
    return table_formats().front();
}

} // namespace

Reading Session::remembered(Reading reading) const
{
    if (const auto path = m_arguments.value("write-aliases")) {
        require_free(output_names);
        save(*path, decisions_csv(reading.decisions), saving());
    }
    return reading;
}

Language Session::language_in(const TableFormat& format) const
{
    const bool asked = m_arguments.value("lang").has_value();
    return format.for_people || asked ? m_language : Language::english;
}

Language Session::table_language() const
{
    return language_in(chosen_format(m_arguments));
}

void Session::write_beside(std::string_view meta) const
{
    if (const auto path = m_arguments.value("meta")) {
        save(*path, meta, saving());
    }
}

void Session::require_free(std::span<const std::string_view> outputs) const
{
    std::map<std::filesystem::path, std::string> taken;
    for (const std::string_view option : outputs) {
        const auto path = m_arguments.value(option);
        if (!path || *path == "-" || std::filesystem::is_directory(*path)) {
            continue; // of a folder its own writer asks
        }
        noaber::require_free(*path, saving());
        const auto [before, is_new] =
            taken.emplace(std::filesystem::weakly_canonical(*path), option);
        if (!is_new) {
            throw Error{Fault::usage,
                        {fmt::format("--{}", option)},
                        message("the file of --{} too, expected another file", before->second)};
        }
    }
}

void Session::write(const Table& table, const Provenance& provenance) const
{
    const TableFormat& format = chosen_format(m_arguments);
    require_free(answer_names);
    write(format.write(table, provenance, language_in(format)));
    write_beside(write_meta(table, provenance));
}

void Session::write(std::span<const Table> tables, const Provenance& provenance) const
{
    const TableFormat& format = chosen_format(m_arguments);
    if (!format.write_all) {
        throw Error{Fault::usage,
                    {"--show"},
                    message("{} holds one table, expected the name of one", format.name)};
    }
    require_free(answer_names);
    write(format.write_all(tables, provenance, language_in(format)));
    write_beside(write_meta(tables, provenance));
}

void Session::write(std::string_view text) const
{
    const auto output = m_arguments.value("output");
    if (!output || *output == "-") {
        m_streams.out << text;
        return;
    }
    save(*output, text, saving());
}

void Session::write(const std::vector<NamedFile>& folder) const
{
    save_folder(m_arguments.value("output").value_or(""), folder, saving());
}

SaveOptions Session::saving() const
{
    SaveOptions result{.overwrite = m_arguments.flag("overwrite"),
                       .inputs = {m_arguments.inputs().begin(), m_arguments.inputs().end()}};
    if (const auto reference = m_arguments.value("reference")) {
        result.inputs.emplace_back(*reference); // perhaps a folder
    }
    for (const std::string& value : m_arguments.values_but(output_names)) {
        if (std::error_code none; std::filesystem::is_regular_file(value, none)) {
            result.inputs.emplace_back(value);
        }
    }
    return result;
}

void Session::remark(const Message& remark) const
{
    if (!m_arguments.flag("quiet")) {
        m_streams.err << "noaber: " << remark.in(m_language) << '\n';
    }
}

} // namespace noaber::cli
