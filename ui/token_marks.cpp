// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/token_marks.h"

namespace prosector::ui {

QString markedToken(const std::string& text)
{
    QString result = QString::fromStdString(text);
    return result.replace(u' ', QChar(0x00b7)).replace(u'\n', QChar(0x21b5)).replace(u'\t', QChar(0x2192));
}

} // namespace prosector::ui
