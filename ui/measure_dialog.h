// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/background.h"
#include "ui/dissection.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QSpinBox;

namespace prosector::ui {

class TextField;

// What the model is measured on: texts, protocol, watched words. Texts are read when it is accepted; where one cannot
// be read it says why and stays. It follows the window's language; what was entered stays.
class MeasureDialog : public QDialog
{
    Q_OBJECT

public:
    // Built-in texts lie in builtInTexts; the user's files are looked for in userTexts first (empty: nowhere).
    MeasureDialog(Dissection* dissection, std::filesystem::path builtInTexts, QString userTexts,
                  QWidget* parent = nullptr);

    void accept() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void addTexts(QFormLayout* form);
    void addProtocol(QFormLayout* form);
    void addWords(QFormLayout* form);
    void refresh();
    DissectionSetup chosen() const;
    void take(const Outcome<std::pair<Text, Text>>& texts);

    Dissection* m_dissection;
    std::filesystem::path m_builtInTexts;
    QString m_userTexts;
    QWidget* m_content = nullptr; // made anew in another language, with all below it
    TextField* m_evaluation = nullptr;
    QComboBox* m_division = nullptr;
    QSpinBox* m_maxTokens = nullptr;
    TextField* m_calibration = nullptr;
    QComboBox* m_protocol = nullptr;
    QSpinBox* m_window = nullptr;
    QSpinBox* m_stride = nullptr;
    QComboBox* m_bos = nullptr;
    QPlainTextEdit* m_words = nullptr;
    QLabel* m_error = nullptr;
    QDialogButtonBox* m_buttons = nullptr;
    std::function<QString()> m_complaint; // why a text was not taken, in the language of the moment; empty: nothing
    bool m_isReading = false;
    Background m_background;
};

} // namespace prosector::ui
