// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core_text.h"

#include <QCoreApplication>

namespace prosector::ui {

namespace {

// A sentence in which the pattern and the sentences among its values are translated.
Sentence translated(const Sentence& sentence)
{
    Sentence words(sentence.context().empty() ? sentence.pattern()
                                              : coreText(sentence.context().c_str(), sentence.pattern()).toStdString());
    for (const Sentence& value : sentence.values()) {
        words = words.with(translated(value));
    }
    return words;
}

} // namespace

QString coreText(const Sentence& sentence)
{
    return QString::fromStdString(translated(sentence).english());
}

QString coreText(const char* context, const std::string& words)
{
    // An empty text would be taken for the file's header.
    return words.empty() ? QString() : QCoreApplication::translate(context, words.c_str());
}

QString coreText(const Error& error)
{
    return QString::fromStdString(
        Error::sentences(error.where(), translated(error.message()).english(), translated(error.remedy()).english()));
}

} // namespace prosector::ui
