#pragma once

#include <noaber/classify/classify.hpp>

namespace noaber {

/// A tag that an annotation puts on a municipality: its internal organisation, a method that it
/// works by, the score that it gives itself. Never inferred, and in no score of a model.
struct Attribute {
    std::size_t municipality = 0; ///< In the view.
    std::string name;             ///< The annotation's field.
    std::string value;
    std::string source;
};

/// The attributes that hold on the network's date, by municipality, name and value. What noaber
/// itself understands (model, vision, staff and money) is none.
[[nodiscard]] std::vector<Attribute> attributes(const Classification& found);

/// Those of `rows` (all where there are none) that have every one of the tags, each written
/// `name=value`. Throws Fault::usage for a tag that nobody has, and for none at all.
[[nodiscard]] RowsAsked with_attributes(const Classification& found,
                                        const RowsAsked& rows,
                                        std::span<const std::string> tags);

/// `code, name, attribute, value, source`
[[nodiscard]] Table attribute_table(const Classification& found, const RowsAsked& rows);
/// `attribute, value, known_as, answer, municipalities, share, low, high`: attributes against
/// models, and against leanings where no model is determined (`known_as` tells which).
[[nodiscard]] Table cross_table(const Classification& found, const RowsAsked& rows);

} // namespace noaber
