// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/snapshot_panel.h"

#include "ui/command_ids.h"
#include "ui/commands.h"
#include "ui/dissection.h"
#include "ui/snapshots.h"
#include "widgets/number_text.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

#include <map>

namespace prosector::ui {

namespace {

constexpr int idRole = Qt::UserRole;

int idOf(const QTreeWidgetItem* item)
{
    return item->data(0, idRole).toInt();
}

} // namespace

SnapshotPanel::SnapshotPanel(Dissection* dissection, Snapshots* snapshots, const Commands& commands, QWidget* parent)
    : Panel(dissection, commands, parent)
    , m_snapshots(snapshots)
    , m_tree(new QTreeWidget)
    , m_go(new QPushButton(tr("&Go to")))
    , m_remove(new QPushButton(tr("Re&move")))
{
    m_tree->setObjectName(QStringLiteral("snapshotTree"));
    m_tree->setAccessibleName(tr("Snapshots"));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setColumnCount(ColumnCount);
    m_tree->setHeaderLabels({tr("state"), tr("perplexity"), QString()});
    m_tree->headerItem()->setToolTip(
        NameColumn,
        tr("Each under the state it was made from. Double click or Enter: go there, F2: rename, Del: remove, P: pin"));
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_tree->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_tree->setExpandsOnDoubleClick(false);
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->addWidget(m_tree, 1);
    layout->addWidget(makeButtons());
    setContent(content);

    addKeys(tr("Go to the state"), {Qt::Key_Return, Qt::Key_Enter}, [this] { m_snapshots->goTo(selected()); });
    addKeys(tr("Remove the snapshot"), {Qt::Key_Delete}, [this] { askToRemove(selected()); });
    m_tree->installEventFilter(this);
    connect(m_tree, &QTreeWidget::itemDoubleClicked, this,
            [=](const QTreeWidgetItem* item) { snapshots->goTo(idOf(item)); });
    connect(m_tree, &QTreeWidget::itemChanged, this, [=](const QTreeWidgetItem* item, int column) {
        if (column == NameColumn) {
            // Later: the tree is made anew, and its editor is still open.
            QMetaObject::invokeMethod(
                snapshots, [=, id = idOf(item), name = item->text(NameColumn)] { snapshots->rename(id, name); },
                Qt::QueuedConnection);
        }
    });
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &SnapshotPanel::refreshButtons);
    connect(snapshots, &Snapshots::changed, this, &SnapshotPanel::refresh);
    connect(dissection, &Dissection::modelChanged, this, &SnapshotPanel::refresh);
    connect(dissection, &Dissection::evaluationChanged, this, &SnapshotPanel::refreshPerplexities);
    refresh();
}

// Keys of the tree alone: while a name is edited they are the editor's.
void SnapshotPanel::addKeys(const QString& text, const QList<QKeySequence>& keys, const std::function<void()>& act)
{
    auto* action = new QAction(text, m_tree);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_tree->addAction(action);
    connect(action, &QAction::triggered, this, act);
}

QWidget* SnapshotPanel::makeButtons()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* take = buttonFor(commands().action(command::snapshot), row);
    take->setObjectName(QStringLiteral("takeSnapshotButton"));
    take->setText(tr("&Take"));
    auto* pin = new QPushButton(tr("&Pin"), row);
    pin->setObjectName(QStringLiteral("pinButton"));
    pin->setToolTip(tr("Compares everything with the selected state instead of the original, or stops doing so (P)"));
    m_go->setObjectName(QStringLiteral("goToButton"));
    m_go->setToolTip(tr("Makes the selected state the current one (Enter)"));
    m_remove->setObjectName(QStringLiteral("removeSnapshotButton"));
    m_remove->setToolTip(tr("Removes the selected snapshot (Del)"));
    for (QPushButton* button : {take, m_go, pin, m_remove}) {
        layout->addWidget(button);
    }
    connect(m_go, &QPushButton::clicked, this, [this] { m_snapshots->goTo(selected()); });
    connect(pin, &QPushButton::clicked, this,
            [this] { m_snapshots->togglePin(selected() >= 0 ? selected() : m_snapshots->here()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { askToRemove(selected()); });
    return row;
}

int SnapshotPanel::selected() const
{
    return m_tree->currentItem() ? idOf(m_tree->currentItem()) : -1;
}

// The key that pins the current state pins the selected one where the tree has the keyboard's focus.
bool SnapshotPanel::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (isKey && watched == m_tree && selected() >= 0) {
        const QKeySequence key(static_cast<QKeyEvent*>(event)->keyCombination());
        if (commands().action(command::pin)->shortcuts().contains(key)) {
            event->accept();
            if (event->type() == QEvent::KeyPress) {
                m_snapshots->togglePin(selected());
            }
            return true;
        }
    }
    return Panel::eventFilter(watched, event);
}

