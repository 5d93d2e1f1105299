# SPDX-FileCopyrightText: The Prosector authors
# SPDX-License-Identifier: GPL-3.0-or-later

prosector_test(session_file_test SOURCES session_file_test.cpp
    LIBRARIES prosector_storage nlohmann_json::nlohmann_json LABELS core)
prosector_test(recovery_test SOURCES recovery_test.cpp LIBRARIES prosector_storage LABELS core)
prosector_test(fuzz_session_test
    SOURCES fuzz_session_test.cpp fuzz_mutator.cpp largest_allocation.cpp
    LIBRARIES prosector_storage nlohmann_json::nlohmann_json LABELS core)
