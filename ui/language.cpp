// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

namespace prosector::ui {

namespace {

QString applied;
QString shown = QStringLiteral("en");

// Of what the system's languages ask for, the first that there is.
QString codeOfSystem()
{
    for (const QString& wanted : QLocale::system().uiLanguages()) {
        const QLocale locale(wanted);
        for (const Language& language : languages()) {
            if (!language.code.isEmpty() && QLocale(language.code).language() == locale.language()
                && QLocale(language.code).script() == locale.script()) {
                return language.code;
            }
        }
    }
    return QStringLiteral("en");
}

// Each application has one of a name; without a file it translates nothing.
QTranslator& translator(const QString& name)
{
    auto* found = qApp->findChild<QTranslator*>(name, Qt::FindDirectChildrenOnly);
    if (!found) {
        found = new QTranslator(qApp);
        found->setObjectName(name);
    }
    return *found;
}

void install(const QString& name, const QString& code, const QString& folder)
{
    QTranslator& chosen = translator(name);
    QCoreApplication::removeTranslator(&chosen);
    if (chosen.load(name + u'_' + code, folder)) {
        QCoreApplication::installTranslator(&chosen);
    }
}

} // namespace

const std::vector<Language>& languages()
{
    static const std::vector<Language> all{{QStringLiteral("en"), QStringLiteral("English")},
                                           {QStringLiteral("de"), QStringLiteral("Deutsch")},
                                           {QStringLiteral("ru"), QStringLiteral("Русский")},
                                           {QStringLiteral("ja"), QStringLiteral("日本語")},
                                           {QStringLiteral("zh_CN"), QStringLiteral("简体中文")}};
    return all;
}

void applyLanguage(const QString& code, const std::filesystem::path& folder)
{
    const bool isKnown = std::ranges::count(languages(), code, &Language::code) > 0;
    applied = isKnown ? code : QString();
    shown = applied.isEmpty() ? codeOfSystem() : applied;
    // Numbers as this language writes them; in the system's language as the system does.
    QLocale::setDefault(applied.isEmpty() ? QLocale::system() : QLocale(applied));
    install(QStringLiteral("qtbase"), shown, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("prosector"), shown, QString::fromStdU16String(folder.u16string()));
}

QString appliedLanguage()
{
    return applied;
}

QString shownLanguage()
{
    return shown;
}

} // namespace prosector::ui
