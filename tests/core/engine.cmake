# SPDX-FileCopyrightText: The Prosector authors
# SPDX-License-Identifier: GPL-3.0-or-later

prosector_test(linearity_test SOURCES linearity_test.cpp LIBRARIES prosector_core LABELS core)
prosector_test(block_influence_test SOURCES block_influence_test.cpp LIBRARIES prosector_core LABELS core)
prosector_test(super_weights_test SOURCES super_weights_test.cpp LIBRARIES prosector_core LABELS core)
prosector_test(activations_test SOURCES activations_test.cpp LIBRARIES prosector_core HDF5::HDF5 LABELS core)
prosector_test(tensor_view_test SOURCES tensor_view_test.cpp LIBRARIES prosector_core LABELS core)
prosector_test(float8_test SOURCES float8_test.cpp LIBRARIES prosector_core HDF5::HDF5 LABELS core)
prosector_test(residual_cache_test SOURCES residual_cache_test.cpp LIBRARIES prosector_core LABELS core)
prosector_test(comparison_stages_test SOURCES comparison_stages_test.cpp LIBRARIES prosector_base LABELS core)
prosector_test(comparison_test SOURCES comparison_test.cpp ../bench/random_checkpoint.cpp LIBRARIES prosector_core HDF5::HDF5
               nlohmann_json::nlohmann_json LABELS core)
prosector_test(mixture_test SOURCES mixture_test.cpp LIBRARIES prosector_core LABELS core)
prosector_test(disk_full_test SOURCES disk_full_test.cpp LIBRARIES prosector_core LABELS core)
prosector_test(engine_test SOURCES engine_test.cpp LIBRARIES prosector_core HDF5::HDF5 LABELS core)
prosector_test(llama2c_test SOURCES llama2c_test.cpp LIBRARIES prosector_core LABELS core)
prosector_test(last_word_engine_test SOURCES last_word_engine_test.cpp LIBRARIES prosector_core HDF5::HDF5 LABELS core)
prosector_test(protocols_test SOURCES protocols_test.cpp LIBRARIES prosector_core HDF5::HDF5 LABELS core)

prosector_test(prune_test SOURCES prune_test.cpp LIBRARIES prosector_core LABELS core)
prosector_test(plan_engine_test SOURCES plan_engine_test.cpp LIBRARIES prosector_core LABELS core)

# What tests see of the decoder, without torch's headers beside Qt's.
add_library(decoding STATIC decoding.cpp)
target_link_libraries(decoding PUBLIC prosector_core PRIVATE ${TORCH_LIBRARIES})
target_include_directories(decoding SYSTEM PRIVATE ${TORCH_INCLUDE_DIRS})
prosector_test(generation_test SOURCES generation_test.cpp LIBRARIES decoding LABELS core)

# Looks inside an edited model; with torch's headers, which the tests themselves never see.
add_library(edit_probe STATIC edit_probe.cpp)
target_link_libraries(edit_probe PUBLIC prosector_core PRIVATE ${TORCH_LIBRARIES})
target_include_directories(edit_probe SYSTEM PRIVATE ${TORCH_INCLUDE_DIRS})
foreach(NAME edit_activations_test edit_formulas_test edit_switches_test)
    prosector_test(${NAME} SOURCES ${NAME}.cpp LIBRARIES edit_probe LABELS core)
endforeach()
add_library(head_probe STATIC head_probe.cpp)
target_link_libraries(head_probe PUBLIC prosector_core PRIVATE ${TORCH_LIBRARIES})
target_include_directories(head_probe SYSTEM PRIVATE ${TORCH_INCLUDE_DIRS})
prosector_test(team_test SOURCES team_test.cpp LIBRARIES prosector_core LABELS core)
prosector_test(head_scores_test SOURCES head_scores_test.cpp LIBRARIES head_probe LABELS core)
prosector_test(row_update_test SOURCES row_update_test.cpp LIBRARIES prosector_core HDF5::HDF5 LABELS core)
prosector_test(edit_engine_test SOURCES edit_engine_test.cpp LIBRARIES prosector_core LABELS core)

# The rule of the layers (ARCHITECTURE.md) and the heads of all files, checked on the sources.
add_test(NAME layers COMMAND ${CMAKE_COMMAND} -DSOURCE=${CMAKE_SOURCE_DIR} -P ${CMAKE_CURRENT_SOURCE_DIR}/layers.cmake)

# A device beside the processor for machines that have none.
add_library(fake_accelerator OBJECT fake_accelerator.cpp)
target_link_libraries(fake_accelerator PUBLIC prosector_core PRIVATE ${TORCH_LIBRARIES})
target_include_directories(fake_accelerator SYSTEM PRIVATE ${TORCH_INCLUDE_DIRS})
prosector_test(device_test SOURCES device_test.cpp LIBRARIES fake_accelerator prosector_core HDF5::HDF5 LABELS core)
