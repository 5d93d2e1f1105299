# SPDX-FileCopyrightText: The Prosector authors
# SPDX-License-Identifier: GPL-3.0-or-later

prosector_test(edit_check_test SOURCES edit_check_test.cpp LIBRARIES prosector_base LABELS core)
prosector_test(edit_fingerprint_test SOURCES edit_fingerprint_test.cpp LIBRARIES prosector_base LABELS core)
prosector_test(edit_grammar_test SOURCES edit_grammar_test.cpp LIBRARIES prosector_base LABELS core)
foreach(area last_word published)
    prosector_test(${area}_test SOURCES ${area}_test.cpp LIBRARIES prosector_base nlohmann_json::nlohmann_json LABELS core)
endforeach()
prosector_test(error_words_test SOURCES error_words_test.cpp LABELS core)
prosector_test(passages_test SOURCES passages_test.cpp LIBRARIES prosector_base LABELS core)
prosector_test(sentence_test SOURCES sentence_test.cpp LIBRARIES prosector_base LABELS core)
prosector_test(statistics_test SOURCES statistics_test.cpp LIBRARIES prosector_base LABELS core)
prosector_test(windows_test SOURCES windows_test.cpp LIBRARIES prosector_base LABELS core)
prosector_test(worker_test SOURCES worker_test.cpp LIBRARIES prosector_base LABELS core)
