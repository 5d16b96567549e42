#pragma once

#include <cstdint>
#include <vector>

namespace noaber::classification {

/// A weight for each feature, learned from texts: logistic regression, both answers weighing the
/// same, with a penalty on squared weights; a text counts by the root of how many features it has.
/// A feature of one text only has no weight: it would be that text's name.
/// Cox, J. R. Stat. Soc. B 20 (1958) 215; Hoerl & Kennard, Technometrics 12 (1970) 55.
class Learned {
public:
    struct Text {
        std::vector<std::uint32_t> features; ///< Numbers under `features` of the constructor.
        bool merged = false;
    };

    /// Cost: O(features in all texts), some hundred times.
    Learned(std::vector<Text> texts, std::size_t features, double shrink);

    /// Whether there were texts with either answer.
    [[nodiscard]] bool knows() const { return m_knows; }

    /// Over 0: merged.
    [[nodiscard]] double score(const std::vector<std::uint32_t>& features) const;

    [[nodiscard]] double weight(std::uint32_t feature) const { return m_weight[feature]; }

private:
    void keep_shared(std::vector<Text>& texts);
    void step(const std::vector<Text>& texts, double merged, double others, double shrink);

    std::vector<double> m_weight; ///< By feature.
    std::vector<bool> m_is_known;
    std::vector<std::uint32_t> m_known;
    double m_bias = 0;
    bool m_knows = false;
};

} // namespace noaber::classification
