// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

// The dialog in the language of the window, which may change while it is open.

namespace prosector::ui {

void ExportDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_form) {
        retranslate();
        m_result->setText(m_message ? m_message() : QString());
        askForSpace();
        refresh();
    }
}

void ExportDialog::retranslate()
{
    const auto name = [this](QWidget* field, const QString& text) {
        qobject_cast<QLabel*>(m_form->labelForField(field))->setText(text);
    };
    setWindowTitle(tr("Export a checkpoint"));
    m_edits->setAccessibleName(tr("Edits that are written"));
    m_progress->setAccessibleName(tr("Progress of the export"));
    m_folderLabel->setText(tr("&Folder:"));
    m_folder->setAccessibleName(tr("Folder to write"));
    m_browse->setText(tr("&Browse\u2026"));
    m_browse->setToolTip(tr("Chooses the folder in which the new one is made"));
    name(m_linear, tr("&Linear blocks:"));
    m_linear->setAccessibleName(tr("Linear blocks"));
    m_linear->setItemText(0, tr("Exactly, as extra tensors with a loader"));
    m_linear->setItemText(1, tr("Fold into the block before (an approximation)"));
    m_round->setText(tr("&Round folded matrices to the type of the file"));
    m_round->setToolTip(tr("Without this they are written in float32, as they were computed"));
    m_overwrite->setText(tr("Re&place a checkpoint that stands there"));
    name(m_shard, tr("Largest &file:"));
    m_shard->setAccessibleName(tr("Largest file"));
    m_shard->setLocale(QLocale());
    m_shard->setSuffix(tr(" GB"));
    m_export->setText(tr("&Export"));
    m_stop->setText(tr("&Stop"));
    m_open->setText(tr("&Open the exported model"));
    m_close->setText(tr("Close"));
}

} // namespace prosector::ui
