// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

class QWidget;

namespace prosector::ui {

class EngineService;

// A file to be written where the user says.
struct SavedFile
{
    QString title; // of the dialog
    QString name; // offered, with its ending
    QString kind; // "PNG pictures (*.png)"
    QByteArray content;
};

// Asks for the place and has the file written in the background. Returns at once.
void askAndSave(EngineService* service, QWidget* parent, const SavedFile& file);

} // namespace prosector::ui
