#include <noaber/io/read.hpp>
#include <noaber/model/network.hpp>

#include <iostream>

int main(int, char** argv)
{
    const noaber::Reading reading = noaber::read(argv[1]);
    std::cout << noaber::Network{reading.content}.versions().size() << " arrangements\n";
}
