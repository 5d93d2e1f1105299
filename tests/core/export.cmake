# SPDX-FileCopyrightText: The Prosector authors
# SPDX-License-Identifier: GPL-3.0-or-later

foreach(NAME analysis_healing_test export_families_test export_files_test export_safety_test)
    prosector_test(${NAME} SOURCES ${NAME}.cpp LIBRARIES prosector_core LABELS core)
endforeach()
