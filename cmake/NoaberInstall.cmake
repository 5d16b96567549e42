# `cmake --install` gives the tool, the library for find_package(noaber), and the shipped data.
include(CMakePackageConfigHelpers)
set(package ${CMAKE_INSTALL_LIBDIR}/cmake/noaber)

install(TARGETS noaber EXPORT noaber ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR})
install(EXPORT noaber NAMESPACE noaber:: DESTINATION ${package})
install(DIRECTORY include/noaber DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(DIRECTORY data/ DESTINATION ${CMAKE_INSTALL_DATADIR}/noaber)

configure_package_config_file(cmake/noaberConfig.cmake.in ${PROJECT_BINARY_DIR}/noaberConfig.cmake
    INSTALL_DESTINATION ${package})
write_basic_package_version_file(${PROJECT_BINARY_DIR}/noaberConfigVersion.cmake
    COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/noaberConfig.cmake ${PROJECT_BINARY_DIR}/noaberConfigVersion.cmake
    cmake/NoaberDependencies.cmake DESTINATION ${package})
