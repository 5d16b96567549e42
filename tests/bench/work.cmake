# That a kernel stays ahead is tested by the instructions it needs beside igraph's, as valgrind counts
# them: the same on a busy machine as on an idle one. The least ratios leave room for builds that are
# not optimised; docs/speed.md has what a release reaches.
if(NOT NOABER_SANITIZE AND NOT NOABER_FUZZ)
    find_program(NOABER_VALGRIND valgrind)
    add_executable(noaber_gate ${CMAKE_CURRENT_LIST_DIR}/gate.cpp)
    noaber_compile_options(noaber_gate)
    target_include_directories(noaber_gate PRIVATE ${PROJECT_SOURCE_DIR}/src)
    target_link_libraries(noaber_gate PRIVATE noaber)
    target_link_options(noaber_gate PRIVATE -Wl,--strip-debug) # which valgrind 3.19 cannot read of clang 14
    foreach(work_and_least betweenness:3 harmonic:20)
        string(REGEX MATCH "(.*):(.*)" found ${work_and_least})
        set(test "instructions for ${CMAKE_MATCH_1} beside igraph's")
        add_test(NAME ${test}
            COMMAND ${CMAKE_COMMAND} -DVALGRIND=${NOABER_VALGRIND} -DGATE=$<TARGET_FILE:noaber_gate>
                -DWORK=${CMAKE_MATCH_1} -DLEAST=${CMAKE_MATCH_2}
                -P ${CMAKE_CURRENT_LIST_DIR}/gate.cmake)
        set_tests_properties(${test} PROPERTIES LABELS speed SKIP_REGULAR_EXPRESSION "skipped: ")
    endforeach()
    foreach(kernel algo/components algo/percolation io/list/plain_rows)
        set(test "the memory is asked ahead by ${kernel}")
        add_test(NAME ${test}
            COMMAND ${CMAKE_COMMAND} -DOBJDUMP=${CMAKE_OBJDUMP}
                -DOBJECT=$<FILTER:$<TARGET_OBJECTS:noaber>,INCLUDE,src/${kernel}.cpp>
                -P ${CMAKE_CURRENT_LIST_DIR}/asked_ahead.cmake)
        set_tests_properties(${test} PROPERTIES LABELS speed SKIP_REGULAR_EXPRESSION "skipped: ")
    endforeach()
endif()
