# Fails if igraph needs less than LEAST times the instructions of noaber for WORK. By tests/bench/work.cmake.
if(NOT VALGRIND)
    message("skipped: no valgrind")
    return()
endif()

# What WORK takes beyond making the affiliation.
function(count_instructions work result)
    execute_process(COMMAND ${VALGRIND} --tool=callgrind --callgrind-out-file=/dev/null ${GATE} ${work}
        ERROR_VARIABLE said OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
    string(REGEX MATCH "Collected : ([0-9]+)" found "${said}")
    set(${result} ${CMAKE_MATCH_1} PARENT_SCOPE)
endfunction()

count_instructions(nothing nothing)
count_instructions(${WORK} ours)
count_instructions(igraph-${WORK} theirs)
math(EXPR percent "100 * (${theirs} - ${nothing}) / (${ours} - ${nothing})")
math(EXPR least "100 * ${LEAST}")
message("igraph needs ${percent} percent of the instructions of noaber, expected at least ${least}")
if(percent LESS least)
    message(FATAL_ERROR "${WORK} has become slower")
endif()
