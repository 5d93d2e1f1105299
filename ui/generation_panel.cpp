// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/generation_panel.h"

#include "ui/dissection.h"
#include "ui/generation.h"
#include "ui/generation_controls.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace prosector::ui {

namespace {

// Keeps the scroll position of a text that stays as it is or goes on; whoever reads its end goes on with it.
void showText(QPlainTextEdit* view, const std::optional<std::string>& text, const QString& otherwise)
{
    const QString wanted = text ? QString::fromStdString(*text) : QString();
    const QString shown = view->toPlainText();
    QScrollBar* scroll = view->verticalScrollBar();
    const bool isAtEnd = scroll->value() == scroll->maximum();
    if (!shown.isEmpty() && wanted.startsWith(shown)) {
        QTextCursor end(view->document());
        end.movePosition(QTextCursor::End);
        end.insertText(wanted.mid(shown.size()));
        scroll->setValue(isAtEnd ? scroll->maximum() : scroll->value());
    } else if (shown != wanted) {
        view->setPlainText(wanted);
    }
    view->setPlaceholderText(otherwise);
}

// Marks the word at a place, or behind the blanks there: where a text leaves the other one.
void markWordAt(QPlainTextEdit* view, std::optional<qsizetype> place)
{
    QList<QTextEdit::ExtraSelection> marks;
    if (place) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(view->document());
        const QString text = view->toPlainText();
        qsizetype begin = *place;
        while (begin < text.size() && text[begin].isSpace()) {
            ++begin;
        }
        QTextBoundaryFinder words(QTextBoundaryFinder::Word, text);
        words.setPosition(begin);
        const qsizetype end = words.toNextBoundary();
        mark.cursor.setPosition(static_cast<int>(begin));
        mark.cursor.setPosition(static_cast<int>(end < 0 ? text.size() : end), QTextCursor::KeepAnchor);
        mark.format.setFontUnderline(true);
        mark.format.setFontWeight(QFont::Bold);
        mark.format.setBackground(view->palette().highlight());
        mark.format.setForeground(view->palette().highlightedText());
        marks.append(mark);
    }
    view->setExtraSelections(marks);
}

// The beginning of the word that holds a place, in any writing; the place itself between words.
qsizetype wordBegin(const QString& text, qsizetype place)
{
    QTextBoundaryFinder words(QTextBoundaryFinder::Word, text);
    words.setPosition(place);
    return words.isAtBoundary() ? place : words.toPreviousBoundary();
}

// The beginning of the word in which two texts first differ; nothing where one begins with the other.
std::optional<qsizetype> firstDifference(const QString& first, const QString& second)
{
    const auto [left, right] = std::ranges::mismatch(first, second);
    if (left == first.end() || right == second.end()) {
        return {};
    }
    const qsizetype place = left - first.begin();
    return std::min(wordBegin(first, place), wordBegin(second, place));
}

} // namespace

GenerationPanel::GenerationPanel(Dissection* dissection, Generation* generation, const std::string& prompt,
                                 const Commands& commands, QWidget* parent)
    : Panel(dissection, commands, parent)
    , m_generation(generation)
    , m_prompt(new QLineEdit(QString::fromStdString(prompt)))
    , m_controls(new GenerationControls)
    , m_generate(new QPushButton(tr("&Generate")))
    , m_referenceName(new QLabel)
    , m_reference(
          makeText(QStringLiteral("originalText"), tr("Continuation by the original model or the pinned state")))
    , m_edited(makeText(QStringLiteral("editedText"), tr("Continuation by the edited model")))
{
    m_prompt->setObjectName(QStringLiteral("promptEdit"));
    m_prompt->setAccessibleName(tr("Prompt"));
    m_prompt->setPlaceholderText(tr("Prompt"));
    m_generate->setObjectName(QStringLiteral("generateButton"));
    m_generate->setToolTip(tr("Continues the prompt, original left, edited right, both from the same seed"));
    auto* content = new QWidget(this);
    auto* layout = new QGridLayout(content);
    layout->addWidget(m_prompt, 0, 0);
    layout->addWidget(m_generate, 0, 1, Qt::AlignLeft);
    layout->addWidget(m_controls, 1, 0, 1, 2);
    m_referenceName->setObjectName(QStringLiteral("generationReferenceName"));
    layout->addWidget(m_referenceName, 2, 0);
    layout->addWidget(new QLabel(tr("edited")), 2, 1);
    layout->addWidget(m_reference, 3, 0);
    layout->addWidget(m_edited, 3, 1);
    layout->setRowStretch(3, 1);
    layout->setVerticalSpacing(layout->verticalSpacing() / 2);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 1);
    setContent(content);
    const auto start = [this, generation] {
        if (m_generate->isEnabled()) {
            generation->generate(request());
        }
    };
    connect(m_generate, &QPushButton::clicked, this, start);
    connect(m_prompt, &QLineEdit::returnPressed, this, start);
    connect(m_prompt, &QLineEdit::textChanged, this, &GenerationPanel::refresh);
    connect(generation, &Generation::changed, this, &GenerationPanel::refresh);
    connect(dissection, &Dissection::modelChanged, this, &GenerationPanel::refresh);
    refresh();
}

GenerationRequest GenerationPanel::request() const
{
    GenerationRequest wanted = m_controls->request();
    wanted.prompt = m_prompt->text().toStdString();
    return wanted;
}

void GenerationPanel::setRequest(const GenerationRequest& request)
{
    m_prompt->setText(QString::fromStdString(request.prompt));
    m_controls->setRequest(request);
}

QPlainTextEdit* GenerationPanel::makeText(const QString& objectName, const QString& accessibleName)
{
    auto* text = new QPlainTextEdit;
    text->setObjectName(objectName);
    text->setAccessibleName(accessibleName);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setMinimumHeight(text->fontMetrics().height() * 2);
    return text;
}

void GenerationPanel::refresh()
{
    if (!dissection()->model()) {
        showMessage(tr("What the model writes appears here, original and edited side by side."));
        return;
    }
    m_generate->setEnabled(!m_prompt->text().isEmpty() && !m_generation->isGenerating());
    const QString waiting = m_generation->isGenerating() ? tr("generating\u2026") : tr("not generated");
    m_referenceName->setText(dissection()->referenceName());
    showText(m_reference, m_generation->reference(), waiting);
    const bool isTheSame = dissection()->shownEdits() == dissection()->referenceEdits();
    showText(m_edited, m_generation->edited(),
             !isTheSame                     ? waiting
                 : dissection()->isPinned() ? tr("the same as left")
                                            : tr("no edits yet"));
    const auto difference = firstDifference(m_reference->toPlainText(), m_edited->toPlainText());
    markWordAt(m_reference, difference);
    markWordAt(m_edited, difference);
    showContent();
}

} // namespace prosector::ui
