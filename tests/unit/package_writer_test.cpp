#include "support/data.hpp"
#include "support/described.hpp"
#include "support/drawn.hpp"
#include "support/failure.hpp"
#include "support/folder.hpp"

#include <noaber/io/package.hpp>
#include <noaber/io/read.hpp>

#include <catch2/catch.hpp>

using namespace noaber;
using namespace noaber::test;

namespace {

const std::vector<NamedFile> two_files{{"a.csv", "code\n"}, {"b.csv", "code\n"}};

} // namespace

TEST_CASE("a package keeps annotations, services, mergers and dates")
{
    RegisterDraft source = draft("pact: a b | road: a");
    source.date = parse_date("2026-05-16");
    source.complete_from = parse_date("2018-01-01");
    source.versioned = false;
    source.versions.title.set(VersionId{0}, "Say \"yes\", or;\nno");
    source.versions.domains.set(VersionId{0}, {"a;b", "c\\d"});
    source.mergers = {{*parse_date("2021-01-01"), "a", "Ane", "c", "Cem", Inheritance::whole}};
    const ServiceId service = source.services.add();
    source.services.name.set(service, "passports");
    source.services.provider.set(service, "pact");
    source.services.recipient.set(service, OrganisationId{0}); // its empty value too
    const AnnotationId note = source.annotations.add();
    source.annotations.subject.set(note, "a");
    source.annotations.field.set(note, "vision");
    source.annotations.value.set(note, "yes");
    const Register content{std::move(source)};

    const Folder folder;
    write_package(content, folder / "out", {.title = "Pact", .licence = "CC0-1.0"});
    const Reading again = read(folder / "out");
    CHECK(described(again.content) == described(content));
    CHECK(again.source.title == "Pact");
    CHECK(again.source.licence == "CC0-1.0");
}

TEST_CASE("a package of nothing is read again")
{
    const Folder folder;
    write_package(Register{RegisterDraft{}}, folder / "out/", {});
    CHECK(described(read(folder / "out").content) == described(Register{RegisterDraft{}}));
}

TEST_CASE("the data on Twente are the same after writing and reading")
{
    const Folder folder;
    const Register content = read(project_file("data/twente")).content;
    write_package(content, folder / "out", {});
    CHECK(described(read(folder / "out").content) == described(content));
}

TEST_CASE("the Dutch register is the same after writing and reading")
{
    const auto path = external_data("nl/roo-2026-05-16.xml.gz");
    if (!path) {
        return;
    }
    const Folder folder;
    const Register content = read(*path).content;
    write_package(content, folder / "out", {});
    CHECK(described(read(folder / "out").content) == described(content)); // not shown: 2 MB
}

TEST_CASE("a folder is replaced when that is asked and nothing else is in it")
{
    const Folder folder;
    const auto out = folder / "out";
    save_folder(out, two_files);
    CHECK(failure([&] {
              save_folder(out, two_files);
              return 0;
          }) == out.string() + ": exists already: --overwrite replaces it");
    CHECK_NOTHROW(save_folder(out, two_files, {.overwrite = true}));
    CHECK(failure([&] {
              save_folder(out, two_files, {.overwrite = true, .inputs = {out}});
              return 0;
          }) == out.string() + ": is the input, expected another folder");
    save(out / "letter.txt", "dear");
    CHECK(failure([&] {
              save_folder(out, two_files, {.overwrite = true});
              return 0;
          }) == out.string() + ": holds letter.txt too, expected nothing but what is replaced");
    CHECK(std::filesystem::exists(out / "letter.txt"));
    CHECK(std::distance(std::filesystem::directory_iterator{folder.path()},
                        std::filesystem::directory_iterator{}) == 1);
}

TEST_CASE("an annotation file is read against its register, and refused with its line")
{
    const Folder folder;
    const auto package = folder / "p";
    write_package(Register{draft("pact: a b")}, package, {});
    const auto with = [&](std::string_view rows) {
        const auto file = folder.write("notes.csv", "subject,field,value,from,until,source\n" +
                                                        std::string{rows});
        std::string words = failure([&] { return read(package, {.annotations = file}).content; });
        const std::string prefix = file.string();
        return words.starts_with(prefix) ? words.substr(prefix.size()) : words;
    };
    CHECK(with("pact,scope,broad,2020-01-01,,me\na,vision,yes,,,\n") == "nothing was thrown");
    CHECK(with("pict,scope,broad,,,\n") ==
          ":2: subject: pict is the code of no organisation, arrangement or version, expected "
          "perhaps pact");
    CHECK(with("pact,scope,wide,,,\n") ==
          ":2: scope: \"wide\", expected one of whole_organisation, broad, single_task, support, "
          "unknown");
    CHECK(with("pact,title,Other,,,\n") ==
          ":2: field: \"title\", expected one of obligation, scope, domains, host, exit_fee_years, "
          "exit_notice_months, fixed_costs, spare_fte, exit_first_date");
    CHECK(with("pact,exit_first_date,next year,,,\n") ==
          ":2: exit_first_date: \"next year\", expected a date like 2026-05-16");
    CHECK(with("a,free_reserves_eur,many,,,\n") ==
          ":2: free_reserves_eur: many, expected a number from 0");
    CHECK(with("a,buffer_ratio,-1,,,\n") == ":2: buffer_ratio: -1, expected a number from 0");
    CHECK(with("pact,host,z,,,\n") == ":2: host: no code z in table organisations");
    CHECK(with("a,Vision!,yes,,,\n").starts_with(":2: field: \"Vision!\", expected the name"));
    CHECK(with("a,name,Ane,,,\n").starts_with(":2: field: name is a column of organisations"));
    CHECK(with("pact,scope,broad,2021-01-01,2020-01-01,\n") ==
          ":2: ends before it begins, expected the reverse");
}
