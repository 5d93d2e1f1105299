# SPDX-FileCopyrightText: The Prosector authors
# SPDX-License-Identifier: GPL-3.0-or-later

foreach(area added_tokens demo loading lossless models peers rank_file sentencepiece stations table unicode)
    prosector_test(tokenizer_${area}_test
        SOURCES tokenizer_${area}_test.cpp LIBRARIES prosector_base nlohmann_json::nlohmann_json LABELS core)
endforeach()
prosector_test(tokenizer_damaged_test
    SOURCES tokenizer_damaged_test.cpp largest_allocation.cpp LIBRARIES prosector_base LABELS core)
