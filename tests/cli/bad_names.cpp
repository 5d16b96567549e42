// Names of participants, against a reference.
#include "cli/bad_inputs.hpp"

namespace noaber::test {

namespace {

const Files reference{{"known.csv", "participant_code,participant,kind,arrangement\n"
                                    "GM0373,Bergen (NH.),municipality,VNG\n"
                                    "GM0893,Bergen (L.),municipality,VNG\n"
                                    "GM1982,Land van Cuijk,municipality,VNG\n"
                                    "GM0518,'s-Gravenhage,municipality,VNG\n"
                                    "GM0164,Hengelo,municipality,VNG\n"
                                    "GM0363,Amsterdam,municipality,VNG\n"
                                    "GM0353,IJsselstein,municipality,VNG\n"
                                    "GM0820,\"Nuenen, Gerwen en Nederwetten\",municipality,VNG\n"}};

/// A list of one name, checked.
BadInput named(int number, const std::string& name, int status, std::string said)
{
    return {.number = number,
            .name = "list.csv",
            .bytes = "participant;arrangement\n" + name + ";Road\nAmsterdam;Road\n",
            .words = {"check", "--format", "csv", "--reference", "known.csv"},
            .status = status,
            .said = std::move(said),
            .more = reference};
}

} // namespace

std::vector<BadInput> bad_names()
{
    return {
        named(60, "Cuijk", 0, "name_otherwise"),
        named(60, "Grave", 0, "name_otherwise"),
        named(60, "Bergen", 1, "name_ambiguous"),
        named(60, "Nergenshuizen", 1, "name_unknown"),
        named(60, "Amsterdm", 0, "name_near"),
        named(61, "Den Haag", 0, "name_otherwise"),
        named(61, "\xE2\x80\x99s-Gravenhage", 0, "name_otherwise"),
        named(61, "Gemeente Hengelo", 0, "name_otherwise"),
        named(61, "Hengelo (gemeente)", 0, "name_otherwise"),
        named(61, "Hengelo (O)", 0, "name_otherwise"),
        named(61, "Nuenen c.a.", 0, "name_otherwise"),
        named(61, "\xC4\xB2sselstein", 0, "name_otherwise"),
        named(61, "\xC4\xB3sselstein", 0, "name_otherwise"),
        named(62, "164", 0, "code_completed"),
        named(62, "GM164", 0, "code_completed"),
        named(62, "gm0164.0", 0, "code_completed"),
        {.number = 61,
         .name = "list.csv",
         .bytes = "participant;arrangement\nAmsterdm;Road\nGem. Hengelo;Road\nBergen;Road\n",
         .said = "name_ambiguous\n0\n",
         .unsaid = "cannot",
         .more = reference,
         // decided by hand after the first run, silent in the second
         .shell = "check='$NOABER check list.csv --reference known.csv --format csv -q';"
                  "eval $check --write-aliases known.aliases | grep -o name_ambiguous;"
                  "sed -i 's/^Bergen,,/Bergen,GM0373,/' known.aliases;"
                  "eval $check --aliases known.aliases | grep -c name_; rm known.aliases"},
        {.number = 63,
         .name = "double.csv",
         .bytes = list_head + "A,GR Belastingkantoor Noord\nB,GR Belastingkantoor Noord\n"
                              "A,Belastingkantoor Noord NV\nB,Belastingkantoor Noord NV\n",
         .words = check,
         .said = "possible_double"},
    };
}

} // namespace noaber::test
