// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/export.h"

#include <QWidget>

#include <filesystem>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace prosector::ui {

// Where a checkpoint is written, and in which form.
class ExportForm : public QWidget
{
    Q_OBJECT

public:
    explicit ExportForm(const QString& folder, QWidget* parent = nullptr);
    ~ExportForm() override;

    // In the language of the window.
    void retranslate();
    std::filesystem::path folder() const; // empty: none is named
    // The folder and all that is chosen.
    void fill(ExportRequest& request) const;
    // Where there are linear blocks, how they are written is asked.
    void setHasLinear(bool hasLinear);
    void setSpaceText(const QString& text); // under the folder
    void setFoldedText(const QString& text); // under the way of writing linear blocks; empty: none

Q_SIGNALS:
    void folderEdited(); // at every letter
    void folderEntered();
    void linearChanged();

private:
    void makeFields();
    void chooseParent();

    QFormLayout* m_layout;
    QLabel* m_folderLabel;
    QLineEdit* m_folder;
    QPushButton* m_browse;
    QLabel* m_space;
    QComboBox* m_linear;
    QLabel* m_folded;
    QCheckBox* m_round;
    QCheckBox* m_overwrite;
    QDoubleSpinBox* m_shard; // GB
};

} // namespace prosector::ui
