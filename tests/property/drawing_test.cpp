#include "render/theme.hpp"
#include "support/data.hpp"
#include "support/drawing.hpp"
#include "support/drawn.hpp"
#include "support/failure.hpp"
#include "support/svg.hpp"

#include <noaber/core/error.hpp>
#include <noaber/core/text.hpp>

#include <catch2/catch.hpp>

#include <cstdlib>
#include <random>
#include <set>

using namespace noaber;
using namespace noaber::test;

namespace {

/// A small network as nobody would make one: empty arrangements, hosts from outside, dates that
/// contradict, names of every kind, places that fall together.
class AnyNetwork {
public:
    explicit AnyNetwork(std::uint64_t seed) : m_random{seed} {}

    RegisterDraft draft()
    {
        RegisterDraft result;
        if (chance(4)) {
            result.date = day();
        }
        add_organisations(result);
        const std::size_t arrangements = below(9);
        for (std::size_t i = 0; i < arrangements; ++i) {
            add_arrangement(result, i);
        }
        return result;
    }

    DrawOptions options(const Register& reg)
    {
        DrawOptions result{.language = chance(2) ? Language::dutch : Language::english,
                           .threshold = below(3),
                           .order = chance(2) ? RowOrder::model : RowOrder::congruence,
                           .however_large = chance(2)};
        if (reg.organisations().size() > 0 && chance(2)) {
            result.subject =
                OrganisationId{static_cast<std::uint32_t>(below(reg.organisations().size()))};
        }
        if (reg.arrangements().size() > 0 && chance(2)) {
            result.arrangement =
                ArrangementId{static_cast<std::uint32_t>(below(reg.arrangements().size()))};
        }
        return result;
    }

