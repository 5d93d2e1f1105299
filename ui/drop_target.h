// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <filesystem>

class QWidget;

namespace prosector::ui {

// Lets a folder or a file be dropped anywhere on a window.
class DropTarget : public QObject
{
    Q_OBJECT

public:
    explicit DropTarget(QWidget* window);

Q_SIGNALS:
    void dropped(const std::filesystem::path& path);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace prosector::ui
