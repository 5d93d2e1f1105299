# SPDX-FileCopyrightText: The Prosector authors
# SPDX-License-Identifier: GPL-3.0-or-later

foreach(area safetensors layout hub_cache json atomic_file text)
    prosector_test(checkpoint_${area}_test SOURCES checkpoint_${area}_test.cpp LIBRARIES prosector_base LABELS core)
endforeach()
target_link_libraries(checkpoint_json_test PRIVATE nlohmann_json::nlohmann_json)
prosector_test(checkpoint_pytorch_test
    SOURCES checkpoint_pytorch_test.cpp largest_allocation.cpp LIBRARIES prosector_base LABELS core)
