# Run by noaber_embed: writes the bytes of FILE as a C++ array.
file(READ ${FILE} hex HEX)
string(LENGTH "${hex}" digits)
math(EXPR size "${digits} / 2")
string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${hex}")
string(REGEX REPLACE "(................................................................................)" "\\1\n    " bytes "${bytes}")
file(WRITE ${OUTPUT} "// Generated from ${FILE}: do not edit.
#include <string_view>

namespace ${NAMESPACE} {

std::string_view ${FUNCTION}();

std::string_view ${FUNCTION}()
{
    static const unsigned char bytes[] = {
    ${bytes}0x00};
    return {reinterpret_cast<const char*>(bytes), ${size}};
}

} // namespace ${NAMESPACE}
")
