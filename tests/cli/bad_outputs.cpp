// What is written, and what surrounds a run: places, names, signals, space, clocks and languages.
#include "cli/bad_inputs.hpp"

#include <fmt/format.h>

namespace noaber::test {

namespace {

/// A list that is read well, and what a shell asks of it.
BadInput asked(int number, std::string script, int status, std::string said, Words made = {})
{
    BadInput result{.number = number,
                    .name = "list.csv",
                    .bytes = list_head + "A,B\n",
                    .status = status,
                    .said = std::move(said),
                    .made = std::move(made)};
    result.shell = std::move(script);
    return result;
}

/// The same, of data/twente: a script that says "same" where two runs give the same bytes.
BadInput same(int number, std::string_view first, std::string_view second)
{
    const auto digests = [](std::string_view surroundings) {
        std::string result;
        for (const char* question :
             {"measure $TWENTE --of municipality --format csv", "info $TWENTE --format json",
              "draw $TWENTE --municipality Borne --lang nl", "check $TWENTE --format csv -q",
              "report $TWENTE --municipality Borne --lang nl"}) {
            result += fmt::format("env {} $NOABER {} 2>&1 | cksum;", surroundings, question);
        }
        return result;
    };
    return asked(number,
                 fmt::format("a=$({}); b=$({}); test \"$a\" = \"$b\" && echo same", digests(first),
                             digests(second)),
                 0, "same");
}

// Root may read everything, unless it gives that up
const std::string as_anyone =
    "test $(id -u) = 0 && anyone='setpriv --bounding-set=-dac_override,-dac_read_search "
    "--inh-caps=-dac_override,-dac_read_search'; ";

/// Input that lies elsewhere, or is no file.
std::vector<BadInput> places()
{
    return {
        asked(3, "mkdir folder; $NOABER info folder; s=$?; rmdir folder; exit $s", 3,
              "folder: no datapackage.json in this folder, expected one"),
        asked(3, "mkfifo pipe; $NOABER info pipe; s=$?; rm pipe; exit $s", 3,
              "pipe: neither a file nor a folder"),
        asked(3, "mkfifo pipe; $NOABER info list.csv --config pipe; s=$?; rm pipe; exit $s", 3,
              "pipe: is not a plain file"),
        asked(3, "$NOABER info /dev/zero", 3, "/dev/zero: neither a file nor a folder"),
        asked(3, "$NOABER draw $TWENTE --kind map --outlines /dev/zero", 3,
              "/dev/zero: is not a plain file"),
        asked(3, "cat list.csv | $NOABER info - --format csv", 0, "register,arrangements,1"),
        asked(4, as_anyone + "chmod 000 list.csv; $anyone $NOABER info list.csv -o answer.csv", 3,
              "list.csv: cannot be opened"),
        asked(4, "$NOABER info gone.csv -o answer.csv", 3, "gone.csv: cannot be opened"),
    };
}

std::vector<BadInput> outputs()
{
    const std::string measure = "$NOABER measure list.csv --format csv ";
    return {
        asked(73, "cd /; $NOABER measure $OLDPWD/list.csv -o $OLDPWD/../${OLDPWD##*/}/answer.csv",
              0, "1 rows", {"answer.csv"}),
        asked(73,
              "echo old > answer.csv;" + measure + "-o answer.csv; s=$?; cat answer.csv; exit $s",
              4, "exists already: --overwrite replaces it\n", {"answer.csv"}),
        asked(73, "echo old > answer.csv;" + measure + "-o answer.csv; cat answer.csv", 0, "old\n",
              {"answer.csv"}),
        asked(73,
              as_anyone + "mkdir shut; chmod 555 shut; $anyone " + measure +
                  "-o shut/answer.csv; s=$?; rmdir shut; exit $s",
              4, "Permission denied"),
        asked(73, measure + "-o nowhere/answer.csv", 4, "No such file or directory"),
        asked(73, measure + "-o /dev/full", 4, "is not a plain file"),
        asked(73, measure + "> /dev/full", 4, "-: cannot be written"),
        asked(73, "ln -s list.csv answer.csv;" + measure + "--overwrite -o answer.csv", 4,
              "is not a plain file", {"answer.csv"}),
        asked(73, measure + "--overwrite -o list.csv", 4, "list.csv: is the input"),
        asked(73, "ln list.csv answer.csv;" + measure + "--overwrite -o answer.csv", 4,
              "answer.csv: is the input", {"answer.csv"}),
        asked(73, measure + "--overwrite -o answer.csv --meta list.csv", 4,
              "list.csv: is the input"),
        asked(73,
              "echo 'of = \"participant\"' > own.toml;" + measure +
                  "--config own.toml --overwrite -o own.toml",
              4, "own.toml: is the input", {"own.toml"}),
        asked(73, measure + "-o answer.csv --meta /dev/full", 4, "is not a plain file"),
        asked(73, measure + "-o answer.csv --meta answer.csv", 2, "--meta: the file of --output"),
        {.number = 74,
         .name = "list.csv",
         .bytes = "participant_code,participant,kind,arrangement\n../../x,A,municipality,Z\n"
                  "CON,B,municipality,Z\n" +
                  std::string(190, 'x') +
                  ",C,municipality,Z\n\xC3\xA9/\xF0\x9F\x98\x80,D,"
                  "municipality,Z\n+,E,municipality,Z\n",
         .said = "CON-.html -.html ------x.html -------.html index.html " + std::string(80, 'x') +
                 ".html",
         .shell = "$NOABER report list.csv --all -o pages -q; cd pages;"
                  "for f in CON-.html -.html ------x.html -------.html index.html x*; do "
                  "test -f ./$f && printf '%s ' $f; done; cd ..; rm -r pages"},
    };
}

std::vector<BadInput> interruptions()
{
    // far longer than anyone waits
    const std::string long_work = "$NOABER measure $TWENTE --of pair --null curveball --samples "
                                  "100000000 -o answer.csv; exit $?";
    const auto stopped = [&long_work](const std::string& signal, int status) {
        return asked(75, fmt::format("timeout --preserve-status -s {} 0.5 {}", signal, long_work),
                     status, "");
    };
    const std::string limited = "(ulimit -f 1; {}) 2>&1 | cat";
    const auto without_space = [&limited](const std::string& question) {
        return asked(76, fmt::format(fmt::runtime(limited), question + "; echo status $?"), 0,
                     "status 4");
    };
    return {
        stopped("INT", 130),
        stopped("TERM", 143),
        stopped("HUP", 129),
        asked(75,
              "(cat list.csv; seq 20000 | sed 's/.*/A&,B/') > long.csv; ($NOABER convert long.csv "
              "--format csv; echo status $? >&2) | head -c 1; rm long.csv",
              0, "status 141"),
        without_space("$NOABER measure $TWENTE --format json -o answer.json"),
        without_space("$NOABER convert $TWENTE -o answer"),
        without_space("$NOABER report $TWENTE --all -o answer"),
        without_space("$NOABER draw $TWENTE --municipality Borne -o answer.svg"),
        without_space("cat $TWENTE/participations.csv | $NOABER info -"),
        // space runs out at another write each time, and nothing is left each time
        asked(76,
              "for n in 1 3 9 27 81; do ((ulimit -f $n; $NOABER report $TWENTE --all -o pages -q; "
              "test $? = 4 || echo at $n) 2>&1) | grep -v 'cannot be written'; done; echo none",
              0, "none"),
        asked(76, "$NOABER measure list.csv --format csv > /dev/full", 4, "-: cannot be written"),
    };
}

std::vector<BadInput> surroundings()
{
    const std::string no_programs = "PATH=/nowhere $NOABER draw $TWENTE --municipality Borne ";
    // a copy of the tool finds its layout program where it lies itself
    const std::string copied = "mkdir -p bin libexec/noaber; cp $NOABER bin/noaber; "
                               "printf '{}' > libexec/noaber/noaber-layout; "
                               "chmod +x libexec/noaber/noaber-layout; "
                               "bin/noaber draw $TWENTE --municipality Borne -o answer.svg; s=$?; "
                               "grep -o 'A simpler layout[^<]*' answer.svg; "
                               "rm -r bin libexec answer.svg; exit $s";
    const auto with_layout = [&copied](const std::string& program) {
        return asked(81, fmt::format(fmt::runtime(copied), program), 0,
                     "A simpler layout was used");
    };
    return {
        same(77, "TZ=Pacific/Kiritimati", "TZ=America/St_Johns"),
        same(77, "SOURCE_DATE_EPOCH=1", "SOURCE_DATE_EPOCH=4102444800"),
        // those that are not installed change nothing either, and words are English
        same(78, "LC_ALL=C", "LC_ALL=tr_TR.UTF-8"),
        same(78, "LC_ALL=C", "LC_ALL=de_DE.UTF-8"),
        asked(78,
              "a=$(LC_ALL=C $NOABER measure $TWENTE --format csv -q | cksum);"
              "b=$(LC_ALL=nl_NL.UTF-8 $NOABER measure $TWENTE --format csv -q | cksum);"
              "test \"$a\" = \"$b\" && echo same",
              0, "same"),
        with_layout("#!/bin/sh\\nkill -SEGV $$\\n"),
        with_layout("#!/bin/sh\\nexit 1\\n"),
        with_layout("#!/nowhere\\n"),
        asked(81, no_programs + "-o answer.pdf", 4, "install the package librsvg2-bin"),
    };
}

/// What would be a script, or a formula, where it is shown without care.
std::vector<BadInput> hostile_texts()
{
    const std::string script = "participant_code,participant,kind,arrangement,layer\n"
                               "GM0001,<script>alert(1)</script>,municipality,"
                               "\"]]>--><svg onload=\"\"x\"\">\",dom\n"
                               "GM0002,\"\"\" onload=\"\"x\",municipality,"
                               "\"]]>--><svg onload=\"\"x\"\">\",javascript:alert(1)\n";
    const auto shown = [&script](Words words, std::string said) {
        return BadInput{.number = 71,
                        .name = "list.csv",
                        .bytes = script,
                        .words = std::move(words),
                        .said = std::move(said),
                        .unsaid = "<script>alert"};
    };
    const std::string safe = "&lt;script&gt;alert(1)";
    BadInput dot = shown({"convert", "--format", "dot"}, "\\\" onload=\\\"x");
    dot.unsaid = "\"\" onload";
    const std::string formulas = list_head + "=cmd|'/C calc'!A0,B\n@SUM(A1),B\n\t=1,B\n";
    const auto calculated = [&formulas](Words words, std::string said, std::string unsaid = {}) {
        return BadInput{.number = 72,
                        .name = "formula.csv",
                        .bytes = formulas,
                        .words = std::move(words),
                        .said = std::move(said),
                        .unsaid = std::move(unsaid)};
    };
    return {
        shown({"draw", "--municipality", "GM0001"}, safe),
        shown({"draw", "--kind", "matrix"}, "onload="),
        shown({"draw", "--kind", "region"}, safe),
        shown({"report", "--municipality", "GM0001"}, safe),
        shown({"report", "--municipality", "GM0002"}, safe),
        shown({"convert", "--format", "graphml"}, safe),
        shown({"measure", "--format", "md", "--measure", "degree"}, "\\<script\\>alert"),
        dot,
        calculated({"measure", "--excel-nl", "--measure", "degree"}, "'=cmd|"),
        calculated({"measure", "--excel-nl", "--measure", "degree"}, "'@SUM(A1)"),
        calculated({"measure", "--format", "csv", "--measure", "degree"}, ",=cmd|", "'=cmd"),
        calculated({"convert", "--excel-nl"}, ";'=cmd|"),
        calculated({"convert", "--format", "csv"}, ",=cmd|", "'=cmd"),
        {.number = 72,
         .name = "formula.csv",
         .bytes = formulas,
         .said = "=cmd|'/C calc'!A0,other",
         .shell = "$NOABER convert formula.csv -o a.xlsx; $NOABER convert a.xlsx --sheet "
                  "memberships --format csv; rm a.xlsx"},
    };
}

} // namespace

std::vector<BadInput> bad_outputs()
{
    std::vector<BadInput> all = places();
    for (const auto part : {outputs, interruptions, surroundings, hostile_texts}) {
        for (BadInput& input : part()) {
            all.push_back(std::move(input));
        }
    }
    return all;
}

} // namespace noaber::test