    NetworkOptions network(const Register& reg)
    {
        NetworkOptions result;
        for (const OrganisationId id : reg.organisations().ids()) {
            if (chance(6)) {
                result.within.push_back(id);
            }
        }
        return result;
    }

private:
    std::size_t below(std::size_t limit) { return m_random() % limit; }
    bool chance(std::size_t of) { return below(of) == 0; }
    Date day()
    {
        return Date{std::chrono::sys_days{std::chrono::days{static_cast<int>(below(25'000))}}};
    }

    std::string name(const std::string& code)
    {
        static const std::vector<std::string> odd{
            "",
            " ",
            "<script>alert(1)</script>",
            "\"&'>",
            std::string(400, 'W'),
            "'s-Gravenhage",
            "\xE2\x80\xAE"
            "omgekeerd",
            "\xF0\x9F\x8F\x98",
            "a\\nb\\\"",
            "\xFF\xFE",
            "%s{}{0}",
            "Ein Bezirk mit einem langen Namen und noch einem Wort"};
        return chance(3) ? odd[below(odd.size())] : code;
    }

    void add_organisations(RegisterDraft& result)
    {
        const std::size_t count = below(14);
        for (std::size_t i = 0; i < count; ++i) {
            const OrganisationId id = result.organisations.add();
            const std::string code = "o" + std::to_string(i);
            result.organisations.code.set(id, code);
            result.organisations.name.set(id, name(code));
            result.organisations.kind.set(id, chance(4) ? static_cast<OrganisationKind>(below(6))
                                                        : OrganisationKind::municipality);
            if (chance(2)) {
                result.organisations.longitude.set(id, static_cast<double>(below(4)) / 10 + 6);
                result.organisations.latitude.set(id, static_cast<double>(below(4)) / 10 + 52);
            }
            if (chance(8)) {
                result.organisations.until.set(id, day());
            }
            if (chance(3)) {
                result.organisations.inhabitants.set(
                    id, static_cast<std::int64_t>(below(1'000'000)) - 10);
            }
        }
    }

    void add_arrangement(RegisterDraft& result, std::size_t i)
    {
        static const std::vector<std::string> domains{
            "werk | x", "verkeer", "onbekend | y", "recht", "zorg en gezondheid | z", " | "};
        const ArrangementId arrangement = result.arrangements.add();
        result.arrangements.code.set(arrangement, "a" + std::to_string(i));
        result.arrangements.obligation.set(arrangement, static_cast<Obligation>(below(4)));
        const std::size_t versions = 1 + below(2);
        for (std::size_t k = 0; k < versions; ++k) {
            const VersionId version = result.versions.add();
            result.versions.code.set(version, "v" + std::to_string(i) + "-" + std::to_string(k));
            result.versions.arrangement.set(version, arrangement);
            result.versions.title.set(version, name("v" + std::to_string(i)));
            result.versions.form.set(version, static_cast<LegalForm>(below(11)));
            if (chance(2)) {
                result.versions.domains.set(version, {domains[below(domains.size())]});
            }
            if (chance(2)) {
                result.versions.from.set(version, day());
            }
            if (chance(4)) {
                result.versions.until.set(version, day());
            }
            add_participations(result, version);
        }
    }

    void add_participations(RegisterDraft& result, VersionId version)
    {
        for (const OrganisationId id : result.organisations.ids()) {
            if (!chance(2)) {
                continue;
            }
            const ParticipationId one = result.participations.add();
            result.participations.version.set(one, version);
            result.participations.organisation.set(one, id);
            result.participations.role.set(one, chance(6) ? Role::host : Role::member);
            if (chance(4)) {
                result.participations.joined.set(one, day());
            }
        }
        if (chance(4) && result.organisations.size() > 0) {
            result.versions.host.set(version, OrganisationId{static_cast<std::uint32_t>(
                                                  below(result.organisations.size()))});
        }
    }

    std::mt19937_64 m_random;
};

/// Draws a network in every kind; how many drawings came of it. An error must say whose fault it
/// is, and never ours; a drawing must be sound, and the same when drawn again.
std::size_t drawn_soundly(std::uint64_t seed, const std::filesystem::path& program)
{
    static const std::set<std::string> elements{"svg",  "title",  "desc", "g",    "rect",
                                                "path", "circle", "text", "tspan"};
    AnyNetwork any{seed};
    const Register reg{any.draft()};
    const Network network{reg, any.network(reg)};
    DrawOptions options = any.options(reg);
    options.layout_program = program;
    std::size_t result = 0;
    for (const DrawingKind& kind : drawing_kinds()) {
        try {
            const Drawing drawn = kind.draw(network, {}, options);
            const SvgElement root = parse_svg(drawn.svg);
            for (const SvgElement* element : flattened(root)) {
                if (!elements.contains(element->name)) {
                    throw std::runtime_error{"an element that no drawing has"};
                }
            }
            if (drawn.title.empty() || !drawn.dot.starts_with("graph ")) {
                throw std::runtime_error{"a drawing without title or graph"};
            }
            ++result;
        } catch (const Error& error) {
            INFO("seed " << seed << ", kind " << kind.name << ": " << error.what());
            CHECK((error.fault() == Fault::no_answer || error.fault() == Fault::usage));
        } catch (const std::runtime_error& error) {
            FAIL_CHECK("seed " << seed << ", kind " << kind.name << ": " << error.what());
        }
    }
    return result;
}

} // namespace

TEST_CASE("any network is drawn, or refused with a reason")
{
    std::size_t drawn = 0;
    for (std::uint64_t seed = 1; seed <= 150; ++seed) {
        drawn += drawn_soundly(seed, {});
    }
    CHECK(drawn > 150);
}

TEST_CASE("twenty thousand random networks are drawn", "[.][drawings]")
{
    std::size_t drawn = 0;
    for (std::uint64_t seed = 1; seed <= 20'000; ++seed) {
        // Graphviz draws every tenth, in its own process; those cost most of the time
        drawn += drawn_soundly(seed, seed % 10 == 0 ? NOABER_LAYOUT_PROGRAM : "");
    }
    CHECK(drawn > 20'000);
}

TEST_CASE("every kind of drawing says what it shows and what it answers, in both languages")
{
    for (const DrawingKind& kind : drawing_kinds()) {
        CAPTURE(kind.name);
        for (const Message& words : {kind.summary, kind.question}) {
            CHECK(!words.empty());
            CHECK(words.in(Language::dutch) != words.in(Language::english));
        }
    }
}

TEST_CASE("every colour of noaber's shows well where it stands")
{
    using namespace render;
    std::vector<Colour> grounds{white, every_other_row, plain_tone.tint, land};
    for (const ThemeGroup& group : theme_groups()) {
        CHECK(contrast(group.tone.mark, white) >= least_contrast_of_marks);
        CHECK(contrast(group.tone.mark, group.tone.tint) >= least_contrast_of_marks);
        CHECK(contrast(group.tone.mark, every_other_row) >= least_contrast_of_marks);
        grounds.push_back(group.tone.tint);
    }
    for (const Colour ground : grounds) {
        CHECK(contrast(ink, ground) >= least_contrast_of_text);
        CHECK(contrast(faint, ground) >= least_contrast_of_text);
    }
    for (const Colour tie : tie_colours) {
        CHECK(contrast(tie, land) >= least_contrast_of_marks);
    }
    for (const Colour area : area_tints) {
        CHECK(contrast(faint, area) >= least_contrast_of_marks);
    }
    CHECK(contrast(border, land) >= least_contrast_of_marks);
}

TEST_CASE("two drawings on one page have no id in common")
{
    const RegisterDraft source = draft("p: a b | q: a b");
    std::set<std::string> ids;
    std::size_t count = 0;
    const auto add = [&](const Drawing& drawn) {
        const SvgElement root = parse_svg(drawn.svg);
        for (const SvgElement* element : flattened(root)) {
            if (element->attributes.contains("id")) {
                ids.insert(element->attributes.at("id"));
                ++count;
            }
        }
    };
    for (const char* kind : {"matrix", "region", "layers"}) {
        add(drawing(kind, source));
    }
    for (const char* subject : {"a", "b"}) {
        add(drawing("ego", source, {.subject = subject}));
    }
    for (const char* arrangement : {"p", "q"}) {
        add(drawing("arrangement", source, {.arrangement = arrangement}));
        add(drawing("fragility", source, {.arrangement = arrangement}));
    }
    CHECK(ids.size() == count);
}

TEST_CASE("two drawings of one kind on one page have no id in common where one has a prefix")
{
    const Register source{draft("p: a b | q: a b")};
    const Network network{source};
    for (const DrawingKind& kind : drawing_kinds()) {
        DrawOptions options{.subject = source.organisation("a"), .arrangement = ArrangementId{0}};
        const auto ids = [&] {
            std::set<std::string> result;
            try {
                const SvgElement root = parse_svg(kind.draw(network, {}, options).svg);
                for (const SvgElement* element : flattened(root)) {
                    if (element->attributes.contains("id")) {
                        result.insert(element->attributes.at("id"));
                    }
                }
            } catch (const Error&) {
                // a map without places, a timeline without a date
            }
            return result;
        };
        const std::set<std::string> first = ids();
        options.id_prefix = "second-";
        const std::set<std::string> second = ids();
        CAPTURE(kind.name);
        CHECK(second.size() == first.size());
        for (const std::string& one : first) {
            CHECK(!second.contains(one));
            CHECK(second.contains("second-" + one));
        }
    }
}

TEST_CASE("five hundred municipalities in one matrix are refused with advice, unless it is forced")
{
    std::string large = "p:";
    for (int i = 0; i < 500; ++i) {
        large += " m" + std::to_string(i);
    }
    for (const char* kind : {"matrix", "region", "layers"}) {
        CHECK_THROWS_AS(drawing(kind, draft(large)), Error);
    }
    const Register source{draft(large)};
    const Network network{source};
    for (const DrawingKind& kind : drawing_kinds()) {
        if (kind.name != "arrangement" && kind.name != "fragility") {
            continue;
        }
        DrawOptions options{.arrangement = ArrangementId{0}};
        const auto drawn = [&] { return kind.draw(network, {}, options); };
        CHECK(fault_of(drawn) == Fault::no_answer);
        CHECK_THAT(failure(drawn), Catch::Contains("choose policy themes"));
        options.however_large = true;
        CHECK_THAT(drawn().svg, Catch::Contains("m499"));
    }
}
