# What happened, counted a second time by known/events_count.py; skipped where the data are not there.
find_program(NOABER_PYTHON NAMES python3)
if(NOABER_PYTHON)
    foreach(from 2020-01-01 1900-01-01)
        add_test(NAME "events since ${from} as a second program counts them"
            COMMAND ${NOABER_PYTHON} ${CMAKE_CURRENT_LIST_DIR}/events_count.py
                    ${CMAKE_RUNTIME_OUTPUT_DIRECTORY}/noaber nl/roo-2026-05-16.xml.gz
                    ${from} 2026-05-16)
        set_tests_properties("events since ${from} as a second program counts them" PROPERTIES
            SKIP_REGULAR_EXPRESSION "skipped: ")
    endforeach()
endif()
