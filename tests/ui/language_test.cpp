// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window in other languages, switched while it is used.

#include "ui/command_ids.h"
#include "ui/dissection.h"
#include "ui/guide.h"
#include "ui/guide_library.h"
#include "ui/language.h"
#include "ui/snapshots.h"
#include "window_fixture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace prosector;
using namespace prosector::ui;
using prosector::widgets::BlockState;

namespace {

constexpr QChar mark(u'\u27e6');

// Marks every text that goes through it, so that one which does not is seen, and remembers what it was asked for.
class MarkingTranslator : public QTranslator
{
public:
    QString translate(const char* context, const char* source, const char*, int) const override
    {
        m_asked.insert({QString::fromUtf8(context), QString::fromUtf8(source)});
        return mark + QString::fromUtf8(source);
    }
    bool isEmpty() const override { return false; }
    const std::set<std::pair<QString, QString>>& asked() const { return m_asked; }

private:
    mutable std::set<std::pair<QString, QString>> m_asked;
};

// Source texts of a translation file, each with the contexts in which it stands.
std::map<QString, std::set<QString>> contextsOf(const QString& path)
{
    QFile file(path);
    std::map<QString, std::set<QString>> contexts;
    if (!file.open(QIODevice::ReadOnly)) {
        return contexts;
    }
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.isStartElement() && xml.name() == QLatin1String("source")) {
            contexts[xml.readElementText()].insert(context);
        }
    }
    return contexts;
}

// Numbers, names and signs are the same in every language.
bool hasWords(const QString& text)
{
    static const QStringList names{QStringLiteral("demo"), QStringLiteral("English"), QStringLiteral("Cividis")};
    int letters = 0;
    for (const QChar each : text) {
        letters += each.isLetter();
    }
    const bool isPath = text.startsWith(u'/'); // of the model
    return letters > 3 && !isPath && !names.contains(text);
}

} // namespace

class LanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup()
    {
        m_fixture.reset();
        applyLanguage(QStringLiteral("en"), folder());
    }

    void switchingKeepsTheWork_data()
    {
        QTest::addColumn<QString>("code");
        for (const Language& language : languages()) {
            QTest::newRow(qPrintable(language.code)) << language.code;
        }
    }

    // Edits, undo, selection, layout and what was typed stay; numbers follow the language.
    void switchingKeepsTheWork()
    {
        QFETCH(QString, code);
        QVERIFY(m_fixture->show());
        Dissection* dissection = m_fixture->window->dissection();
        dissection->setBlockState(Layer(4), BlockState::Dropped);
        dissection->selection()->selectLayer(Layer(1));
        m_fixture->child<QLineEdit>(QStringLiteral("promptEdit"))->setText(QStringLiteral("10 dogs"));
        QVERIFY(m_fixture->window->commands()->trigger(QStringLiteral("edit.snapshot")));
        m_fixture->child<QDockWidget>(QStringLiteral("stopWordDock"))->hide();
        QVERIFY(m_fixture->settle());
        QCoreApplication::processEvents();
        const QStringList layout = places();
        const QString before = m_fixture->child<QLabel>(QStringLiteral("candidateValue"))->text();

        QVERIFY(m_fixture->window->commands()->trigger(QStringLiteral("view.language.") + code));
        QCoreApplication::processEvents();
        QVERIFY(m_fixture->settle());
        QCOMPARE(appliedLanguage(), code);
        QCOMPARE(shownLanguage(), code);
        QCOMPARE(m_fixture->window->workbench().guide->library()->language(), code);
        QVERIFY(m_fixture->action(QStringLiteral("view.language.") + code)->isChecked());
        QVERIFY(dissection->edits() == EditList({DropBlock{Layer(4)}}));
        QCOMPARE(dissection->undoStack()->count(), 1);
        QCOMPARE(dissection->selection()->selectedLayer(), std::optional(Layer(1)));
        QCOMPARE(m_fixture->child<QLineEdit>(QStringLiteral("promptEdit"))->text(), QStringLiteral("10 dogs"));
        QCOMPARE(places(), layout);
        QCOMPARE(m_fixture->child<QLabel>(QStringLiteral("candidateValue"))->text(),
                 QString(before).replace(u'.', QLocale().decimalPoint()));
        QCOMPARE(m_fixture->window->locale(), QLocale());
        QVERIFY(m_fixture->window->commands()->trigger(command::undo));
        QVERIFY(dissection->edits().empty());
        QDir pictures(QStringLiteral(PROSECTOR_BINARY_DIR "/pictures/ui"));
        pictures.mkpath(QStringLiteral("."));
        m_fixture->window->picture().save(pictures.filePath(QStringLiteral("language-%1.png").arg(code)));
    }

    // Each panel says after the switch what it said before it.
    void panelsShowThePresentState()
    {
        QVERIFY(m_fixture->show());
        Dissection* dissection = m_fixture->window->dissection();
        dissection->setBlockState(Layer(4), BlockState::Dropped);
        dissection->selection()->selectLayer(Layer(1));
        QVERIFY(m_fixture->settle());
        const QStringList before = texts();
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(m_fixture->window.get(), &change);
        QVERIFY(m_fixture->settle());
        QTRY_COMPARE_WITH_TIMEOUT(texts(), before, 5000);
    }

    // With a translator that marks what it is given, no word in the window is without a mark.
    void everythingIsTranslated()
    {
        QVERIFY(m_fixture->show());
        Dissection* dissection = m_fixture->window->dissection();
        dissection->selection()->selectLayer(Layer(1));
        QVERIFY(m_fixture->settle());
        MarkingTranslator translator;
        QCoreApplication::installTranslator(&translator);
        QCoreApplication::processEvents();
        QVERIFY(m_fixture->settle());
        QStringList unmarked;
        for (const QString& text : texts()) {
            if (hasWords(text) && !text.contains(mark)) {
                unmarked << text;
            }
        }
        QVERIFY2(unmarked.isEmpty(), qPrintable(unmarked.join(u'\n')));
        QCoreApplication::removeTranslator(&translator);
        QCoreApplication::processEvents();
        QVERIFY(m_fixture->settle());

        // And lupdate finds each text where the program looks for it.
        const auto known = contextsOf(QStringLiteral(PROSECTOR_SOURCE_DIR "/translations/prosector_de.ts"));
        QVERIFY(!known.empty());
        QStringList misplaced;
        for (const auto& [context, source] : translator.asked()) {
            const auto found = known.find(source);
            const bool isOwn = context.startsWith(QStringLiteral("prosector::")) || !context.startsWith(u'Q');
            if (isOwn && found != known.end() && !found->second.contains(context)) {
                misplaced << context + QStringLiteral(": ") + source;
            }
        }
        QVERIFY2(misplaced.isEmpty(), qPrintable(misplaced.join(u'\n')));
    }

    void openDialogsFollow_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("name");
        QTest::newRow("export") << "file.export"
                                << "exportDialog";
        QTest::newRow("open") << "file.open"
                              << "openDialog";
        QTest::newRow("preferences") << "edit.preferences"
                                     << "preferencesDialog";
        QTest::newRow("measure") << "model.measure"
                                 << "measureDialog";
    }

    // A dialog that is open says everything in the new language, and keeps what was entered.
    void openDialogsFollow()
    {
        QFETCH(QString, command);
        QFETCH(QString, name);
        QVERIFY(m_fixture->show());
        QVERIFY(m_fixture->window->commands()->trigger(command));
        auto* dialog = m_fixture->child<QDialog>(name);
        if (auto* search = dialog->findChild<QLineEdit*>(QStringLiteral("modelSearch"))) {
            search->setText(QStringLiteral("specimen"));
        }
        if (auto* folder = dialog->findChild<QLineEdit*>(QStringLiteral("exportFolder"))) {
            folder->setText(QStringLiteral("/somewhere"));
        }
        if (auto* words = dialog->findChild<QPlainTextEdit*>(QStringLiteral("watchedWordsEdit"))) {
            words->setPlainText(QStringLiteral("of"));
        }
        MarkingTranslator translator;
        QCoreApplication::installTranslator(&translator);
        QCoreApplication::processEvents();
        QVERIFY(m_fixture->settle());
        const auto unmarked = [&] {
            QStringList texts{dialog->windowTitle()};
            for (const auto* label : dialog->findChildren<QLabel*>()) {
                texts << (label->isVisible() ? QStringList{label->text(), label->toolTip()} : QStringList());
            }
            for (const auto* button : dialog->findChildren<QAbstractButton*>()) {
                texts << (button->isVisible() ? QStringList{button->text(), button->toolTip()} : QStringList());
            }
            texts.removeIf([](const QString& text) { return !hasWords(text) || text.contains(mark); });
            return texts.join(u'\n');
        };
        QTRY_COMPARE_WITH_TIMEOUT(unmarked(), QString(), 5000);
        if (const auto* search = dialog->findChild<QLineEdit*>(QStringLiteral("modelSearch"))) {
            QCOMPARE(search->text(), QStringLiteral("specimen"));
        }
        if (const auto* folder = dialog->findChild<QLineEdit*>(QStringLiteral("exportFolder"))) {
            QCOMPARE(folder->text(), QStringLiteral("/somewhere"));
        }
        if (const auto* words = dialog->findChild<QPlainTextEdit*>(QStringLiteral("watchedWordsEdit"))) {
            QCOMPARE(words->toPlainText(), QStringLiteral("of"));
        }
        QCoreApplication::removeTranslator(&translator);
        QCoreApplication::processEvents();
        dialog->reject();
    }

    void anUnknownLanguageIsTheSystems()
    {
        applyLanguage(QStringLiteral("tlh"), folder());
        QCOMPARE(appliedLanguage(), QString());
    }

    void everyLanguageIsReleased_data() { switchingKeepsTheWork_data(); }
    void everyLanguageIsReleased()
    {
        QFETCH(QString, code);
        const auto file = folder() / (u"prosector_" + code.toStdU16String() + u".qm");
        QVERIFY2(std::filesystem::exists(file), file.c_str());
    }

