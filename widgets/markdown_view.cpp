// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/markdown_view.h"

#include <QEvent>
#include <QTextDocument>

namespace prosector::widgets {

MarkdownView::MarkdownView(QWidget* parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
}

void MarkdownView::setText(const QString& markdown)
{
    if (markdown != m_markdown) {
        m_markdown = markdown;
        readMarkdown();
    }
}

QVariant MarkdownView::loadResource(int, const QUrl&)
{
    return {};
}

// Markdown takes the color of its links when it is read.
void MarkdownView::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        readMarkdown();
    }
}

void MarkdownView::readMarkdown()
{
    document()->setMarkdown(m_markdown,
                            QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectCommonMark)
                                | QTextDocument::MarkdownNoHTML);
}

} // namespace prosector::widgets
