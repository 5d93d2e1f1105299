# SPDX-FileCopyrightText: The Prosector authors
# SPDX-License-Identifier: GPL-3.0-or-later

# prosector_test(NAME SOURCES file... LIBRARIES target... [LABELS label...])
# One Qt Test executable, run off screen (on a screen that holds every window of the tests), with the C locale and a
# settings folder of its own.
function(prosector_test NAME)
    cmake_parse_arguments(TEST "" "" "SOURCES;LIBRARIES;LABELS" ${ARGN})
    add_executable(${NAME} ${TEST_SOURCES})
    # A test runs for seconds, in the program's optimized code; what it costs is its own compilation.
    # Without optimization Qt's inline functions become symbols; hidden ones, or the older Qt that libtorch's own
    # dependencies bring along would call them and crash before main().
    target_compile_options(${NAME} PRIVATE -O0 -fvisibility-inlines-hidden)
    set_target_properties(${NAME} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    target_link_libraries(${NAME} PRIVATE prosector_options Qt6::Test ${TEST_LIBRARIES})
    target_compile_definitions(${NAME} PRIVATE
        PROSECTOR_SOURCE_DIR="${CMAKE_SOURCE_DIR}" PROSECTOR_BINARY_DIR="${CMAKE_BINARY_DIR}")
    add_test(NAME ${NAME} COMMAND ${NAME})
    set_tests_properties(${NAME} PROPERTIES
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen:configfile=${CMAKE_SOURCE_DIR}/tests/data/screen.json;LC_ALL=C.UTF-8;XDG_CONFIG_HOME=${CMAKE_BINARY_DIR}/tests/config/${NAME};XDG_STATE_HOME=${CMAKE_BINARY_DIR}/tests/state/${NAME};XDG_RUNTIME_DIR=/tmp"
        TIMEOUT 600 LABELS "${TEST_LABELS}")
endfunction()
