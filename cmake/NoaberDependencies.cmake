# What the library stands on, all of it in Debian 12 (scripts/packages says which package brings what).
# Also read by those who use the installed library, which is static and so needs all of it again.
find_package(PkgConfig REQUIRED)
find_package(OpenMP REQUIRED COMPONENTS CXX)
find_package(fmt 9 REQUIRED)
find_package(nlohmann_json 3.11 REQUIRED)
find_package(ZLIB REQUIRED)
pkg_check_modules(EXPAT REQUIRED IMPORTED_TARGET expat)
pkg_check_modules(TOMLPLUSPLUS REQUIRED IMPORTED_TARGET tomlplusplus)
pkg_check_modules(UTF8PROC REQUIRED IMPORTED_TARGET libutf8proc)
pkg_check_modules(MINIZIP REQUIRED IMPORTED_TARGET minizip)
pkg_check_modules(XLSXWRITER REQUIRED IMPORTED_TARGET xlsxwriter)
pkg_check_modules(NETTLE REQUIRED IMPORTED_TARGET nettle)
# igraph's own CMake files name libraries that its package does not bring
pkg_check_modules(IGRAPH REQUIRED IMPORTED_TARGET igraph)
