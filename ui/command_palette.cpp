// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/command_palette.h"

#include "ui/commands.h"
#include "ui/fuzzy_match.h"
#include "ui/palette_delegate.h"
#include "ui/window_menus.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

namespace prosector::ui {

namespace {

constexpr int recentAtMost = 8;
constexpr int rowsShown = 9;
constexpr int byIdOnly = 10; // taken from the score of what is found by its id
constexpr int charactersWide = 70;

struct Found
{
    const Command* command = nullptr;
    FuzzyMatch match;
    bool isAvailable = false;
    qsizetype age = 0; // 0: done last
};

std::optional<FuzzyMatch> matchOf(const QString& pattern, const QString& text, const QString& id)
{
    auto match = fuzzyMatch(pattern, text);
    if (!match) {
        if (const auto byId = fuzzyMatch(pattern, id)) {
            match = FuzzyMatch{byId->score - byIdOnly, {}};
        }
    }
    return match;
}

bool isBefore(const Found& one, const Found& other)
{
    return std::make_tuple(!one.isAvailable, -one.match.score, one.age)
        < std::make_tuple(!other.isAvailable, -other.match.score, other.age);
}

} // namespace

CommandPalette::CommandPalette(Commands& commands, QWidget* window)
    : QFrame(window)
    , m_commands(&commands)
    , m_line(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_found(new QStandardItemModel(this))
    , m_hint(new QLabel(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_line->setObjectName(QStringLiteral("commandSearch"));
    m_line->setClearButtonEnabled(true);
    m_line->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("commandList"));
    m_list->setModel(m_found);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus); // the keyboard stays in the line
    m_hint->setObjectName(QStringLiteral("commandHint"));
    m_hint->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_line);
    layout->addWidget(m_hint);
    layout->addWidget(m_list, 1);
    hide();
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    connect(&commands, &Commands::triggered, this, [this](const QString& id) { remember(id); });
    connect(&commands, &Commands::parameterWanted, this, &CommandPalette::askFor);
    window->installEventFilter(this);
}

void CommandPalette::open()
{
    m_asked.clear();
    m_line->setAccessibleName(tr("Search commands"));
    m_line->setPlaceholderText(tr("Search commands"));
    m_list->setAccessibleName(tr("Commands found"));
    m_line->clear();
    search({});
    m_list->show();
    place();
    show();
    raise();
    m_line->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::askFor(const QString& id)
{
    const Command* command = m_commands->find(id);
    if (!command || !command->actWith) {
        return;
    }
    open();
    m_asked = id;
    m_line->setPlaceholderText(m_commands->parameter(*command));
    m_line->setAccessibleName(m_commands->parameter(*command));
    m_hint->setText(m_commands->description(*command));
    m_hint->show();
    m_list->hide();
    place();
}

void CommandPalette::setRecent(const QStringList& recent)
{
    m_recent = recent.mid(0, recentAtMost);
}

void CommandPalette::remember(const QString& id)
{
    if (id.startsWith(QStringLiteral("view.palette"))) {
        return;
    }
    m_recent.removeAll(id);
    m_recent.prepend(id);
    m_recent = m_recent.mid(0, recentAtMost);
    Q_EMIT recentChanged(m_recent);
}

void CommandPalette::place()
{
    const QWidget* window = parentWidget();
    const int wanted = fontMetrics().averageCharWidth() * charactersWide;
    const int rows = m_list->isHidden() ? 0 : rowsShown;
    const int row = m_list->itemDelegate()->sizeHint({}, {}).height();
    layout()->activate();
    const int height = m_line->sizeHint().height() + m_hint->sizeHint().height() + rows * row + 4 * layout()->spacing()
        + layout()->contentsMargins().top() + layout()->contentsMargins().bottom();
    resize(std::min(wanted, window->width()), std::min(height, window->height()));
    move((window->width() - QWidget::width()) / 2, std::min(row, window->height() - QWidget::height()));
}

void CommandPalette::leave()
{
    const bool hadFocus = m_line->hasFocus();
    hide();
    if (hadFocus) {
        parentWidget()->setFocus(Qt::PopupFocusReason);
    }
}

void CommandPalette::search(const QString& pattern)
{
    if (!m_asked.isEmpty()) {
        return;
    }
    std::vector<Found> all;
    for (const Command* command : m_commands->all()) {
        if (auto match = matchOf(pattern, m_commands->text(*command), command->id)) {
            const qsizetype age = m_recent.indexOf(command->id);
            all.push_back(
                {command, *match, m_commands->action(command->id)->isEnabled(), age < 0 ? recentAtMost : age});
        }
    }
    std::ranges::stable_sort(all, isBefore);
    m_found->clear();
    for (const Found& each : all) {
        const Command& command = *each.command;
        const QAction* action = m_commands->action(command.id);
        auto* item = new QStandardItem(m_commands->text(command));
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        item->setData(command.id, PaletteDelegate::IdRole);
        item->setData(key, PaletteDelegate::KeyRole);
        item->setData(menuPath(command.menu), PaletteDelegate::MenuRole);
        item->setData(QVariant::fromValue(each.match.places), PaletteDelegate::PlacesRole);
        item->setData(action->isChecked(), PaletteDelegate::CheckedRole);
        item->setToolTip(m_commands->description(command));
        //: Read aloud for a command: what it is, its menu, its key.
        item->setData(tr("%1, %2, %3").arg(item->text(), menuPath(command.menu), key), Qt::AccessibleTextRole);
        item->setEnabled(each.isAvailable);
        m_found->appendRow(item);
    }
    m_available = static_cast<int>(std::ranges::count(all, true, &Found::isAvailable));
    m_list->setCurrentIndex(m_found->index(0, 0));
    m_hint->setText(all.empty() ? tr("No command has these letters.") : QString());
    m_hint->setVisible(all.empty());
}

void CommandPalette::choose()
{
    if (!m_asked.isEmpty()) {
        if (!m_line->text().isEmpty()) {
            leave();
            m_commands->trigger(m_asked, m_line->text());
        }
        return;
    }
    const QModelIndex chosen = m_list->currentIndex();
    if (!chosen.isValid() || !(chosen.flags() & Qt::ItemIsEnabled)) {
        return;
    }
    const QString id = chosen.data(PaletteDelegate::IdRole).toString();
    if (m_commands->find(id)->act) {
        leave();
        m_commands->trigger(id);
    } else {
        askFor(id);
    }
}

bool CommandPalette::takeKey(int key)
{
    const int last = m_available - 1;
    const int row = m_list->currentIndex().row();
    const auto go = [&](int to) { m_list->setCurrentIndex(m_found->index(std::clamp(to, 0, std::max(last, 0)), 0)); };
    switch (key) {
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Down:
        go(row == last ? 0 : row + 1);
        return true;
    case Qt::Key_Up:
        go(row == 0 ? last : row - 1);
        return true;
    case Qt::Key_PageDown:
        go(row + rowsShown - 1);
        return true;
    case Qt::Key_PageUp:
        go(row - rowsShown + 1);
        return true;
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (isHidden()) {
        return QFrame::eventFilter(watched, event);
    }
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize) {
            place();
        }
    } else if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // no key acts on the window behind it
        return true;
    } else if (event->type() == QEvent::KeyPress) {
        if (takeKey(static_cast<QKeyEvent*>(event)->key())) {
            return true;
        }
    } else if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason) {
            hide();
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace prosector::ui
