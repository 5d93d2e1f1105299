// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/folder_note.h"

#include "ui/file_path.h"

namespace prosector::ui {

FolderNote::FolderNote(QWidget* parent)
    : QLabel(parent)
{
    setObjectName(QStringLiteral("folderNote"));
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    hide();
}

void FolderNote::setFolder(const QString& path)
{
    m_path = path;
    m_background.run(
        "look",
        [path](const Feedback&) {
            std::error_code unknown;
            return path.isEmpty() || std::filesystem::is_directory(pathOf(path), unknown);
        },
        [this, path](const Outcome<bool>& outcome) {
            const bool* isThere = std::get_if<bool>(&outcome);
            if (path == m_path && isThere) {
                tell(*isThere);
            }
        });
}

void FolderNote::tell(bool isThere)
{
    setText(
        isThere
            ? QString()
            : tr("\u26a0 The folder %1 is not there. Texts are looked for where the program was started.").arg(m_path));
    setVisible(!isThere);
}

} // namespace prosector::ui
