#include <noaber/io/export.hpp>
#include <noaber/io/package.hpp>

namespace noaber::exports {

namespace {

std::vector<NamedFile> files(const Network& network, const Provenance& provenance)
{
    PackageInfo info{.sources = provenance.sources};
    if (!provenance.sources.empty()) {
        info.title = provenance.sources.front().title;
        info.licence = provenance.sources.front().licence;
    }
    return package_files(network.source(), info);
}

} // namespace

Export package()
{
    return {
        .name = "package",
        .suffix = "",
        .summary = message("a data package: a folder of CSV tables with datapackage.json"),
        .definition = message(
            "noaber's own format: everything that was read, of every day, with annotations. "
            "Reading it gives the same register. What rules infer is not in it."),
        .whole = true,
        .write = files,
    };
}

} // namespace noaber::exports
