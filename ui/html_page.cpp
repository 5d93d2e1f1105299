// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/html_page.h"

#include "ui/figure_reading.h"

#include <QCoreApplication>

#include <algorithm>

namespace prosector::ui {

namespace {

constexpr std::size_t mostRows = 500; // of the numbers behind a picture

constexpr auto style = R"(body{font:15px/1.45 system-ui,sans-serif;color:#1c1c1c;background:#fff;
max-width:72rem;margin:2rem auto;padding:0 1.5rem}
h1{font-size:1.7rem;margin-bottom:.2rem}h2{font-size:1.2rem;margin-top:2rem;border-bottom:1px solid #bbb}
table{border-collapse:collapse;font-variant-numeric:tabular-nums;margin:.6rem 0}
th,td{padding:.15rem .8rem .15rem 0;text-align:right;vertical-align:top}
th{border-bottom:1px solid #888;font-weight:600}th:first-child,td:first-child{text-align:left}
table.facts th,table.facts td{text-align:left;border:0;font-weight:400}table.facts th{color:#555}
pre{background:#f4f4f4;padding:.7rem;overflow-x:auto;white-space:pre-wrap;overflow-wrap:anywhere}
figure{margin:1rem 0 1.6rem;break-inside:avoid}figure img{width:100%;height:auto}
figcaption{color:#444;font-size:.9rem;white-space:pre-line}figcaption b{color:#1c1c1c}
details{font-size:.9rem;overflow-x:auto}
@media print{body{font-size:10pt;margin:0;max-width:none}details{display:none}h2{break-after:avoid}})";

QString row(const QStringList& cells, const char* element)
{
    QString text = QStringLiteral("<tr>");
    for (const QString& cell : cells) {
        text += QStringLiteral("<%1>%2</%1>").arg(QLatin1String(element), cell.toHtmlEscaped());
    }
    return text + QStringLiteral("</tr>\n");
}

QString tableText(const QStringList& header, const std::vector<QStringList>& rows)
{
    QString text = QStringLiteral("<table>\n") + row(header, "th");
    for (const QStringList& cells : rows) {
        text += row(cells, "td");
    }
    return text + QStringLiteral("</table>\n");
}

QString numbersText(const Table& table)
{
    QStringList header;
    for (const Column& column : table.columns) {
        header.append(titleWithUnit(column));
    }
    std::vector<QStringList> rows;
    for (std::size_t i = 0; i < std::min(table.rows(), mostRows); ++i) {
        QStringList cells;
        for (const Column& column : table.columns) {
            cells.append(cellText(column, i));
        }
        rows.push_back(cells);
    }
    return tableText(header, rows);
}

} // namespace

HtmlPage::HtmlPage(const QString& title)
    : m_title(title.toHtmlEscaped())
{
}

void HtmlPage::addHeading(const QString& text)
{
    m_body += QStringLiteral("<h2>%1</h2>\n").arg(text.toHtmlEscaped());
}

void HtmlPage::addText(const QString& text)
{
    m_body += QStringLiteral("<p>%1</p>\n").arg(text.toHtmlEscaped());
}

void HtmlPage::addCode(const QStringList& lines)
{
    m_body += QStringLiteral("<pre>%1</pre>\n").arg(lines.join(u'\n').toHtmlEscaped());
}

void HtmlPage::addFacts(const std::vector<std::pair<QString, QString>>& facts)
{
    m_body += QStringLiteral("<table class=\"facts\">\n");
    for (const auto& [name, value] : facts) {
        m_body += QStringLiteral("<tr><th>%1</th><td>%2</td></tr>\n").arg(name.toHtmlEscaped(), value.toHtmlEscaped());
    }
    m_body += QStringLiteral("</table>\n");
}

void HtmlPage::addTable(const QStringList& header, const std::vector<QStringList>& rows)
{
    m_body += tableText(header, rows);
}

void HtmlPage::addPicture(const QString& title, const QString& caption, const QString& type, const QByteArray& picture,
                          const Table& numbers)
{
    m_body += QStringLiteral("<figure><img alt=\"%1\" src=\"data:%2;base64,").arg(title.toHtmlEscaped(), type)
        + QString::fromLatin1(picture.toBase64()) + QStringLiteral("\">\n<figcaption><b>") + title.toHtmlEscaped()
        + QStringLiteral("</b>\n") + caption.toHtmlEscaped() + QStringLiteral("</figcaption>\n<details><summary>")
        + QCoreApplication::translate("prosector::ui", "Numbers").toHtmlEscaped() + QStringLiteral("</summary>\n")
        + numbersText(numbers) + QStringLiteral("</details></figure>\n");
}

QByteArray HtmlPage::bytes() const
{
    QString page = QStringLiteral("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\">"
                                  "<meta name=\"viewport\" content=\"width=device-width\">\n<title>")
        + m_title + QStringLiteral("</title>\n<style>\n") + QLatin1String(style) + QStringLiteral("\n</style></head>\n")
        + QStringLiteral("<body>\n<h1>") + m_title + QStringLiteral("</h1>\n") + m_body
        + QStringLiteral("</body></html>\n");
    return page.toUtf8();
}

} // namespace prosector::ui
