#include <noaber/classify/classify.hpp>

#include <array>

namespace noaber {

std::span<const Word<DataLevel>> words(DataLevel)
{
    using enum DataLevel;
    static constexpr std::array all{
        Word{memberships, "a", text("a: memberships only")},
        Word{facts, "b", text("b: with facts of arrangements")},
        Word{staff, "c", text("c: with staff")},
    };
    return all;
}

std::span<const Word<Model>> words(Model)
{
    using enum Model;
    static constexpr std::array all{
        Word{execution, "execution", text("execution municipality")},
        Word{regie, "regie", text("directing municipality")},
        Word{alliance, "alliance", text("alliance municipality")},
        Word{merged_administration, "merged_administration", text("merged administration")},
        Word{opportunistic, "opportunistic", text("no fixed pattern found")},
        Word{mixed, "mixed", text("mixed")},
        Word{not_determinable, "not_determinable", text("cannot be determined")},
    };
    return all;
}

std::span<const Word<HostRole>> words(HostRole)
{
    using enum HostRole;
    static constexpr std::array all{
        Word{none, "none", text("none known")},
        Word{host, "host", text("host")},
        Word{guest, "guest", text("guest")},
        Word{both, "host_and_guest", text("host and guest")},
    };
    return all;
}

} // namespace noaber
