#pragma once

#include <noaber/model/organisation.hpp>

namespace noaber {

/// How much of an abolished municipality went to an heir.
enum class Inheritance {
    whole, ///< All of it: a merger, or a new code.
    main,  ///< It was divided, and this heir got the largest part.
    minor, ///< It was divided, and this heir got a smaller part.
};
[[nodiscard]] std::span<const Word<Inheritance>> words(Inheritance);

/// One line of the table of municipal mergers.
struct Merger {
    Date date; ///< First day of the heir in its new shape.
    std::string old_code;
    std::string old_name;
    std::string new_code;
    std::string new_name;
    Inheritance part = Inheritance::whole;

    friend bool operator==(const Merger&, const Merger&) = default;
};

/// What became of an organisation of a register.
struct Succession {
    Date date;
    OrganisationId heir;
    Inheritance part = Inheritance::whole;
};

} // namespace noaber
