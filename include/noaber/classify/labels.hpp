#pragma once

#include <noaber/core/date.hpp>
#include <noaber/core/error.hpp>
#include <noaber/table/provenance.hpp>

#include <filesystem>
#include <string_view>

namespace noaber {

/// What a published source says about the organisation of a municipality, over some years.
struct Label {
    Place place;              ///< Where it was read.
    std::string municipality; ///< As it is written.
    std::string word; ///< As it is written: the word for a model, or another of `known_label`.
    std::optional<Date> from; ///< First day on which it holds.
    std::optional<Date> last; ///< Last day on which it holds.
    std::string arrangement; ///< The body that the source names: labels with the same are one case.
    std::string source;
    std::string confidence;

    [[nodiscard]] bool holds(Date date) const
    {
        return (!from || *from <= date) && (!last || date <= *last);
    }
};

/// Besides the models: a small body for part of the work, which is no merger; and a municipality
/// that does the work of others, which is not merged itself.
constexpr std::string_view partial_shared_service = "partial_shared_service";
constexpr std::string_view host_label = "host";

/// Whether a label's word is one that can be judged.
[[nodiscard]] bool known_label(std::string_view word);

/// Reads labels from CSV with the columns municipality and model, and where there are any from, to
/// (the last day, included), arrangement, source and confidence; other columns are passed over.
/// Throws Fault::input with a place for what is no date, or where a required cell is empty.
[[nodiscard]] std::vector<Label> parse_labels(std::string_view csv, const std::string& file);

/// The labels of a file, and what it was.
struct LabelFile {
    std::vector<Label> labels;
    Source source;
};
[[nodiscard]] LabelFile read_labels(const std::filesystem::path& path);

} // namespace noaber
