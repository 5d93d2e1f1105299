// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/command_session.h"

#include "core/storage/session_file.h"
#include "ui/command_ids.h"
#include "ui/commands.h"
#include "ui/dissection.h"
#include "ui/file_path.h"
#include "ui/session_keeper.h"
#include "ui/workbench.h"

#include <QFileDialog>

namespace prosector::ui {

namespace {

constexpr int sessionGroup = 1;

QFileDialog* sessionDialog(QWidget* window, const QString& title, const QString& objectName)
{
    auto* dialog = new QFileDialog(window, title);
    dialog->setObjectName(objectName);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilter(Commands::tr("Sessions (*%1)").arg(QLatin1String(sessionExtension.data())));
    return dialog;
}

void chooseSession(SessionKeeper* keeper, QWidget* window)
{
    QFileDialog* dialog = sessionDialog(window, Commands::tr("Open a session"), QStringLiteral("openSessionDialog"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, keeper,
                     [=](const QString& file) { keeper->open(pathOf(file)); });
    dialog->open();
}

void chooseWhereToSave(SessionKeeper* keeper, QWidget* window)
{
    QFileDialog* dialog = sessionDialog(window, Commands::tr("Save the session"), QStringLiteral("saveSessionDialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QLatin1String(sessionExtension.substr(1).data()));
    QObject::connect(dialog, &QFileDialog::fileSelected, keeper,
                     [=](const QString& file) { keeper->save(pathOf(file)); });
    dialog->open();
}

} // namespace

void openAnything(const Workbench& workbench, const std::filesystem::path& path)
{
    if (path.extension() == sessionExtension) {
        workbench.sessions->open(path);
    } else {
        workbench.dissection->open(path);
    }
}

void addSessionCommands(const Workbench& workbench)
{
    Commands& commands = *workbench.commands;
    SessionKeeper* keeper = workbench.sessions;
    QWidget* window = commands.window();
    const auto hasModel = [dissection = workbench.dissection] { return dissection->model() != nullptr; };
    commands.add({.id = command::openSession,
                  .text = QT_TRANSLATE_NOOP("command", "Open &session\u2026"),
                  .description = QT_TRANSLATE_NOOP("command", "Opens a saved session with its model and all results"),
                  .menu = menu::file,
                  .group = sessionGroup,
                  .parameter = QT_TRANSLATE_NOOP("command", "file"),
                  .act = [=] { chooseSession(keeper, window); },
                  .actWith = [=](const QString& file) { keeper->open(pathOf(file)); }});
    commands.add({.id = command::saveSession,
                  .text = QT_TRANSLATE_NOOP("command", "&Save the session"),
                  .description = QT_TRANSLATE_NOOP(
                      "command", "Saves model, texts, edits with their history, snapshots and results as one file"),
                  .keys = QKeySequence::keyBindings(QKeySequence::Save),
                  .menu = menu::file,
                  .group = sessionGroup,
                  .act =
                      [=] {
                          if (keeper->file().empty()) {
                              chooseWhereToSave(keeper, window);
                          } else {
                              keeper->save(keeper->file());
                          }
                      },
                  .isAvailable = hasModel});
    commands.add({.id = command::saveSessionAs,
                  .text = QT_TRANSLATE_NOOP("command", "Save the session &as\u2026"),
                  .description = QT_TRANSLATE_NOOP("command", "Saves the session in another file"),
                  .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_S},
                  .menu = menu::file,
                  .group = sessionGroup,
                  .parameter = QT_TRANSLATE_NOOP("command", "file"),
                  .act = [=] { chooseWhereToSave(keeper, window); },
                  .actWith = [=](const QString& file) { keeper->save(pathOf(file)); },
                  .isAvailable = hasModel});
}

} // namespace prosector::ui
