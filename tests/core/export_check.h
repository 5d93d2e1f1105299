// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/checkpoint/checkpoint.h"
#include "core/edit/edit_grammar.h"
#include "core/engine/engine.h"
#include "core/types/export.h"

#include <QStringList>

#include <algorithm>
#include <filesystem>
#include <string>

// What the tests of exports share.

namespace prosector::tests {

inline ExportRequest exportOf(const QStringList& edits, const Text& text, const std::filesystem::path& folder)
{
    ExportRequest request;
    for (const QString& edit : edits) {
        request.edits.push_back(parseEdit(edit.toStdString()));
    }
    request.text = text;
    request.protocol.window = 64;
    request.folder = folder;
    return request;
}

// How the tensors of two checkpoints differ, byte for byte.
struct ByteDifference
{
    QStringList tensors; // that differ, or stand in one only
    std::int64_t bytes = 0; // that differ in those of equal size
};

inline ByteDifference differenceOf(const std::filesystem::path& source, const std::filesystem::path& written)
{
    const auto one = Checkpoint::open(source);
    const auto other = Checkpoint::open(written);
    ByteDifference difference;
    for (const StoredTensor& tensor : one->tensors()) {
        const StoredTensor* twin = other->find(tensor.name);
        const bool isAlike = twin && twin->dtype == tensor.dtype && twin->shape == tensor.shape;
        std::int64_t bytes = 0;
        for (std::size_t i = 0; isAlike && i < tensor.bytes.size(); ++i) {
            bytes += tensor.bytes[i] != twin->bytes[i] ? 1 : 0;
        }
        if (!isAlike || bytes > 0) {
            difference.tensors.push_back(QString::fromStdString(tensor.name));
        }
        difference.bytes += bytes;
    }
    for (const StoredTensor& tensor : other->tensors()) {
        if (!one->find(tensor.name)) {
            difference.tensors.push_back(QString::fromStdString(tensor.name));
        }
    }
    return difference;
}

inline QStringList entriesOf(const std::filesystem::path& folder)
{
    QStringList names;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        names.push_back(QString::fromStdString(entry.path().filename().string()));
    }
    names.sort();
    return names;
}

} // namespace prosector::tests
