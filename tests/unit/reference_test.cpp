#include "support/data.hpp"
#include "support/failure.hpp"
#include "support/folder.hpp"

#include <noaber/io/names.hpp>
#include <noaber/io/read.hpp>

#include <catch2/catch.hpp>

using namespace noaber;
using namespace noaber::test;

namespace {

/// A reference of some municipalities whose names are easily mistaken, and a province.
std::shared_ptr<const Register> reference()
{
    RegisterDraft draft;
    const auto add = [&draft](std::string code, std::string name, OrganisationKind kind,
                              std::vector<std::string> aliases = {}) {
        const OrganisationId id = draft.organisations.add();
        draft.organisations.code.set(id, std::move(code));
        draft.organisations.name.set(id, std::move(name));
        draft.organisations.kind.set(id, kind);
        draft.organisations.aliases.set(id, std::move(aliases));
    };
    using enum OrganisationKind;
    add("GM0363", "Amsterdam", municipality);
    add("GM1900", "Súdwest-Fryslân", municipality);
    add("GM0518", "'s-Gravenhage", municipality);
    add("GM0796", "'s-Hertogenbosch", municipality);
    add("GM0893", "Bergen (L)", municipality);
    add("GM0373", "Bergen (NH)", municipality);
    add("GM0164", "Hengelo", municipality);
    add("GM0820", "Nuenen, Gerwen en Nederwetten", municipality);
    add("GM0344", "Utrecht", municipality);
    add("GM0275", "Rheden", municipality);
    add("GM0340", "Rhenen", municipality);
    add("GM1982", "Land van Cuijk", municipality);
    add("PV26", "Utrecht", province);
    add("roo:1", "Stadt Rhede", other);
    draft.mergers = dutch_mergers();
    return std::make_shared<const Register>(std::move(draft));
}

/// `code how`, and for what is near its distance.
std::string found(const NameIndex& index, std::string_view name)
{
    const NameDecision decision = index.find(name);
    return (decision.code.empty() ? "-" : decision.code) + " " + std::string{word(decision.how)} +
           (decision.distance > 0 ? " " + std::to_string(decision.distance) : "");
}

} // namespace

TEST_CASE("a code is found in every form in which people write it")
{
    const NameIndex index{reference()};
    for (const char* code : {"363", "0363", "GM0363", "gm0363", "gm0363.0", "363.0", " 0363 "}) {
        INFO(code);
        CHECK(found(index, code) == "GM0363 code");
    }
    CHECK(found(index, "PV26") == "PV26 code");
    CHECK(found(index, "9999") == "- unknown");
}

TEST_CASE("a name is found as it is, spelled otherwise, by an alias or by its former name")
{
    const NameIndex index{reference()};
    CHECK(found(index, "Amsterdam") == "GM0363 exact");
    CHECK(found(index, "Gem. Sudwest Fryslan") == "GM1900 normalised");
    CHECK(found(index, "SÚDWEST-FRYSLÂN (gemeente)") == "GM1900 normalised");
    CHECK(found(index, "\u2019s Gravenhage") == "GM0518 normalised");
    CHECK(found(index, "Den Haag") == "GM0518 alias");
    CHECK(found(index, "The Hague") == "GM0518 alias");
    CHECK(found(index, "Den Bosch") == "GM0796 alias");
    CHECK(found(index, "Hengelo (O)") == "GM0164 alias");
    CHECK(found(index, "Nuenen c.a.") == "GM0820 alias");
    CHECK(found(index, "Bergen (NH)") == "GM0373 exact");
    CHECK(found(index, "Bergen L") == "GM0893 alias");
    CHECK(found(index, "Grave") == "GM0786 alias"); // merged; --at says into what
    CHECK(found(index, "Rhede") == "roo:1 normalised");
}

TEST_CASE("only the one name that is near is taken, and its distance is told")
{
    const NameIndex index{reference()};
    CHECK(found(index, "Amsterdma") == "GM0363 near 1");
    CHECK(found(index, "Hengello") == "GM0164 near 1");
    CHECK(found(index, "Rhejen") == "- ambiguous"); // as far from Rheden as from Rhenen
    CHECK(found(index, "Winterswijk") == "- unknown");
}

