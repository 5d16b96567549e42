# Turns po/nl.po into the binary catalogue that core looks texts up in. gettext's own compiler checks
# that every translation takes the same arguments as its original.
find_program(MSGFMT msgfmt REQUIRED)
set(NOABER_CATALOGUE_NL ${PROJECT_BINARY_DIR}/nl.mo)
add_custom_command(OUTPUT ${NOABER_CATALOGUE_NL}
    COMMAND ${MSGFMT} --check --output-file=${NOABER_CATALOGUE_NL} ${PROJECT_SOURCE_DIR}/po/nl.po
    DEPENDS ${PROJECT_SOURCE_DIR}/po/nl.po
    COMMENT "Compiling the Dutch texts"
    VERBATIM)
