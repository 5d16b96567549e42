#include "render/text.hpp"
#include "report/pages.hpp"

#include <noaber/core/execution.hpp>

#include <algorithm>
#include <array>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>

namespace noaber {

namespace report {

namespace {

/// Whether Windows has no files of that name.
bool is_reserved(std::string_view folded)
{
    constexpr std::array<std::string_view, 4> names{"con", "prn", "aux", "nul"};
    const bool is_numbered =
        folded.size() == 4 && (folded.starts_with("com") || folded.starts_with("lpt"));
    return is_numbered || std::find(names.begin(), names.end(), folded) != names.end();
}

/// The name of the file about someone: the code, with a hyphen for what may not be in a name, and
/// cut where it is longer than folders allow.
std::string file_name(const std::string& code)
{
    constexpr std::size_t longest = 80;
    std::string result = code.substr(0, longest);
    for (char& letter : result) {
        const bool plain = (letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z') ||
                           (letter >= '0' && letter <= '9');
        letter = plain ? letter : '-';
    }
    return result;
}

/// Names of files, none of them twice, also where capitals do not count.
class FileNames {
public:
    std::string of(const std::string& words)
    {
        std::string name = file_name(words);
        std::string folded = name;
        std::transform(folded.begin(), folded.end(), folded.begin(), [](char letter) {
            return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
        });
        if (is_reserved(folded)) {
            name += "-";
            folded += "-";
        }
        const int count = ++m_taken[folded];
        return (count == 1 ? name : name + "." + std::to_string(count)) + ".html";
    }

private:
    std::map<std::string, int> m_taken{{"index", 1}};
};

Links links_to(const Network& network,
               const std::vector<OrganisationId>& municipalities,
               const std::vector<RegionPageOptions>& regions)
{
    constexpr std::size_t longest = 80;
    Links result{.index = "index.html"};
    FileNames names;
    for (const OrganisationId id : municipalities) {
        result.pages[id] = names.of(network.source().organisations().code[id]);
    }
    for (const RegionPageOptions& region : regions) {
        result.regions.emplace_back(render::clean(region.name),
                                    names.of("region-" + region.name.substr(0, longest)));
    }
    return result;
}

/// What there is to say of every region that has a municipality in being, by name.
std::vector<RegionPageOptions> regions_of(const Network& network, const SiteOptions& options)
{
    std::map<std::string, std::vector<OrganisationId>> members;
    for (const auto& [code, name] : options.regions.value_or(Regions{})) {
        const auto id = network.source().organisation(code);
        if (id && network.in_being(*id) &&
            network.source().organisations().kind[*id] == OrganisationKind::municipality) {
            members[name].push_back(*id);
        }
    }
    std::vector<RegionPageOptions> result;
    for (auto& [name, municipalities] : members) {
        result.push_back({.name = name,
                          .municipalities = std::move(municipalities),
                          .official = options.regions,
                          .outlines = options.outlines,
                          .language = options.language,
                          .layout_program = options.layout_program});
    }
    return result;
}

/// Takes the steps of a work, several at a time. What a step throws is thrown when all have ended.
template <class Step>
void in_parallel(const Execution& execution, const Message& name, std::size_t steps, Step step)
{
    Work work{execution, name, steps};
    std::atomic<std::size_t> next = 0;
    std::mutex failing;
    std::exception_ptr failure;
    const auto take = [&] {
        for (std::size_t i = next++; i < steps && work.goes_on(); i = next++) {
            try {
                step(i);
            } catch (...) {
                const std::lock_guard guard{failing};
                failure = failure ? failure : std::current_exception();
                next = steps;
            }
            work.step();
        }
    };
    const auto wanted = execution.threads > 0 ? static_cast<std::size_t>(execution.threads)
                                              : std::thread::hardware_concurrency();
    {
        std::vector<std::jthread> others;
        for (std::size_t i = 1; i < std::min(wanted, steps); ++i) {
            others.emplace_back(take);
        }
        take();
    }
    if (failure) {
        std::rethrow_exception(failure);
    }
    work.end();
}

} // namespace

} // namespace report

Site site(const Network& network,
          const Provenance& provenance,
          const SiteOptions& options,
          const Execution& execution)
{
    using namespace report;
    const Background background = background_of(network);
    std::vector<OrganisationId> municipalities = background.classification.view.municipalities;
    if (options.region) {
        const auto& members = options.region->municipalities;
        std::erase_if(municipalities, [&](OrganisationId id) {
            return std::find(members.begin(), members.end(), id) == members.end();
        });
    }
    const std::vector<RegionPageOptions> regions = regions_of(network, options);
    const std::optional<NaturalRegions> natural =
        options.region || !regions.empty() ? std::optional{natural_regions(network)} : std::nullopt;
    const Links links = links_to(network, municipalities, regions);
    const Dress worn = dress(options.theme);
    const Teller teller{network, provenance, options.language, worn, &links};

    // the front page is the index itself
    const Links downwards{.pages = links.pages, .regions = links.regions};
    const Teller front_teller{network, provenance, options.language, worn, &downwards};
    const Outlines* outlines = options.outlines ? &*options.outlines : nullptr;
    Page front = options.region
                     ? written_region(front_teller, background, *natural, *options.region)
                     : written_index(front_teller, background, municipalities, outlines);
    std::vector<Page> pages(regions.size() + municipalities.size());
    in_parallel(execution, message("Pages"), pages.size(), [&](std::size_t i) {
        pages[i] = i < regions.size()
                       ? written_region(teller, background, *natural, regions[i])
                       : written_page(teller, background, municipalities[i - regions.size()],
                                      options.layout_program);
    });

    Site result{.files = {{links.index, std::move(front.html)}},
                .remarks = std::move(front.remarks)};
    for (std::size_t i = 0; i < pages.size(); ++i) {
        result.files.push_back({i < regions.size()
                                    ? links.regions[i].second
                                    : links.pages.at(municipalities[i - regions.size()]),
                                std::move(pages[i].html)});
        result.remarks.insert(result.remarks.end(), pages[i].remarks.begin(),
                              pages[i].remarks.end());
    }
    return result;
}

} // namespace noaber
