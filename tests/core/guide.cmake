# SPDX-FileCopyrightText: The Prosector authors
# SPDX-License-Identifier: GPL-3.0-or-later

foreach(area macro glossary citations)
    prosector_test(guide_${area}_test SOURCES guide_${area}_test.cpp LIBRARIES prosector_base LABELS core)
endforeach()
if(PROSECTOR_WITH_TORCH)
    prosector_test(guide_contents_test SOURCES guide_contents_test.cpp LIBRARIES prosector_core LABELS core)
endif()