private:
    static std::filesystem::path folder() { return PROSECTOR_BINARY_DIR "/share/prosector/translations"; }

    // Of each dock: whether it is shown, in front, and behind which others.
    QStringList places()
    {
        QStringList all;
        for (auto* dock : m_fixture->window->findChildren<QDockWidget*>()) {
            QStringList beside;
            for (const QDockWidget* other : m_fixture->window->tabifiedDockWidgets(dock)) {
                beside << other->objectName();
            }
            beside.sort();
            all << QStringLiteral("%1: %2, %3, beside %4")
                       .arg(dock->objectName(), dock->isHidden() ? QStringLiteral("hidden") : QStringLiteral("shown"),
                            dock->visibleRegion().isEmpty() ? QStringLiteral("behind") : QStringLiteral("in front"),
                            beside.join(QStringLiteral(", ")));
        }
        all.sort();
        return all;
    }

    // What can be read in the window, menus and tool tips included.
    QStringList texts()
    {
        QStringList all;
        QWidget* window = m_fixture->window.get();
        for (const auto* label : window->findChildren<QLabel*>()) {
            if (label->isVisible()) {
                all << label->text() << label->toolTip();
            }
        }
        for (const auto* button : window->findChildren<QAbstractButton*>()) {
            if (button->isVisible()) {
                all << button->text() << button->toolTip() << button->accessibleName();
            }
        }
        for (const auto* dock : window->findChildren<QDockWidget*>()) {
            all << dock->windowTitle();
        }
        for (const auto* menu : window->findChildren<QMenu*>()) {
            all << menu->title();
        }
        for (const Command* command : m_fixture->window->commands()->all()) {
            all << m_fixture->action(command->id)->text() << m_fixture->action(command->id)->toolTip();
        }
        all.removeAll(QString());
        all.sort();
        return all;
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(LanguageTest)
#include "language_test.moc"