TEST_CASE("who could be several is asked about and not guessed")
{
    const NameIndex index{reference()};
    const NameDecision bergen = index.find("Bergen");
    CHECK(bergen.how == NameMatch::ambiguous);
    CHECK(bergen.candidates ==
          std::vector<std::string>{"Bergen (NH) (GM0373)", "Bergen (L) (GM0893)"});
    CHECK(found(index, "Utrecht") == "GM0344 exact");
    CHECK(found(index, "Provincie Utrecht") == "PV26 normalised");
}

TEST_CASE("what was decided is written, read back and comes before all else")
{
    const NameIndex index{reference()};
    std::vector<NameDecision> decided;
    for (const char* name : {"Amsterdam", "Amsterdma", "Bergen", "Winterswijk"}) {
        decided.push_back(index.find(name));
    }
    const std::string csv = decisions_csv(decided);
    CHECK(csv == "name,code,called,how,distance,candidates\n"
                 "Amsterdma,GM0363,Amsterdam,near,1,\n"
                 "Bergen,,,ambiguous,,Bergen (NH) (GM0373);Bergen (L) (GM0893)\n"
                 "Winterswijk,,,unknown,,\n");

    const Folder folder;
    const auto path = folder.write("aliases.csv", "name,code,how\n"
                                                  "Amsterdma,GM0363,near\n"
                                                  "Bergen,893,\n"
                                                  "Rhede,,other\n"
                                                  "Winterswijk,,unknown\n");
    const NameIndex again{reference(), read_decisions(path)};
    CHECK(read_decisions(folder.write("written.csv", csv)).size() == 1);
    CHECK(read_decisions(folder.write("excel.csv", "name;code;called\r\nS\xFA"
                                                   "dwest;1900;\r\n"))
              .front()
              .name == "S\xC3\xBA"
                       "dwest");
    CHECK(found(again, "amsterdma") == "GM0363 given");
    CHECK(found(again, "Bergen") == "GM0893 given");
    CHECK(found(again, "Rhede") == "- other");
    CHECK(found(again, "Winterswijk") == "- unknown");
    CHECK(failure([] {
              return NameIndex{reference(), {{.name = "X", .code = "GM9999"}}}.find("X");
          }) == "X is decided to be GM9999, expected a code that the reference knows");
}

TEST_CASE("a table of decided names says who it contradicts, and where")
{
    const Folder folder;
    const auto refused = [&folder](std::string_view rows) {
        const auto path = folder.write("aliases.csv", "name,code,how\n" + std::string{rows});
        return failure([&] { return NameIndex{reference(), read_decisions(path)}.find("X"); });
    };
    const std::string file = (folder / "aliases.csv").string();
    CHECK(refused("Bergen,GM0373,\nBergen,GM0893,\n") ==
          file + ":3: Bergen is decided to be GM0893, expected GM0373, as " + file + ":2 says");
    CHECK(refused("Bergen,,other\nbergen,893,\n") ==
          file + ":3: bergen is decided to be GM0893, expected other, as " + file + ":2 says");
    CHECK(refused("Bergen,GM9999,\n") ==
          file + ":2: Bergen is decided to be GM9999, expected a code that the reference knows");
    const auto same = folder.write("same.csv", "name,code\nBergen,893\nbergen,GM0893\n");
    CHECK(found(NameIndex{reference(), read_decisions(same)}, "Bergen") == "GM0893 given");
}

TEST_CASE("a name that nobody has is asked about as one in a list")
{
    const auto known = reference();
    const Network network{*known};
    const auto refused = [&network](std::string_view name) {
        return failure([&] { return find_municipality(network, name); });
    };
    CHECK(refused("Bergen") == "Bergen is not found, perhaps Bergen (NH), Bergen (L)");
    CHECK(refused("Den Haag") == "Den Haag is not found, perhaps 's-Gravenhage");
    CHECK(refused("Cuijk") == "Cuijk is not found, perhaps Land van Cuijk");
    CHECK(refused("Amsterdma") == "Amsterdma is not found, perhaps Amsterdam");
}
