// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/text_choice.h"

#include <QWidget>

#include <initializer_list>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace prosector::ui {

// Where a text is chosen: one of the built-in ones, a file, what is open now, or one's own words.
class TextField : public QWidget
{
    Q_OBJECT

public:
    enum class OwnWords
    {
        Offered,
        NotOffered
    };

    // Its parts are called NAMEBox, NAMEFile, NAMEBrowse and NAMEWords.
    TextField(const QString& name, const QString& accessibleName, OwnWords ownWords, QWidget* parent = nullptr);

    // The text that is measured on now.
    void setCurrent(const Text& text);
    // Where files are looked for first; one that is not there is passed over.
    void setFolder(const QString& folder) { m_folder = folder; }
    // Whether it is that one, which need not be read again.
    bool isCurrent() const;
    TextChoice choice() const;

Q_SIGNALS:
    void changed();

private:
    void refresh();
    void browse();

    QString m_folder;
    QComboBox* m_kind;
    QLineEdit* m_file;
    QPlainTextEdit* m_words = nullptr; // null: not offered
    QWidget* m_fileRow;
};

} // namespace prosector::ui
