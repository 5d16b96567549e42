# Fails if OBJECT does not ask the memory ahead: GCC 12 drops calls of functions that only do that,
# and neither answers nor counted instructions would tell. By tests/bench/work.cmake.
if(NOT OBJDUMP)
    message("skipped: no objdump")
    return()
endif()
execute_process(COMMAND ${OBJDUMP} -d ${OBJECT} OUTPUT_VARIABLE said COMMAND_ERROR_IS_FATAL ANY)
string(REGEX MATCHALL "\tprefetch|\tprfm" found "${said}")
list(LENGTH found count)
message("${count} times")
if(count EQUAL 0)
    message(FATAL_ERROR "${OBJECT} never asks the memory ahead")
endif()
