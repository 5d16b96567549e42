# Every value that the tool measures, beside what networkx makes of the same source: known/
# networkx_compare.py says how. Skipped where the data are not there.
#
# Debian's networkx belongs to Debian's python, which need not be the first that CMake or PATH would
# find: ask those there are whether they have it.
foreach(candidate /usr/bin/python3 python3)
    execute_process(COMMAND ${candidate} -c "import networkx"
        RESULT_VARIABLE without_networkx OUTPUT_QUIET ERROR_QUIET)
    if(without_networkx STREQUAL "0")
        set(NOABER_PYTHON_WITH_NETWORKX ${candidate})
        break()
    endif()
endforeach()

if(NOABER_PYTHON_WITH_NETWORKX)
    foreach(input nl/roo-2026-05-16.xml.gz data/twente)
        add_test(NAME "measures of ${input} as networkx has them"
            COMMAND ${NOABER_PYTHON_WITH_NETWORKX}
                    ${CMAKE_CURRENT_LIST_DIR}/networkx_compare.py
                    ${CMAKE_RUNTIME_OUTPUT_DIRECTORY}/noaber ${input})
        set_tests_properties("measures of ${input} as networkx has them" PROPERTIES
            SKIP_REGULAR_EXPRESSION "skipped: ")
        add_test(NAME "GraphML of ${input} as networkx reads it"
            COMMAND ${NOABER_PYTHON_WITH_NETWORKX}
                    ${CMAKE_CURRENT_LIST_DIR}/graphml_read.py
                    ${CMAKE_RUNTIME_OUTPUT_DIRECTORY}/noaber ${input}
            WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
        set_tests_properties("GraphML of ${input} as networkx reads it" PROPERTIES
            SKIP_REGULAR_EXPRESSION "skipped: ")
    endforeach()
endif()
