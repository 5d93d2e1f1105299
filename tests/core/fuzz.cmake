# SPDX-FileCopyrightText: The Prosector authors
# SPDX-License-Identifier: GPL-3.0-or-later

prosector_test(fuzz_files_test
    SOURCES fuzz_files_test.cpp fuzz_mutator.cpp largest_allocation.cpp
    LIBRARIES prosector_base nlohmann_json::nlohmann_json LABELS core)
if(PROSECTOR_WITH_TORCH)
    prosector_test(fuzz_config_test
        SOURCES fuzz_config_test.cpp fuzz_mutator.cpp largest_allocation.cpp
        LIBRARIES prosector_core nlohmann_json::nlohmann_json LABELS core)
endif()
