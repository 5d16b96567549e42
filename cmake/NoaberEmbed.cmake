# noaber_embed(TARGET FILE NAMESPACE ns FUNCTION f)
#
# Compiles the bytes of FILE in, as `std::string_view ns::f()`.
function(noaber_embed target file)
    cmake_parse_arguments(PARSE_ARGV 2 arg "" "NAMESPACE;FUNCTION" "")
    set(generated ${CMAKE_CURRENT_BINARY_DIR}/${arg_FUNCTION}.cpp)
    add_custom_command(OUTPUT ${generated}
        COMMAND ${CMAKE_COMMAND} -DFILE=${file} -DOUTPUT=${generated} -DNAMESPACE=${arg_NAMESPACE}
                -DFUNCTION=${arg_FUNCTION} -P ${PROJECT_SOURCE_DIR}/cmake/embed.cmake
        DEPENDS ${file} ${PROJECT_SOURCE_DIR}/cmake/embed.cmake
        COMMENT "Embedding ${file}"
        VERBATIM)
    # a target of its own, because a command's output is known only in its own folder
    add_custom_target(embed_${arg_FUNCTION} DEPENDS ${generated})
    add_dependencies(${target} embed_${arg_FUNCTION})
    target_sources(${target} PRIVATE ${generated})
endfunction()
