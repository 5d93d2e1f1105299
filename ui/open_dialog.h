// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/checkpoint/hub_cache.h"
#include "ui/background.h"

#include <QDialog>
#include <QStringList>

#include <filesystem>
#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace prosector::ui {

// One list of all that can be opened: models opened before, the built-in one, those in the Hugging Face cache; and a
// way to folders and files. Says what a model takes of the machine's memory. Nothing is read on the window's thread.
class OpenDialog : public QDialog
{
    Q_OBJECT

public:
    // The built-in model's folder; models opened before, the newest first.
    OpenDialog(std::filesystem::path builtIn, const QStringList& recent, QWidget* parent = nullptr);

    void accept() override;

protected:
    void changeEvent(QEvent* event) override;

Q_SIGNALS:
    // A model or a session; in spite of the warning that the memory does not suffice, where one was shown.
    void chosen(const std::filesystem::path& path, bool isWarned);
    void listFilled();

private:
    struct Listed
    {
        std::vector<CachedModel> models;
        std::vector<bool> recentIsThere;
    };

    void fill();
    QWidget* makeList();
    QWidget* makeButtons();
    QTreeWidgetItem* addGroup(const QString& title);
    void addModel(QTreeWidgetItem* group, const QStringList& columns, const QString& path);
    void list();
    void take(const Listed& listed);
    void search(const QString& text);
    void refresh();
    void estimate(const QString& path);
    void browse(bool folders);
    void offer(const QString& path);
    void addOffered(const QString& path);
    void choose(const QString& path); // where it is listed
    QString chosenPath() const;

    std::filesystem::path m_builtIn;
    QStringList m_recent;
    QWidget* m_content = nullptr;
    QLineEdit* m_search = nullptr;
    QTreeWidget* m_list = nullptr;
    QLabel* m_details = nullptr;
    QPushButton* m_open = nullptr;
    QStringList m_offered; // from elsewhere, shown beside what is listed
    QString m_chosenBefore; // in another language
    QString m_tooLarge; // that is warned of
    QString m_openIfItFits; // as soon as its need is known
    Background m_background;
};

} // namespace prosector::ui
