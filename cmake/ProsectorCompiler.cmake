# SPDX-FileCopyrightText: The Prosector authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What every target of ours is compiled with. Warnings are errors with Debian 12's compiler alone, so that a newer
# compiler never breaks a user's build.
add_library(prosector_options INTERFACE)
target_include_directories(prosector_options INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_options(prosector_options INTERFACE -Wall -Wextra -Wshadow -Wconversion)
if(PROSECTOR_WARNINGS_AS_ERRORS AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_GREATER_EQUAL 12
   AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    # g++ 12 reports overflows inside std::string's own insert() that cannot happen (GCC bug 105651).
    target_compile_options(prosector_options INTERFACE -Werror -Wno-restrict -Wno-stringop-overflow)
endif()
if(PROSECTOR_SANITIZE)
    add_compile_options(-fsanitize=${PROSECTOR_SANITIZE} -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${PROSECTOR_SANITIZE})
    # Between what sanitizers insert, g++ no longer sees that a variant is set before it is read.
    target_compile_options(prosector_options INTERFACE -Wno-maybe-uninitialized)
endif()

# A precompiled header and ccache agree only when ccache overlooks the time stamps inside it.
find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${CCACHE_PROGRAM})
endif()

# By its whole path: moc writes what it is given into its list of dependencies, and a name that is no file makes every
# build begin with moc again.
set(CMAKE_AUTOMOC_MOC_OPTIONS --include ${CMAKE_CURRENT_LIST_DIR}/moc_prelude.h)
