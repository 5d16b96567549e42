#include "classify/sentences.hpp"

#include <noaber/classify/stability.hpp>
#include <noaber/core/text.hpp>

#include <algorithm>

namespace noaber {

namespace {

/// The sentences about what would give another answer, from the smallest change on.
class FlipSentences {
public:
    FlipSentences(const std::vector<Flip>& flips, Language language, Audience audience)
        : m_flips{flips}, m_language{language}, m_audience{audience}
    {}

    std::vector<std::string> sentences() &&
    {
        threshold();
        ended();
        re_scoped();
        joined();
        if (m_sentences.empty()) {
            say(message("No single change of a threshold or of an arrangement gives another "
                        "answer."));
        }
        return std::move(m_sentences);
    }

private:
    void say(const Message& sentence) { m_sentences.push_back(sentence.in(m_language)); }

    [[nodiscard]] std::string name(const std::optional<Model>& model) const
    {
        return std::string{
            translate(m_language, model ? label(*model) : text("no leaning at all"))};
    }

    [[nodiscard]] std::vector<const Flip*> of(ChangeKind kind) const
    {
        std::vector<const Flip*> result;
        for (const Flip& flip : m_flips) {
            if (flip.kind == kind) {
                result.push_back(&flip);
            }
        }
        return result;
    }

    [[nodiscard]] std::string number(double value) const
    {
        return for_people(value, 3, m_language);
    }

    /// A threshold, in words where it is of a condition; else by its name in the rules.
    [[nodiscard]] std::string called(const Flip& flip) const
    {
        const MovedThreshold& moved = *flip.threshold;
        if (!moved.indicator) {
            return flip.what;
        }
        return message("“{}” of {}", moved.indicator->title.in(m_language), name(moved.of))
            .in(m_language);
    }

    void threshold()
    {
        const auto all = of(ChangeKind::threshold);
        if (all.empty()) {
            return;
        }
        const MovedThreshold& nearest = *all.front()->threshold;
        if (m_audience == Audience::council) {
            say(message("noaber compares figures with limits. The nearest one would have to change "
                        "by {}%; then it would be {}.",
                        number(100 * nearest.distance), name(all.front()->answer)));
        } else {
            say(message("The nearest threshold is {}: {} in place of {} ({}%) would make it {}.",
                        called(*all.front()), number(nearest.to), number(nearest.from),
                        number(100 * nearest.distance), name(all.front()->answer)));
        }
    }

    /// One sentence for each answer that ends of arrangements lead to.
    void ended()
    {
        std::vector<std::optional<Model>> told;
        for (const Flip* flip : of(ChangeKind::ended)) {
            if (std::find(told.begin(), told.end(), flip->answer) == told.end()) {
                told.push_back(flip->answer);
                std::vector<std::string> names;
                for (const Flip* other : of(ChangeKind::ended)) {
                    if (other->answer == flip->answer) {
                        names.push_back(other->what);
                    }
                }
                say(counted(names.size(),
                            "{} arrangement less would make it another: without {} it would be {}.",
                            "Each of {} arrangements less would make it another: without {} it "
                            "would be {}.",
                            classification::listed(names, m_language), name(flip->answer)));
            }
        }
    }

    void re_scoped()
    {
        const auto all = of(ChangeKind::re_scoped);
        if (!all.empty()) {
            const Flip& first = *all.front();
            say(message("If the scope of {} were {}, it would be {}.", first.what,
                        translate(m_language, label(*first.to)), name(first.answer)));
        }
    }

    void joined()
    {
        const auto all = of(ChangeKind::joined);
        if (!all.empty()) {
            say(counted(all.size(),
                        "Joining {} arrangement of its partners would make it another: with {} it "
                        "would be {}.",
                        "Joining one of {} arrangements of its partners would make it another: "
                        "with {} it would be {}.",
                        all.front()->what, name(all.front()->answer)));
        }
    }

    const std::vector<Flip>& m_flips;
    Language m_language;
    Audience m_audience;
    std::vector<std::string> m_sentences;
};

} // namespace

std::vector<std::string> flip_sentences(const Classification& found,
                                        std::size_t municipality,
                                        Language language,
                                        Audience audience)
{
    if (found.answers[municipality].is_annotated) {
        return {
            message("An annotation gives the model: another one would change it.").in(language)};
    }
    return FlipSentences{flips(found, municipality), language, audience}.sentences();
}

} // namespace noaber
