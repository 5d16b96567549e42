#include "io/list/plain_list.hpp"
#include "io/list/value_cells.hpp"

#include <catch2/catch.hpp>
#include <fmt/format.h>

using namespace noaber;

namespace {

/// Whether a list is read without looking at a row twice.
bool is_plain(const std::string& text, const ReadOptions& options = {})
{
    const list::TablePlace place{"list.csv", {}};
    Account account;
    return list::plain_list(
               list::delimited_text(format::bytes_of(text), options.list, place, account), options,
               place, account)
        .has_value();
}

const std::string list_of_two = "participant,arrangement,layer,weight\n"
                                "Borne,tax,money,1\n"
                                "Almelo,tax,money;water,2.5\n";

} // namespace

TEST_CASE("a list is plain when no row needs a second look, whatever columns it has")
{
    CHECK(is_plain(list_of_two));
    CHECK(is_plain(list_of_two + "Súdwest-Fryslân,\"port, sea\",n.b.,\n"));
    CHECK(is_plain(list_of_two + "S\xFA"
                                 "dwest-Frysl\xE2n,port,,\n")); // Windows-1252
    CHECK(is_plain("\xEF\xBB\xBFRegeling;Deelnemer;Gewicht\r\ntax;Borne;2,5\r\n"));
    CHECK(is_plain("deelnemer\tregeling\tbijdrage\tvorm\trol\nBorne\ttax\t12\tOL\tgast\n"));
    std::string layers = "participant,arrangement,layer\n"; // each says more of the same one
    for (int i = 0; i < 900; ++i) {
        layers += fmt::format("town {},tax,layer {}\n", i, i);
    }
    CHECK_FALSE(is_plain(layers));
    CHECK(is_plain("Naam,Regeling\nBorne,tax\n", {.list = {.columns = {{"participant", "Naam"}}}}));
}

TEST_CASE("a list is not plain as soon as a row needs a second look")
{
    for (const std::string row : {"Totaal,tax,,3",
                                  "Borne,subtotaal,,",
                                  "idem,port,,",
                                  "Borne,\"\"\"\",,",
                                  "Borne,-,,",
                                  ",port,,",
                                  "Borne,,,",
                                  "Borne,Tax,,",
                                  "borne,port,,",
                                  "Borne ,port,,",
                                  "Borne,the  port,,",
                                  "Borne,port",
                                  "Borne,port,,,",
                                  "",
                                  "Borne,tax,money,1",
                                  "Borne,tax,,2",
                                  "tax,tax,,",
                                  "Borne,port,totaal,",
                                  "Borne,port,,0",
                                  "Borne,port,,-1",
                                  "Borne,port,,5%",
                                  "Borne,port,,x",
                                  "Borne,port,,1.000.000",
                                  "Borne,port,,1e13",
                                  "SÃºdwest,port,,",
                                  "Borne,port\"s,,",
                                  "Borne,\"port,,"}) {
        INFO(row);
        CHECK_FALSE(is_plain(list_of_two + row + "\n"));
    }
    CHECK_FALSE(is_plain(list_of_two + "Súdwest,port,,\nS\xFA"
                                       "dwest-Friesland,port,,\n"));
    CHECK_FALSE(is_plain("participant,arrangement\n"));
    CHECK_FALSE(is_plain("list of 2026\nparticipant,arrangement\nBorne,tax\n"));
    CHECK_FALSE(is_plain("participant,arrangement,remark\nBorne,tax,good\n"));
    CHECK_FALSE(is_plain("participant,kind,arrangement\nBorne,municipality,tax\n"));
    CHECK_FALSE(is_plain("participant,arrangement,host\nBorne,tax,Almelo\n"));
    CHECK_FALSE(is_plain("participant,arrangement,form\nBorne,tax,OL\nAlmelo,tax,GO\n"));
    CHECK_FALSE(is_plain("participant,tax,waste\nBorne,x,x\n"));
}

TEST_CASE("a list is not plain where more is asked than what it says")
{
    CHECK_FALSE(is_plain(list_of_two, {.keep_places = true}));
    CHECK_FALSE(is_plain(list_of_two, {.list = {.is_matrix = true}}));
    CHECK_FALSE(is_plain(list_of_two, {.list = {.columns = {{"role", "Rol"}}}}));
    CHECK_FALSE(is_plain(list_of_two + "S\xFA"
                                       "dwest,port,,\n",
                         {.list = {.encoding = ListEncoding::utf_8}}));
    CHECK_FALSE(is_plain(list_of_two + "Súdwest,port,,\n",
                         {.list = {.encoding = ListEncoding::windows_1252}}));
}

TEST_CASE("in a plain list the cells of a row are told apart wherever they stand")
{
    const ReadOptions options;
    const list::TablePlace place{"list.csv", {}};
    Account account;
    const auto draft = list::plain_list(
        list::delimited_text(
            format::bytes_of(
                "layer,participant,weight,arrangement\n1,Borne,1,tax\n11,Borne,,port\n"),
            options.list, place, account),
        options, place, account);
    REQUIRE(draft.has_value());
    CHECK(draft->versions.domains[VersionId{0}] == std::vector<std::string>{"11"});
    CHECK(draft->participations.weight[ParticipationId{0}] == std::nullopt);
    CHECK(draft->participations.weight[ParticipationId{1}] == 1.0);
}

TEST_CASE("what a sheet says of a row is told apart, though numbers stand there as text")
{
    const list::TablePlace place{"list.csv", {}};
    const auto layout = list::layout_of(
        {.line = 1,
         .cells = std::vector<std::string_view>{"weight", "contribution", "participant", "tax"}},
        {}, place);
    REQUIRE(layout.has_value());
    list::ValueCells values{*layout};
    const std::vector<std::string_view> first{"1", "", "Borne", "x"};
    const std::vector<std::string_view> second{"1", "1", "Almelo", "x"};
    const std::string key{
        values.key_of({.line = 2, .cells = first, .is_number = std::vector<char>{1, 0, 0, 0}})};
    CHECK(values.key_of({.line = 3, .cells = second, .is_number = std::vector<char>{0, 0, 0, 0}}) !=
          key);
}

TEST_CASE("a first line that names no separator is a row as any other")
{
    CHECK_FALSE(is_plain("sep=\n" + std::string(64, 'x')));
    CHECK(list::beginning_of("sep=\na;b\n", Separator::automatic).separator == ';');
    CHECK(list::beginning_of("sep=\"a\n", Separator::automatic).separator == ',');
    CHECK_FALSE(list::beginning_of("sep=\r\na;b\n", Separator::automatic).has_separator_line);
    CHECK(list::beginning_of("sep=|\na|b\n", Separator::automatic).separator == '|');
}

TEST_CASE("a list in which each row says something of its own is not plain")
{
    std::string text = "participant,arrangement,contribution\n";
    for (int i = 0; i < 1024; ++i) {
        text += fmt::format("town {},tax,{}\n", i, i);
    }
    CHECK(is_plain(text));
    CHECK_FALSE(is_plain(text + "the last town,tax,1024\n"));
}
