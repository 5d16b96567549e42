// Shows how to read a register and count what is in force on a day; the simplest of the examples.
#include <noaber/io/read.hpp>
#include <noaber/model/network.hpp>

#include <iostream>

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::cerr << "usage: read_and_count INPUT\n";
        return 2;
    }
    try {
        const noaber::Reading reading = noaber::read(argv[1]);
        const noaber::Network network{reading.content};
        std::cout << network.versions().size() << " arrangements, " << network.participants().size()
                  << " participants, " << network.tie_count() << " participations\n";
    } catch (const noaber::Error& error) {
        std::cerr << error.what() << '\n';
        return static_cast<int>(error.fault());
    }
}
