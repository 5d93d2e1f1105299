// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text_field.h"

#include "ui/file_path.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace prosector::ui {

namespace {

constexpr auto currentKind = "current";
constexpr auto fileKind = "file";
constexpr auto wordsKind = "words";
constexpr int linesOfWords = 4;

} // namespace

TextField::TextField(const QString& name, const QString& accessibleName, OwnWords ownWords, QWidget* parent)
    : QWidget(parent)
    , m_kind(new QComboBox)
    , m_file(new QLineEdit)
    , m_fileRow(new QWidget)
{
    m_kind->setObjectName(name + QStringLiteral("Box"));
    m_kind->setAccessibleName(accessibleName);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->addItem(tr("Built-in evaluation text"), QStringLiteral("builtin:evaluation"));
    m_kind->addItem(tr("Built-in calibration text"), QStringLiteral("builtin:calibration"));
    m_kind->addItem(tr("Built-in general text"), QStringLiteral("builtin:general"));
    m_kind->addItem(tr("A file\u2026"), QString::fromLatin1(fileKind));
    m_file->setObjectName(name + QStringLiteral("File"));
    m_file->setAccessibleName(tr("File of the text"));
    m_file->setPlaceholderText(tr("A text in UTF-8, or .jsonl with the field \u201ctext\u201d"));
    auto* browseButton = new QPushButton(tr("Browse\u2026"));
    browseButton->setObjectName(name + QStringLiteral("Browse"));
    auto* row = new QHBoxLayout(m_fileRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_file, 1);
    row->addWidget(browseButton);
    setFocusProxy(m_kind);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_kind);
    layout->addWidget(m_fileRow);
    if (ownWords == OwnWords::Offered) {
        m_kind->addItem(tr("My own words"), QString::fromLatin1(wordsKind));
        m_words = new QPlainTextEdit;
        m_words->setObjectName(name + QStringLiteral("Words"));
        m_words->setAccessibleName(tr("My own words"));
        m_words->setPlaceholderText(tr("Write or paste a text"));
        m_words->setTabChangesFocus(true);
        m_words->setFixedHeight(linesOfWords * m_words->fontMetrics().lineSpacing() + 12);
        layout->addWidget(m_words);
        connect(m_words, &QPlainTextEdit::textChanged, this, &TextField::changed);
    }
    connect(m_kind, &QComboBox::currentIndexChanged, this, &TextField::refresh);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &TextField::changed);
    connect(m_file, &QLineEdit::textChanged, this, &TextField::changed);
    connect(browseButton, &QPushButton::clicked, this, &TextField::browse);
    refresh();
}

void TextField::setCurrent(const Text& text)
{
    if (!text.name.empty()) {
        m_kind->insertItem(0, tr("As it is: %1").arg(QString::fromStdString(text.name)),
                           QString::fromLatin1(currentKind));
        m_kind->setCurrentIndex(0);
    }
}

bool TextField::isCurrent() const
{
    return m_kind->currentData().toString() == QLatin1String(currentKind);
}

TextChoice TextField::choice() const
{
    const QString kind = m_kind->currentData().toString();
    if (kind == QLatin1String(wordsKind)) {
        return {{}, m_words->toPlainText().toStdString()};
    }
    TextChoice choice{kind == QLatin1String(fileKind) ? pathOf(m_file->text()).string() : kind.toStdString()};
    choice.folder = pathOf(m_folder);
    return choice;
}

void TextField::refresh()
{
    const QString kind = m_kind->currentData().toString();
    m_fileRow->setVisible(kind == QLatin1String(fileKind));
    if (m_words) {
        m_words->setVisible(kind == QLatin1String(wordsKind));
    }
}

void TextField::browse()
{
    const QString folder = m_file->text().isEmpty() ? m_folder : QFileInfo(m_file->text()).path();
    auto* dialog = new QFileDialog(this, tr("Choose a text"), folder);
    dialog->setObjectName(QStringLiteral("textFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
    dialog->open();
}

} // namespace prosector::ui
