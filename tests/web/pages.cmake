# Makes a page of each kind, and looks at them in a browser. Run by CTest, see tests/CMakeLists.txt.
function(make)
    execute_process(COMMAND ${TOOL} report ${ARGN} --quiet COMMAND_ERROR_IS_FATAL ANY)
endfunction()

if(NOT EXISTS ${TESTS}/node_modules/playwright-core)
    message("skipped: tests/web/node_modules is not there; scripts/check web installs it")
    return()
endif()
set(data $ENV{NOABER_DATA})
if(NOT data)
    set(data ${SOURCE}/../shared/data)
endif()
set(register ${data}/nl/roo-2026-05-16.xml.gz)
file(REMOVE_RECURSE ${FOLDER})
make(${SOURCE}/data/twente --all --lang nl -o ${FOLDER})
file(GLOB others ${FOLDER}/GM*.html)
list(FILTER others EXCLUDE REGEX "GM(1774|0153)")
file(REMOVE ${others}) # one of each kind is enough
make(${SOURCE}/data/twente --municipality Hengelo -o ${FOLDER}/english.html)
file(WRITE ${FOLDER}/theme.toml "[colours]\ntext = \"#0A2540\"\nbackground = \"#FFFDF7\"\n[type]\nfamily = \"Open Sans, serif\"\n")
make(${SOURCE}/data/twente --municipality Hengelo --theme ${FOLDER}/theme.toml -o ${FOLDER}/themed.html)
make(${SOURCE}/data/twente --region veiligheidsregio-twente --lang nl -o ${FOLDER}/region-twente.html)
file(WRITE ${FOLDER}/regions.csv "code,region\nGM1774,Twente\nGM0153,Twente\n")
if(EXISTS ${register})
    foreach(name Landgraaf Vlieland Dinkelland)
        make(${register} --municipality ${name} --lang nl -o ${FOLDER}/${name}.html)
    endforeach()
    # the index of the country with its map; a page for each region, of which one is enough
    make(${register} --all --regions ${FOLDER}/regions.csv --lang nl
        --outlines ${data}/nl/boundaries.topojson -o ${FOLDER}/country)
    file(RENAME ${FOLDER}/country/index.html ${FOLDER}/country.html)
    file(REMOVE_RECURSE ${FOLDER}/country)
    make(${register} --region "Veiligheidsregio Zuid-Limburg" --lang nl
        --outlines ${data}/nl/boundaries.topojson -o ${FOLDER}/region-limburg.html)
else()
    # part of the test only: the words by which CTest takes all of it for skipped are avoided
    message("no ${register} (set NOABER_DATA): pages of the register are left out")
endif()
execute_process(COMMAND ${CMAKE_COMMAND} -E env NOABER_PAGES=${FOLDER}
    ${NODE} --test --test-reporter=spec ${TESTS}/pages_test.mjs COMMAND_ERROR_IS_FATAL ANY)
