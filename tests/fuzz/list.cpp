#include "fuzz/fuzz.hpp"
#include "io/list/text_list.hpp"
#include "support/described.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace noaber {

namespace {

/// All that reading a list gives, or why it is refused.
std::string outcome(std::string_view bytes, const ReadOptions& options)
{
    const list::TablePlace place{"fuzz.csv", {}};
    const auto open = [bytes] { return format::bytes_of(bytes); };
    Account account;
    std::string result;
    try {
        result = test::described(list::text_list(open, options, place, account));
    } catch (const Error& error) {
        if (error.fault() == Fault::internal) {
            throw;
        }
        result = error.what();
    }
    for (const Note& note : account.notes) {
        result += to_string(note.place) + note.found.in(Language::english);
    }
    return result;
}

} // namespace

} // namespace noaber

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    return noaber::fuzz::one_input(data, size, [](std::string_view bytes) {
        using namespace noaber;
        ReadOptions options;
        options.list.lenient = !bytes.empty() && bytes.front() % 2 == 1;
        const std::string at_once = outcome(bytes, options);
        options.keep_places = true; // for which each row is looked at
        require(outcome(bytes, options) == at_once, "a list is read alike both ways");
    });
}
