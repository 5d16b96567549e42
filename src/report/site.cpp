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
Links links_to(const Network& network, const std::vector<OrganisationId>& municipalities)
{
    Links result{.index = "index.html"};
    std::map<std::string, int> taken{{"index", 1}};
    for (const OrganisationId id : municipalities) {
        std::string name = file_name(network.source().organisations().code[id]);
        std::string folded = name;
        std::transform(folded.begin(), folded.end(), folded.begin(), [](char letter) {
            return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
        });
        if (is_reserved(folded)) {
            name += "-";
            folded += "-";
        }
        const int count = ++taken[folded];
        result.pages[id] = (count == 1 ? name : name + "." + std::to_string(count)) + ".html";
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
    const Links links = links_to(network, municipalities);
    const Teller teller{network, provenance, options.language, &links};

    const Links downwards{.pages = links.pages}; // the front page is the index itself
    const Teller front_teller{network, provenance, options.language, &downwards};
    Page front = options.region ? written_region(front_teller, background, *options.region)
                                : written_index(front_teller, background, municipalities);
    std::vector<Page> pages(municipalities.size());
    in_parallel(execution, message("Pages"), pages.size(), [&](std::size_t i) {
        pages[i] = written_page(teller, background, municipalities[i], options.layout_program);
    });

    Site result{.files = {{links.index, std::move(front.html)}},
                .remarks = std::move(front.remarks)};
    for (std::size_t i = 0; i < pages.size(); ++i) {
        result.files.push_back({links.pages.at(municipalities[i]), std::move(pages[i].html)});
        result.remarks.insert(result.remarks.end(), pages[i].remarks.begin(),
                              pages[i].remarks.end());
    }
    return result;
}

} // namespace noaber
