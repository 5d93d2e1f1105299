# SPDX-FileCopyrightText: The Prosector authors
# SPDX-License-Identifier: GPL-3.0-or-later

prosector_test(tst_linearity SOURCES linearity_test.cpp LIBRARIES prosector_core LABELS core)
prosector_test(tst_block_influence SOURCES block_influence_test.cpp LIBRARIES prosector_core LABELS core)
prosector_test(tst_super_weights SOURCES super_weights_test.cpp LIBRARIES prosector_core LABELS core)
prosector_test(tst_activations SOURCES activations_test.cpp LIBRARIES prosector_core HDF5::HDF5 LABELS core)
prosector_test(tst_engine SOURCES engine_test.cpp LIBRARIES prosector_core LABELS core)
