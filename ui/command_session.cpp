// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/command_session.h"

#include "core/storage/session_file.h"
#include "ui/command_ids.h"
#include "ui/commands.h"
#include "ui/dissection.h"
#include "ui/file_path.h"
#include "ui/opening.h"
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

void chooseSession(Opening* opening, QWidget* window)
{
    QFileDialog* dialog = sessionDialog(window, Commands::tr("Open a session"), QStringLiteral("openSessionDialog"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, opening,
                     [=](const QString& file) { opening->open(pathOf(file)); });
    dialog->open();
}

} // namespace

QFileDialog* askWhereToSave(SessionKeeper* keeper, QWidget* window, const std::function<void(bool isSaved)>& done)
{
    QFileDialog* dialog = sessionDialog(window, Commands::tr("Save the session"), QStringLiteral("saveSessionDialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QLatin1String(sessionExtension.substr(1).data()));
    QObject::connect(dialog, &QFileDialog::fileSelected, keeper,
                     [=](const QString& file) { keeper->save(pathOf(file), done); });
    dialog->open();
    return dialog;
}

void addSessionCommands(const Workbench& workbench)
{
    Commands& commands = *workbench.commands;
    SessionKeeper* keeper = workbench.sessions;
    Opening* opening = workbench.opening;
    QWidget* window = commands.window();
    const auto hasModel = [dissection = workbench.dissection] { return dissection->model() != nullptr; };
    commands.add({.id = command::openSession,
                  .text = QT_TRANSLATE_NOOP("command", "Open &session\u2026"),
                  .description = QT_TRANSLATE_NOOP("command", "Opens a saved session with its model and all results"),
                  .menu = menu::file,
                  .group = sessionGroup,
                  .parameter = QT_TRANSLATE_NOOP("command", "file"),
                  .act = [=] { chooseSession(opening, window); },
                  .actWith = [=](const QString& file) { opening->open(pathOf(file)); }});
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
                              askWhereToSave(keeper, window);
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
                  .act = [=] { askWhereToSave(keeper, window); },
                  .actWith = [=](const QString& file) { keeper->save(pathOf(file)); },
                  .isAvailable = hasModel});
}

} // namespace prosector::ui