void SnapshotPanel::refresh()
{
    if (!dissection()->model()) {
        showMessage(tr("States of a dissection that you want to come back to, or to compare with, appear here."));
        return;
    }
    const int wasSelected = selected();
    {
        const QSignalBlocker blocker(m_tree);
        m_tree->clear();
        std::map<int, QTreeWidgetItem*> items;
        for (const Snapshot& snapshot : m_snapshots->all()) {
            const bool isOriginal = snapshot.id == Snapshots::original;
            auto* item = new QTreeWidgetItem({isOriginal ? tr("original") : snapshot.name});
            if (isOriginal) {
                m_tree->addTopLevelItem(item);
            } else {
                items.at(snapshot.from)->addChild(item);
                item->setFlags(item->flags() | Qt::ItemIsEditable);
            }
            items[snapshot.id] = item;
            item->setData(NameColumn, idRole, snapshot.id);
            item->setTextAlignment(PerplexityColumn, Qt::AlignRight | Qt::AlignVCenter);
            const bool isPinned = snapshot.id == m_snapshots->pinned() && !isOriginal;
            const bool isHere = snapshot.id == m_snapshots->here();
            //: Marks in a list of states: the one that others are compared with, the one last taken or gone to.
            item->setText(MarkColumn,
                          isPinned && isHere ? tr("pinned, here")
                              : isPinned     ? tr("pinned")
                              : isHere       ? tr("here")
                                             : QString());
            QFont font = m_tree->font();
            font.setBold(isPinned);
            item->setFont(NameColumn, font);
            if (snapshot.id == wasSelected) {
                m_tree->setCurrentItem(item);
            }
        }
        m_tree->expandAll();
    }
    refreshPerplexities();
    refreshButtons();
    showContent();
}

void SnapshotPanel::refreshPerplexities()
{
    const QSignalBlocker blocker(m_tree);
    for (QTreeWidgetItemIterator item(m_tree); *item; ++item) {
        for (const Snapshot& snapshot : m_snapshots->all()) {
            if (snapshot.id == idOf(*item)) {
                const auto evaluation = dissection()->known(enabledEdits(snapshot.rows));
                (*item)->setText(PerplexityColumn,
                                 widgets::significant(evaluation ? evaluation->perplexity() : qQNaN()));
            }
        }
    }
}

void SnapshotPanel::refreshButtons()
{
    m_go->setEnabled(selected() >= 0);
    m_remove->setEnabled(selected() > Snapshots::original);
}

void SnapshotPanel::askToRemove(int id)
{
    if (id <= Snapshots::original) {
        return;
    }
    auto* box = new QMessageBox(QMessageBox::Question, tr("Remove a snapshot"),
                                tr("Remove \u201c%1\u201d? This cannot be undone.").arg(m_tree->currentItem()->text(0)),
                                QMessageBox::Yes | QMessageBox::Cancel, this);
    box->setObjectName(QStringLiteral("removeSnapshotBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QMessageBox::accepted, m_snapshots, [=, this] { m_snapshots->remove(id); });
    box->open();
}

} // namespace prosector::ui
