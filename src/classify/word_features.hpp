#pragma once

#include <noaber/model/register.hpp>

#include <map>

namespace noaber::classification {

/// Words of a text in lower case and without accents, each once, in order.
[[nodiscard]] std::vector<std::string> words_in(std::string_view text);

/// How the chooser looks at texts.
struct Look {
    bool topics = false;         ///< Also by the themes that words speak of.
    std::size_t least_texts = 0; ///< In how many texts a word must stand to speak of a theme,
    double least_share = 0;      ///< and which share of them must be of that theme.
};

/// What is to be seen of versions, as numbers of features: words of title and purpose (four letters
/// or more, no numbers, no names of municipalities); the themes that such words speak of, found by
/// the registered themes of all texts; registered themes.
class WordFeatures {
public:
    explicit WordFeatures(const Register& source);

    /// The features of a version, in increasing order. What words speak of is then found without
    /// the texts of the arrangements in `without`.
    [[nodiscard]] std::vector<std::uint32_t>
    of(VersionId version, const Look& look, std::span<const ArrangementId> without) const;

    [[nodiscard]] std::size_t size() const;
    /// What a feature is called: a word in quotes, or a theme and where it was found.
    [[nodiscard]] std::string name(std::uint32_t feature) const;

private:
    struct Words {
        std::vector<std::uint32_t> all;      ///< Of title, citation title and purpose.
        std::vector<std::uint32_t> in_title; ///< Of the two titles.
    };

    void list_words();
    void list_themes();
    void count_themes();
    [[nodiscard]] std::vector<std::uint32_t> numbers(const std::string& text);
    [[nodiscard]] std::optional<std::uint32_t>
    topic(std::uint32_t word, const Look& look, std::span<const ArrangementId> without) const;
    void add_topics(const Words& words,
                    const Look& look,
                    std::span<const ArrangementId> without,
                    std::vector<std::uint32_t>& to) const;

    const Register& m_source;
    std::vector<std::string> m_names; ///< Words that occur in names of municipalities, in order.
    std::map<std::string, std::uint32_t, std::less<>> m_number; ///< Of a word.
    std::vector<std::string> m_words;                           ///< By number.
    std::vector<std::string> m_themes;                          ///< In order.
    std::vector<Words> m_of;                                    ///< By version.
    std::vector<std::vector<std::uint32_t>> m_themes_of;        ///< By version.
    std::vector<std::uint32_t> m_texts;    ///< By word: texts with a theme that it stands in.
    std::vector<std::uint32_t> m_of_theme; ///< By word and theme, in sixths of a text.
};

} // namespace noaber::classification
