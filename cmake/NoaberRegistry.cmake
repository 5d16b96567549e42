# noaber_registry(TARGET FOLDER x HEADER h NAMESPACE ns TYPE T LIST function NAMES a b c ...)
#
# A registry is a folder of files that each define one function `T a()`. This generates
#     std::span<const T> function();
# with the descriptions in the order of NAMES, and compiles the files. The list in CMake is the
# only list: a file that no list names stops the configuration, and so does a name without a file.
function(noaber_registry target)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "FOLDER;HEADER;NAMESPACE;TYPE;LIST" "NAMES")
    set(declarations "")
    set(calls "")
    foreach(name IN LISTS arg_NAMES)
        if(NOT EXISTS ${CMAKE_CURRENT_SOURCE_DIR}/${arg_FOLDER}/${name}.cpp)
            message(FATAL_ERROR "${arg_FOLDER}/${name}.cpp: no such file, named in ${CMAKE_CURRENT_LIST_FILE}")
        endif()
        target_sources(${target} PRIVATE ${arg_FOLDER}/${name}.cpp)
        string(APPEND declarations "${arg_TYPE} ${name}();\n")
        string(APPEND calls "        ${name}(),\n")
    endforeach()
    file(GLOB found CONFIGURE_DEPENDS RELATIVE ${CMAKE_CURRENT_SOURCE_DIR}/${arg_FOLDER} ${arg_FOLDER}/*.cpp)
    foreach(file IN LISTS found)
        get_filename_component(name ${file} NAME_WE)
        if(NOT name IN_LIST arg_NAMES)
            message(FATAL_ERROR "${arg_FOLDER}/${file}: not named in ${CMAKE_CURRENT_LIST_FILE}")
        endif()
    endforeach()
    set(generated ${CMAKE_CURRENT_BINARY_DIR}/${arg_LIST}.cpp)
    file(CONFIGURE OUTPUT ${generated} CONTENT "// Generated from the list in CMake: do not edit.
#include \"@arg_HEADER@\"

#include <array>

namespace @arg_NAMESPACE@ {

@declarations@
std::span<const @arg_TYPE@> @arg_LIST@()
{
    static const std::array all{
@calls@    };
    return all;
}

} // namespace @arg_NAMESPACE@
" @ONLY)
    target_sources(${target} PRIVATE ${generated})
endfunction()
