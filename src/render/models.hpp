#pragma once

#include "render/svg.hpp"

#include <noaber/classify/models.hpp>

#include <map>

namespace noaber::render {

/// How a municipality is organised, as drawings show it.
struct ShownModel {
    Model model = Model::not_determinable;
    bool leaning = false; ///< What is known does not decide; this is what it leans to.

    friend bool operator==(const ShownModel&, const ShownModel&) = default;
    /// In the order of the models; what leans stands after what is determined.
    friend auto operator<=>(const ShownModel&, const ShownModel&) = default;
};

/// The models of all municipalities in being, judged by all that they take part in: what a network
/// was cut to, or chosen by, does not matter.
[[nodiscard]] std::map<OrganisationId, ShownModel> shown_models(const Network& network);

/// `alliance municipality`; with a question mark where it is a leaning.
[[nodiscard]] std::string words_of(const ShownModel& shown, Language language);

/// A municipality as a shape: square execution, diamond directing, circle alliance, double circle
/// merged administration, triangle no fixed pattern; a dot what cannot be determined. What leans
/// has a broken line.
void paint_model(Svg& svg, const ShownModel& shown, Point centre, double radius, Colour ground);

} // namespace noaber::render
