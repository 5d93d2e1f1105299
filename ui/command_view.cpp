// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/command_view.h"

#include "ui/command_ids.h"
#include "ui/commands.h"
#include "ui/language.h"
#include "ui/main_window_options.h"
#include "ui/preferences_dialog.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/workbench.h"

namespace prosector::ui {

namespace {

void addColors(Commands& commands, Settings* settings)
{
    const auto add = [&](const char* id, Theme theme, const char* text, const char* description) {
        commands.add({.id = QString::fromLatin1(id),
                      .text = text,
                      .description = description,
                      .menu = menu::colors,
                      .act =
                          [=] {
                              applyTheme(theme);
                              settings->setTheme(theme);
                          },
                      .isChecked = [=] { return appliedTheme() == theme; }});
    };
    add("view.colors.system", Theme::System, QT_TRANSLATE_NOOP("command", "Colors of the &system"),
        QT_TRANSLATE_NOOP("command", "Light or dark, as the desktop has it"));
    add("view.colors.light", Theme::Light, QT_TRANSLATE_NOOP("command", "&Light colors"),
        QT_TRANSLATE_NOOP("command", "Dark text on a light ground"));
    add("view.colors.dark", Theme::Dark, QT_TRANSLATE_NOOP("command", "&Dark colors"),
        QT_TRANSLATE_NOOP("command", "Light text on a dark ground"));
}

void addLanguages(Commands& commands, Settings* settings, const std::filesystem::path& folder)
{
    const auto add = [&](const QString& code, int group, const QByteArray& text, const QByteArray& description) {
        commands.add({.id = QStringLiteral("view.language.") + (code.isEmpty() ? QStringLiteral("system") : code),
                      .text = text,
                      .description = description,
                      .menu = menu::languages,
                      .group = group,
                      .act =
                          [=] {
                              applyLanguage(code, folder);
                              settings->setLanguage(code);
                          },
                      .isChecked = [=] { return appliedLanguage() == code; }});
    };
    add({}, 0, QT_TRANSLATE_NOOP("command", "Language of the &system"),
        QT_TRANSLATE_NOOP("command", "English where there is no translation into it"));
    for (const Language& language : languages()) {
        add(language.code, 1, language.name.toUtf8(), {}); // in itself, whatever the language of the window
    }
}

void addPreferences(const Workbench& workbench)
{
    Commands& commands = *workbench.commands;
    commands.add(
        {.id = QStringLiteral("edit.preferences"),
         .text = QT_TRANSLATE_NOOP("command", "Pre&ferences\u2026"),
         .description = QT_TRANSLATE_NOOP("command", "Colors, language, threads, memory and what else is remembered"),
         .keys = {Qt::CTRL | Qt::Key_Comma},
         .menu = menu::edit,
         .group = 9,
         .act = [=, window = commands.window()] { (new PreferencesDialog(workbench, window))->open(); }});
}

} // namespace

void addViewCommands(const Workbench& workbench)
{
    const std::filesystem::path translations = workbench.options->dataFolder / "translations";
    QObject::connect(workbench.settings, &Settings::changed, workbench.commands, &Commands::refresh);
    addColors(*workbench.commands, workbench.settings);
    addLanguages(*workbench.commands, workbench.settings, translations);
    addPreferences(workbench);
}

void addWindowCommands(Commands& commands)
{
    QWidget* window = commands.window();
    commands.add({.id = QStringLiteral("view.fullScreen"),
                  .text = QT_TRANSLATE_NOOP("command", "F&ull screen"),
                  .description = QT_TRANSLATE_NOOP("command", "The window takes the whole screen, or gives it back"),
                  .keys = {Qt::Key_F11},
                  .menu = menu::view,
                  .group = 1,
                  .act = [=] { window->setWindowState(window->windowState() ^ Qt::WindowFullScreen); },
                  .isChecked = [=] { return window->isFullScreen(); }});
    commands.add({.id = QStringLiteral("file.quit"),
                  .text = QT_TRANSLATE_NOOP("command", "&Quit"),
                  .description = QT_TRANSLATE_NOOP("command", "Closes the window"),
                  .keys = {Qt::CTRL | Qt::Key_Q},
                  .menu = menu::file,
                  .group = 9, // last, whatever else there is
                  .act = [=] { window->close(); }});
}

} // namespace prosector::ui
