// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workbench.h"

#include <QDialog>

class QListWidget;

namespace prosector::ui {

// What the program is: its version and license, the libraries it is made with, and the papers behind its measures, to
// copy as BibTeX.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    AboutDialog(const Workbench& workbench, QWidget* parent);

private:
    QWidget* makeProgramPage(const QString& version);
    QWidget* makeLibraryPage();
    QWidget* makeCitationPage();
    void fillCitations();
    void copyBibtex();

    Workbench m_workbench;
    QListWidget* m_citations = nullptr;
};

} // namespace prosector::ui
