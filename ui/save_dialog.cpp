// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/save_dialog.h"

#include "ui/engine_service.h"

#include <QFileDialog>
#include <QFileInfo>

namespace prosector::ui {

void askAndSave(EngineService* service, QWidget* parent, const SavedFile& file)
{
    auto* dialog = new QFileDialog(parent, file.title, file.name, file.kind);
    dialog->setObjectName(QStringLiteral("saveDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(file.name).suffix());
    QObject::connect(dialog, &QFileDialog::fileSelected, service,
                     [service, content = file.content](const QString& path) {
                         service->writeFile(path.toStdU16String(), content.toStdString());
                     });
    dialog->open();
}

} // namespace prosector::ui
