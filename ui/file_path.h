// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <filesystem>

namespace prosector::ui {

inline std::filesystem::path pathOf(const QString& text)
{
    return {text.toStdU16String()};
}

inline QString textOf(const std::filesystem::path& path)
{
    return QString::fromStdU16String(path.u16string());
}

} // namespace prosector::ui
