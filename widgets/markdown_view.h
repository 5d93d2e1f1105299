// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextBrowser>

namespace prosector::widgets {

// Shows Markdown from a file: words, lists and links, but no HTML, and nothing is loaded. Links are told, not followed.
class MarkdownView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit MarkdownView(QWidget* parent = nullptr);

    void setText(const QString& markdown);
    const QString& text() const { return m_markdown; }

protected:
    QVariant loadResource(int type, const QUrl& name) override;
    void changeEvent(QEvent* event) override;

private:
    void readMarkdown();

    QString m_markdown;
};

} // namespace prosector::widgets
