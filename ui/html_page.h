// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/figure.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace prosector::ui {

// Writes a page of HTML that needs no other file: headings, tables, pictures. Every text is escaped; numbers come as
// they are given. The page is also good on paper.
class HtmlPage
{
public:
    explicit HtmlPage(const QString& title);

    void addHeading(const QString& text);
    void addText(const QString& text);
    void addCode(const QStringList& lines);
    // Two columns, names to the left.
    void addFacts(const std::vector<std::pair<QString, QString>>& facts);
    // rows: as many cells as the header has; the first column stands to the left, the others to the right.
    void addTable(const QStringList& header, const std::vector<QStringList>& rows);
    // A picture with its caption and, folded in, the numbers behind it. type: "image/svg+xml".
    void addPicture(const QString& title, const QString& caption, const QString& type, const QByteArray& picture,
                    const Table& numbers);
    QByteArray bytes() const;

private:
    QString m_title;
    QString m_body;
};

} // namespace prosector::ui
