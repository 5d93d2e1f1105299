// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/background.h"
#include "ui/dissection.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QSpinBox;

namespace prosector::ui {

class TextField;

// What the model is measured on: texts, protocol, watched words. Texts are read when it is accepted; where one cannot
// be read it says why and stays.
class MeasureDialog : public QDialog
{
    Q_OBJECT

public:
    // Built-in texts lie in builtInTexts; the user's files are looked for in userTexts first (empty: nowhere).
    MeasureDialog(Dissection* dissection, std::filesystem::path builtInTexts, QString userTexts,
                  QWidget* parent = nullptr);

    void accept() override;

private:
    void addTexts(QFormLayout* form);
    void addProtocol(QFormLayout* form);
    void refresh();
    DissectionSetup chosen() const;
    void take(const Outcome<std::pair<Text, Text>>& texts);

    Dissection* m_dissection;
    std::filesystem::path m_builtInTexts;
    QString m_userTexts;
    TextField* m_evaluation;
    QComboBox* m_division;
    QSpinBox* m_maxTokens;
    TextField* m_calibration;
    QComboBox* m_protocol;
    QSpinBox* m_window;
    QSpinBox* m_stride;
    QComboBox* m_bos;
    QPlainTextEdit* m_words;
    QLabel* m_error;
    QDialogButtonBox* m_buttons;
    Background m_background;
};

} // namespace prosector::ui
