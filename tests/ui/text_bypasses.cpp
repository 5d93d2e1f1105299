// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text_bypasses.h"

#include <QRegularExpression>

namespace {

// A call that shows its argument, with a literal where tr() should be.
constexpr auto bypassPattern =
    R"re(\b(setText|setToolTip|setTitle|setTitleText|setWindowTitle|setPlaceholderText|setAccessibleName|)re"
    R"re(setAccessibleDescription|setStatusTip|setWhatsThis|setInformativeText|setLabelText|setPrefix|setSuffix|)re"
    R"re(setLabel|setName|addItem|addTab|addMenu|addAction|addButton|showMessage|showText|describe|)re"
    R"re(QLabel|QPushButton|QToolButton|QCheckBox|QRadioButton|QGroupBox|QAction|QMenu|QStandardItem))re"
    R"re(\(\s*(?:[\w.>\-]+(?:\(\))?,\s*)?(?:QStringLiteral\(|QLatin1String\(|QString\(|u)?"((?:[^"\\]|\\.)*)")re";

const QRegularExpression& bypass()
{
    static const QRegularExpression pattern{QLatin1String(bypassPattern)};
    return pattern;
}

// Signs and places for values are the same in every language.
bool hasWords(QString literal)
{
    static const QRegularExpression notLetters(QStringLiteral(R"(\\u[0-9a-f]{4}|\\.|%\d)"));
    static const QRegularExpression letters(QStringLiteral("[A-Za-z]{2}"));
    return literal.remove(notLetters).contains(letters);
}

} // namespace

QStringList textBypasses(const QString& source)
{
    QStringList found;
    auto matches = bypass().globalMatch(source);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (hasWords(match.captured(2))) {
            found.append(match.captured(0));
        }
    }
    return found;
}
