# SPDX-FileCopyrightText: The Prosector authors
# SPDX-License-Identifier: GPL-3.0-or-later

prosector_test(edit_grammar_test SOURCES edit_grammar_test.cpp LIBRARIES prosector_base LABELS core)
