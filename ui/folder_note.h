// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/background.h"

#include <QLabel>

namespace prosector::ui {

// A sentence about a folder that is set but not there; hidden where all is well.
class FolderNote : public QLabel
{
    Q_OBJECT

public:
    explicit FolderNote(QWidget* parent = nullptr);

    // Looks for the folder, not on the window's thread. An empty path is no folder, and none is missed.
    void setFolder(const QString& path);

private:
    void tell(bool isThere);

    QString m_path;
    Background m_background;
};

} // namespace prosector::ui
