// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QMessageBox;
class QWidget;

namespace prosector::ui {

class SessionKeeper;
struct Abandoned;

// Asks what the keeper of sessions cannot know: where a model has gone, whether another one will do, whether the work
// of a run that ended early is wanted.
class SessionQuestions : public QObject
{
    Q_OBJECT

public:
    SessionQuestions(SessionKeeper* keeper, QWidget* window);

private:
    QMessageBox* ask(const QString& objectName, const QString& question, const QString& details);
    void askForModel(const QString& name, const QString& path);
    void askAboutModel(const QString& path, const QStringList& parts);
    void askAboutAbandoned(const Abandoned& abandoned);
    void chooseModel();

    SessionKeeper* m_keeper;
    QWidget* m_window;
};

} // namespace prosector::ui
