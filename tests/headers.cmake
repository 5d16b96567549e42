# Every public header compiled alone, and twice: it includes what it needs and guards itself.
add_library(noaber_headers OBJECT)
noaber_compile_options(noaber_headers)
target_link_libraries(noaber_headers PRIVATE noaber)
file(GLOB_RECURSE headers CONFIGURE_DEPENDS RELATIVE ${PROJECT_SOURCE_DIR}/include
    ${PROJECT_SOURCE_DIR}/include/*.hpp)
foreach(header IN LISTS headers)
    set(source ${CMAKE_CURRENT_BINARY_DIR}/headers/${header}.cpp)
    file(CONFIGURE OUTPUT ${source} CONTENT "#include <@header@>\n#include <@header@>\n" @ONLY)
    target_sources(noaber_headers PRIVATE ${source})
endforeach()
