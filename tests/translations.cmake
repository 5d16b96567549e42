# Every text that people read is in po/nl.po, and nothing else is: gettext's own tools compare the
# texts in the sources with the catalogue.
find_program(XGETTEXT xgettext REQUIRED)
find_program(MSGCMP msgcmp REQUIRED)
file(GLOB_RECURSE noaber_sources CONFIGURE_DEPENDS RELATIVE ${PROJECT_SOURCE_DIR}
    ${PROJECT_SOURCE_DIR}/src/*.cpp ${PROJECT_SOURCE_DIR}/src/*.hpp ${PROJECT_SOURCE_DIR}/include/*.hpp)
list(SORT noaber_sources)
list(JOIN noaber_sources "\n" source_lines)
file(WRITE ${PROJECT_BINARY_DIR}/sources.txt "${source_lines}\n")

set(NOABER_XGETTEXT ${XGETTEXT} --language=C++ --from-code=UTF-8 --keyword --keyword=message:1
    --keyword=text:1 --keyword=counted:2,3 --no-location --directory=${PROJECT_SOURCE_DIR}
    --files-from=${PROJECT_BINARY_DIR}/sources.txt --output=${PROJECT_BINARY_DIR}/noaber.pot)
add_test(NAME texts-are-found COMMAND ${NOABER_XGETTEXT})
add_test(NAME texts-are-translated COMMAND ${MSGCMP} ${PROJECT_SOURCE_DIR}/po/nl.po
    ${PROJECT_BINARY_DIR}/noaber.pot)
set_tests_properties(texts-are-found PROPERTIES FIXTURES_SETUP texts)
set_tests_properties(texts-are-translated PROPERTIES FIXTURES_REQUIRED texts
    FAIL_REGULAR_EXPRESSION "this message is (used but not defined|untranslated|fuzzy)")

# `cmake --build ... --target update-texts` adds new texts to po/nl.po, to be translated there.
find_program(MSGMERGE msgmerge REQUIRED)
add_custom_target(update-texts
    COMMAND ${NOABER_XGETTEXT}
    COMMAND ${MSGMERGE} --update --backup=none --no-fuzzy-matching --no-location --sort-output
            --width=100
            ${PROJECT_SOURCE_DIR}/po/nl.po ${PROJECT_BINARY_DIR}/noaber.pot
    VERBATIM)
