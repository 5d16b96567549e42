// Shows how to suppose an edit and compare; simpler first: read_and_count.
#include <noaber/io/names.hpp>
#include <noaber/io/read.hpp>
#include <noaber/model/network.hpp>
#include <noaber/scenario/scenario.hpp>

#include <iostream>

using namespace noaber;

namespace {

/// Edits name who is meant as a person would; what that means is up to the caller.
scenario::Names names()
{
    const auto participant = [](const Register& source, std::optional<Date> day,
                                std::string_view name) {
        return find_participant(Network{source, {.at = day}}, name);
    };
    const auto arrangement = [](const Register& source, std::optional<Date> day,
                                std::string_view name) {
        return find_arrangement(Network{source, {.at = day}}, name);
    };
    return {participant, participant, arrangement};
}

/// The host of every arrangement that has one leaves it.
std::vector<scenario::Edit> hosts_leave(const Network& network)
{
    const Register& source = network.source();
    std::vector<scenario::Edit> edits;
    for (std::size_t i = 0; i < network.versions().size(); ++i) {
        if (const auto host = network.facts(i).host.value) {
            edits.push_back({scenario::Exit{source.organisations().name[*host],
                                            std::string{source.name(network.versions()[i])}}});
        }
    }
    return edits;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::cerr << "usage: what_if_the_host_leaves INPUT\n";
        return 2;
    }
    try {
        const Reading reading = read(argv[1]);
        const Network before{reading.content};
        const auto edits = hosts_leave(before);
        const Register supposed = scenario::apply(reading.content, edits, names(), before.date());
        const Network after{supposed};
        std::cout << edits.size() << " hosts leave: " << before.tie_count()
                  << " participations become " << after.tie_count() << '\n';
    } catch (const Error& error) {
        std::cerr << error.what() << '\n';
        return static_cast<int>(error.fault());
    }
}
