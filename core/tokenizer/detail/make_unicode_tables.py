#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Prosector authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes unicode_tables.cpp from Python's unicodedata: ./make_unicode_tables.py > unicode_tables.cpp"""

import unicodedata as unicode

CODES = [code for code in range(0x110000) if not 0xD800 <= code < 0xE000]
HANGUL = range(0xAC00, 0xD7A4)  # composed by arithmetic


def runs(entries, same):
    """Joins (code, value ...) tuples into [first, last, value ...] while same(run, entry) holds."""
    result = []
    for entry in entries:
        if result and entry[0] == result[-1][1] + 1 and same(result[-1], entry):
            result[-1][1] = entry[0]
        else:
            result.append([entry[0], entry[0], *entry[1:]])
    return result


def vlq(value):
    """A number as base-64 digits of five bits, the lowest first; the sign is the lowest bit (source maps' form)."""
    digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    value = -value * 2 + 1 if value < 0 else value * 2
    text = ""
    while value > 31:
        text += digits[value % 32 + 32]
        value //= 32
    return text + digits[value]


def table(name, rows):
    """Writes rows of equal length, each number as its difference from the row before."""
    previous = [0] * len(rows[0])
    text = ""
    for row in rows:
        text += "".join(vlq(value - last) for value, last in zip(row, previous))
        previous = row
    print(f"\nconst std::string_view {name} =")
    for begin in range(0, len(text), 112):
        print(f'    "{text[begin:begin + 112]}"', end=";\n" if begin + 112 >= len(text) else "\n")


def main():
    pairs, singles, tags, pool = [], [], [], []
    for code in CODES:
        mapping = unicode.decomposition(chr(code)).split()
        if not mapping or code in HANGUL:
            continue
        compatible = mapping[0].startswith("<")
        values = [int(value, 16) for value in mapping[1 if compatible else 0:]]
        if len(values) == 1:
            singles.append((code, values[0], int(compatible)))
        elif compatible:
            tags.append((code, len(pool), len(values)))
            pool += values
        else:
            composes = unicode.normalize("NFC", chr(values[0]) + chr(values[1])) == chr(code)
            pairs.append((code, values[0], values[1], int(composes)))
    single_runs = runs(singles, lambda run, entry: run[2] + entry[0] - run[0] == entry[1] and run[3] == entry[2])
    classes = [(code, unicode.combining(chr(code))) for code in CODES if unicode.combining(chr(code))]
    lower = []
    for code in CODES:
        small = chr(code).lower()
        if len(small) == 1 and ord(small) != code:
            lower.append((code, ord(small) - code))
    # Capital and small letters that alternate make one run of every other code.
    lower_runs = []
    for code, delta in lower:
        last = lower_runs[-1] if lower_runs else None
        step = code - last[1] if last else 0
        if last and last[3] == delta and step in (1, 2) and (last[0] == last[1] or last[2] == step):
            last[1:3] = [code, step]
        else:
            lower_runs.append([code, code, 1, delta])

    print("// SPDX-FileCopyrightText: The Prosector authors")
    print("// SPDX-License-Identifier: GPL-3.0-or-later")
    print(f"\n// Unicode {unicode.unidata_version}, written by make_unicode_tables.py.")
    print('\n#include "core/tokenizer/detail/unicode_tables.h"')
    print("\n// clang-format off\n\nnamespace prosector::unicode {")
    table("canonicalPairs", pairs)
    table("singleRuns", single_runs)
    table("longMappings", tags)
    table("longMappingValues", [(value,) for value in pool])
    table("classRuns", runs(classes, lambda run, entry: run[2] == entry[1]))
    table("lowerRuns", lower_runs)
    print("\n} // namespace prosector::unicode")


main()
