// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a screen reader finds: the whole window, every panel and dialog, walked along the accessibility tree. Nothing
// that can be operated is without a name, and plots say what they show.

#include "ui/figure_panel.h"
#include "ui/selection.h"
#include "ui/theme.h"
#include "widgets/chart_view.h"
#include "widgets/heatmap_view.h"
#include "widgets/spike_plot.h"
#include "window_fixture.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAction>
#include <QDialog>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>

using namespace prosector;
using namespace prosector::ui;

namespace {

// Roles of what a user can press, choose, type into or walk through.
bool isInteractive(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::Dial:
    case QAccessible::List:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::MenuItem:
    case QAccessible::PageTab:
        return true;
    default:
        return false;
    }
}

bool hasRows(QAccessible::Role role)
{
    return role == QAccessible::List || role == QAccessible::Table || role == QAccessible::Tree;
}

// Made by Qt inside its own widgets, which answer for them.
bool isPartOfAnother(const QObject* object)
{
    const QString name = object->objectName();
    const auto* area = qobject_cast<const QAbstractScrollArea*>(object->parent());
    return (area && area->viewport() == object) || name.startsWith(QStringLiteral("qt_"))
        || object->inherits("QScrollBar") || object->inherits("QHeaderView") || object->inherits("QTableCornerButton")
        || object->parent()->inherits("QTabBar") || object->parent()->inherits("QComboBox")
        || object->parent()->inherits("QAbstractSpinBox") || object->parent()->inherits("QComboBoxPrivateContainer")
        || object->inherits("QLineEditIconButton") || object->inherits("QDockWidgetTitleButton");
}

QString pathOf(const QObject* object)
{
    QStringList path;
    for (; object; object = object->parent()) {
        path.prepend(
            QStringLiteral("%1 \"%2\"").arg(QLatin1String(object->metaObject()->className()), object->objectName()));
    }
    return path.mid(std::max<qsizetype>(0, path.size() - 4)).join(QStringLiteral(" > "));
}

void walk(QAccessibleInterface* item, QStringList& unnamed, int& seen)
{
    if (!item || !item->isValid() || item->state().invisible) {
        return;
    }
    const QObject* object = item->object();
    const bool isPart = object && object->parent() && isPartOfAnother(object);
    if (isInteractive(item->role()) && !isPart) {
        ++seen;
        if (item->text(QAccessible::Name).trimmed().isEmpty()) {
            unnamed.append(object ? pathOf(object) : QStringLiteral("an item without an object"));
        }
    }
    if (hasRows(item->role()) || isPart) {
        return; // cells speak through their model
    }
    for (int i = 0; i < item->childCount(); ++i) {
        walk(item->child(i), unnamed, seen);
    }
}

// The names that are missing below a widget, a line for each.
QString unnamedIn(QWidget* widget, int atLeast)
{
    QStringList unnamed;
    int seen = 0;
    walk(QAccessible::queryAccessibleInterface(widget), unnamed, seen);
    if (seen < atLeast) {
        unnamed.append(QStringLiteral("only %1 items were found").arg(seen));
    }
    unnamed.removeDuplicates();
    return unnamed.join(u'\n');
}

} // namespace

class AccessibilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(Theme::Light); }

    void init()
    {
        m_control = std::make_shared<FakeControl>();
        MainWindowOptions options = windowOptions(m_control);
        options.setup.watchedWords = {"the", "and"};
        options.analyses = {{"first",
                             "First",
                             "A definition",
                             "A paper",
                             {{"rounds", "Rounds", "How often", IntegerRange{2, 1, 10}},
                              {"rows", "Rows", "Which", Choice{{{"all", "All"}, {"no-first", "Without position 0"}}}}},
                             {"layer"}}};
        m_window = shownWindow(options, {1920, 1200});
        QVERIFY(m_window);
        QTRY_VERIFY(m_window->dissection()->scan() && m_window->isIdle());
    }

    void aNamelessWidgetIsFound()
    {
        QWidget parent;
        auto* button = new QPushButton(&parent);
        button->setObjectName(QStringLiteral("nameless"));
        parent.show();
        QVERIFY(unnamedIn(&parent, 1).contains(QStringLiteral("nameless")));
        button->setAccessibleName(QStringLiteral("Named"));
        QCOMPARE(unnamedIn(&parent, 1), QString());
    }

    // Each dock by itself, in front: what lies behind another is not in the tree.
    void everyPanelIsNamed_data()
    {
        QTest::addColumn<QString>("dock");
        const MainWindow window{MainWindowOptions()};
        for (const QDockWidget* dock : window.findChildren<QDockWidget*>()) {
            QTest::newRow(qPrintable(dock->objectName())) << dock->objectName();
        }
    }

    void everyPanelIsNamed()
    {
        QFETCH(QString, dock);
        m_window->dissection()->selection()->selectCandidate(0);
        m_window->dissection()->scaleSelectedWeight(0);
        QTRY_VERIFY(m_window->isIdle());
        auto* shown = m_window->findChild<QDockWidget*>(dock);
        QVERIFY(!shown->windowTitle().isEmpty());
        shown->show();
        shown->raise();
        QTRY_VERIFY(shown->widget()->isVisible());
        QCOMPARE(unnamedIn(shown->widget(), 0), QString());
        // Whatever takes the keyboard has a name too, whichever role it plays.
        for (const QWidget* widget : shown->widget()->findChildren<QWidget*>()) {
            const bool takesKeys = widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) != 0;
            if (takesKeys && !isPartOfAnother(widget)) {
                QAccessibleInterface* item = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
                QVERIFY2(item && !item->text(QAccessible::Name).isEmpty(), qPrintable(pathOf(widget)));
            }
        }
    }

    void windowAndMenusAreNamed()
    {
        QCOMPARE(unnamedIn(m_window.get(), 20), QString());
        for (const Command* command : m_window->commands()->all()) {
            QVERIFY2(!m_window->commands()->text(*command).isEmpty(), qPrintable(command->id));
        }
    }

    void dialogsAreNamed_data()
    {
        QTest::addColumn<QString>("action");
        MainWindow window{MainWindowOptions()};
        for (const Command* command : window.commands()->all()) {
            if (command->text.endsWith("\u2026") && command->act) {
                QTest::newRow(qPrintable(command->id)) << command->id;
            }
        }
    }

    // An action with an ellipsis opens a dialog.
    void dialogsAreNamed()
    {
        QFETCH(QString, action);
        m_window->findChild<widgets::HeatmapView*>(QStringLiteral("heatmapView"))->setFocus();
        QAction* wanted = m_window->commands()->action(action);
        if (!wanted->isEnabled()) {
            QSKIP("this action needs a state that the test does not make");
        }
        wanted->trigger();
        for (QDialog* dialog : m_window->findChildren<QDialog*>()) {
            if (dialog->inherits("QFileDialog")) {
                continue; // Qt's own
            }
            QVERIFY2(!dialog->windowTitle().isEmpty(), qPrintable(dialog->objectName()));
            QCOMPARE(unnamedIn(dialog, 1), QString());
        }
    }

    void plotsSayWhatTheyShow()
    {
        const auto* heatmap = m_window->findChild<widgets::HeatmapView*>(QStringLiteral("heatmapView"));
        QCOMPARE(heatmap->accessibleName(), QStringLiteral("Linearity by layer"));
        QVERIFY2(heatmap->accessibleDescription().contains(
                     QStringLiteral("8 values, lowest 0.6161 at 0, highest 0.9604 at 4")),
                 qPrintable(heatmap->accessibleDescription()));
        const auto* spikes = m_window->findChild<widgets::SpikePlot*>();
        QVERIFY2(
            spikes->accessibleDescription().contains(QStringLiteral("8 values, lowest 7.1 at 4, highest 142.6 at 1")),
            qPrintable(spikes->accessibleDescription()));
        widgets::ChartView chart;
        chart.setData({widgets::ChartKind::Lines, {{"loss", {3, 4, 5}, {2.5, qQNaN(), 1.5}}}, {}, "factor", "nats"});
        QVERIFY2(chart.accessibleDescription().contains(QStringLiteral("2 values, lowest 1.5 at 5, highest 2.5 at 3")),
                 qPrintable(chart.accessibleDescription()));
    }

private:
    std::shared_ptr<FakeControl> m_control;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(AccessibilityTest)

#include "accessibility_test.moc"
