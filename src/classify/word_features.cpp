#include "classify/word_features.hpp"

#include <noaber/core/text.hpp>

#include <algorithm>

namespace noaber::classification {

namespace {

constexpr std::uint32_t sixths = 6; // a text of one, two or three themes gives each a whole share
constexpr std::size_t most_themes = 3;       // a text of more is about no theme in particular
constexpr std::size_t kinds_of_theme = 3;    // spoken of in the text, in the title, registered
constexpr std::uint32_t kinds_of_number = 3; // none, one, or several themes spoken of

template <class T>
void sort_and_keep_once(std::vector<T>& values)
{
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

template <class T>
bool holds(const std::vector<T>& sorted, const T& value)
{
    return std::binary_search(sorted.begin(), sorted.end(), value);
}

bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

bool is_number(const std::string& word)
{
    return std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// The version of an arrangement by which it is counted: the last begun.
bool is_last(const Register& source, VersionId version)
{
    const auto all = source.versions_of(source.versions().arrangement[version]);
    return all.last == version.position() + 1;
}

} // namespace

std::vector<std::string> words_in(std::string_view text)
{
    std::string apart{text};
    std::replace(apart.begin(), apart.end(), '-', ' '); // fold() would join what it divides
    std::vector<std::string> result;
    std::string word;
    for (const char c : fold(apart) + ' ') {
        if (is_letter(c)) {
            word += c;
        } else if (!word.empty()) {
            result.push_back(std::move(word));
            word.clear();
        }
    }
    sort_and_keep_once(result);
    return result;
}

WordFeatures::WordFeatures(const Register& source) : m_source{source}
{
    const Organisations& all = source.organisations();
    for (const OrganisationId id : all.ids()) {
        if (all.kind[id] == OrganisationKind::municipality) {
            for (std::string& word : words_in(all.name[id])) {
                m_names.push_back(std::move(word));
            }
        }
    }
    sort_and_keep_once(m_names);
    list_words();
    list_themes();
    count_themes();
}

std::vector<std::uint32_t> WordFeatures::numbers(const std::string& text)
{
    constexpr std::size_t least_letters = 4;
    std::vector<std::uint32_t> result;
    for (const std::string& word : words_in(text)) {
        if (word.size() >= least_letters && !is_number(word) && !holds(m_names, word)) {
            const auto next = static_cast<std::uint32_t>(m_words.size());
            const auto [at, is_new] = m_number.try_emplace(word, next);
            if (is_new) {
                m_words.push_back(word);
            }
            result.push_back(at->second);
        }
    }
    std::sort(result.begin(), result.end());
    return result;
}

void WordFeatures::list_words()
{
    const Versions& versions = m_source.versions();
    for (const VersionId id : versions.ids()) {
        const std::string titles = versions.title[id] + ' ' + versions.citation_title[id];
        m_of.push_back({numbers(titles + ' ' + versions.purpose[id]), numbers(titles)});
    }
}

void WordFeatures::list_themes()
{
    const Versions& versions = m_source.versions();
    for (const VersionId id : versions.ids()) {
        for (const std::string& domain : versions.domains[id]) {
            m_themes.emplace_back(theme(domain));
        }
    }
    sort_and_keep_once(m_themes);
    for (const VersionId id : versions.ids()) {
        std::vector<std::uint32_t> themes;
        for (const std::string& domain : versions.domains[id]) {
            const auto at = std::lower_bound(m_themes.begin(), m_themes.end(), theme(domain));
            themes.push_back(static_cast<std::uint32_t>(at - m_themes.begin()));
        }
        sort_and_keep_once(themes);
        m_themes_of.push_back(std::move(themes));
    }
}

void WordFeatures::count_themes()
{
    m_texts.resize(m_words.size());
    m_of_theme.resize(m_words.size() * m_themes.size());
    for (const VersionId id : m_source.versions().ids()) {
        const auto& themes = m_themes_of[id.position()];
        if (!is_last(m_source, id) || themes.empty() || themes.size() > most_themes) {
            continue;
        }
        for (const std::uint32_t word : m_of[id.position()].all) {
            ++m_texts[word];
            for (const std::uint32_t each : themes) {
                m_of_theme[word * m_themes.size() + each] +=
                    sixths / static_cast<std::uint32_t>(themes.size());
            }
        }
    }
}

std::optional<std::uint32_t> WordFeatures::topic(std::uint32_t word,
                                                 const Look& look,
                                                 std::span<const ArrangementId> without) const
{
    const auto first = m_of_theme.begin() + static_cast<std::ptrdiff_t>(word * m_themes.size());
    std::vector<std::uint32_t> by_theme{first,
                                        first + static_cast<std::ptrdiff_t>(m_themes.size())};
    std::uint32_t texts = m_texts[word];
    for (const ArrangementId arrangement : without) {
        const std::uint32_t version = m_source.versions_of(arrangement).last - 1;
        const auto& themes = m_themes_of[version];
        if (!themes.empty() && themes.size() <= most_themes && holds(m_of[version].all, word)) {
            --texts;
            for (const std::uint32_t each : themes) {
                by_theme[each] -= sixths / static_cast<std::uint32_t>(themes.size());
            }
        }
    }
    const auto most = std::max_element(by_theme.begin(), by_theme.end());
    const bool speaks =
        texts > 0 && texts >= look.least_texts && *most >= look.least_share * sixths * texts;
    return speaks ? std::optional{static_cast<std::uint32_t>(most - by_theme.begin())}
                  : std::nullopt;
}

void WordFeatures::add_topics(const Words& words,
                              const Look& look,
                              std::span<const ArrangementId> without,
                              std::vector<std::uint32_t>& to) const
{
    const auto themes = static_cast<std::uint32_t>(m_themes.size());
    auto next = static_cast<std::uint32_t>(m_words.size());
    std::uint32_t number = next + static_cast<std::uint32_t>(kinds_of_theme) * themes;
    for (const auto* part : {&words.all, &words.in_title}) {
        std::vector<std::uint32_t> found;
        for (const std::uint32_t word : *part) {
            if (const auto spoken_of = topic(word, look, without)) {
                found.push_back(next + *spoken_of);
            }
        }
        sort_and_keep_once(found);
        to.insert(to.end(), found.begin(), found.end());
        const auto count = static_cast<std::uint32_t>(found.size());
        to.push_back(number + std::min(count, kinds_of_number - 1));
        next += themes;
        number += kinds_of_number;
    }
}

std::vector<std::uint32_t>
WordFeatures::of(VersionId version, const Look& look, std::span<const ArrangementId> without) const
{
    const Words& words = m_of[version.position()];
    std::vector<std::uint32_t> result = words.all;
    if (look.topics) {
        add_topics(words, look, without, result);
        const auto registered =
            static_cast<std::uint32_t>(m_words.size() + (kinds_of_theme - 1) * m_themes.size());
        for (const std::uint32_t each : m_themes_of[version.position()]) {
            result.push_back(registered + each);
        }
    }
    std::sort(result.begin(), result.end());
    return result;
}

std::size_t WordFeatures::size() const
{
    return m_words.size() + kinds_of_theme * m_themes.size() + std::size_t{2} * kinds_of_number;
}

std::string WordFeatures::name(std::uint32_t feature) const
{
    std::size_t rest = feature;
    if (rest < m_words.size()) {
        return '"' + m_words[rest] + '"';
    }
    rest -= m_words.size();
    for (const char* kind : {"text: ", "title: ", "theme: "}) {
        if (rest < m_themes.size()) {
            return kind + m_themes[rest];
        }
        rest -= m_themes.size();
    }
    const std::string where = rest < kinds_of_number ? "text" : "title";
    const std::size_t count = rest % kinds_of_number;
    return where + (count == 0 ? ": no theme" : count == 1 ? ": one theme" : ": several themes");
}

} // namespace noaber::classification
