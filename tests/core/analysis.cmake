# SPDX-FileCopyrightText: The Prosector authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Runs analyses on given token ids; with torch's headers, which the tests themselves never see.
add_library(analysis_probe STATIC analysis_probe.cpp)
target_link_libraries(analysis_probe PUBLIC prosector_core edit_probe PRIVATE ${TORCH_LIBRARIES})
target_include_directories(analysis_probe SYSTEM PRIVATE ${TORCH_INCLUDE_DIRS})
foreach(NAME analysis_affine_map_test analysis_families_test analysis_geometry_test analysis_influence_test
             analysis_linearity_test)
    prosector_test(${NAME} SOURCES ${NAME}.cpp LIBRARIES analysis_probe HDF5::HDF5 LABELS core)
endforeach()

# What tests see inside analyses, without torch's headers beside Qt's.
add_library(analysis_inside STATIC analysis_inside.cpp)
target_link_libraries(analysis_inside PUBLIC edit_probe PRIVATE ${TORCH_LIBRARIES})
target_include_directories(analysis_inside SYSTEM PRIVATE ${TORCH_INCLUDE_DIRS})
foreach(NAME activations comparisons lens norms scale_curve super_weights)
    prosector_test(analysis_${NAME}_test SOURCES analysis_${NAME}_test.cpp LIBRARIES analysis_inside LABELS core)
endforeach()

prosector_test(analyses_contract_test SOURCES analyses_contract_test.cpp LIBRARIES prosector_core LABELS core)
