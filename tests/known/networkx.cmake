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

    # Random small networks: a few hundred each time, ten thousand with `ctest -C long -L long`.
    foreach(count 300 10000)
        set(only "")
        if(count EQUAL 10000)
            set(only CONFIGURATIONS long)
        endif()
        set(networks ${CMAKE_BINARY_DIR}/random_networks_${count}.ndjson)
        add_test(NAME "write ${count} random networks"
            COMMAND ${CMAKE_COMMAND} -E env NOABER_RANDOM_NETWORKS=${networks}
                    NOABER_RANDOM_NETWORKS_COUNT=${count} $<TARGET_FILE:noaber_tests>
                    "[.random-networks]"
            ${only})
        add_test(NAME "measures of ${count} random networks as networkx has them"
            COMMAND ${NOABER_PYTHON_WITH_NETWORKX}
                    ${CMAKE_CURRENT_LIST_DIR}/random_networks.py ${networks}
            ${only})
        set_tests_properties("write ${count} random networks" PROPERTIES
            FIXTURES_SETUP random_networks_${count})
        set_tests_properties("measures of ${count} random networks as networkx has them" PROPERTIES
            FIXTURES_REQUIRED random_networks_${count} SKIP_REGULAR_EXPRESSION "skipped: ")
    endforeach()
    set_tests_properties("write 10000 random networks"
        "measures of 10000 random networks as networkx has them" PROPERTIES LABELS long)
endif()

# Two libraries and our own kernels on ten thousand random networks each, with the same label.
add_test(NAME "libraries agree on 10000 random networks"
    COMMAND ${CMAKE_COMMAND} -E env RC_PARAMS=max_success=10000 $<TARGET_FILE:noaber_tests>
            "two libraries agree,igraph agrees with another way,our distances are igraph's"
    CONFIGURATIONS long)
set_tests_properties("libraries agree on 10000 random networks" PROPERTIES LABELS long)
