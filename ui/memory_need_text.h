// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <cstdint>
#include <filesystem>

namespace prosector::ui {

// What a model takes when all its weights are in use, beside what the machine has; bytes.
struct MemoryNeed
{
    std::int64_t bytes = 0;
    std::int64_t machine = 0;

    bool fits() const { return bytes <= machine; }
};

// Reads the headers of files. Throws Error where the model cannot be opened.
MemoryNeed memoryNeedAt(const std::filesystem::path& model);

// "3.1 GB", in the language of the window.
QString sizeText(std::int64_t bytes);
// "Needs 3.1 GB of 16.0 GB memory."
QString needText(const MemoryNeed& need);
// What it means that a model needs more than there is.
QString tooLargeText();

} // namespace prosector::ui
