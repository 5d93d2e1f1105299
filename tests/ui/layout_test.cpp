// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where panels stand, what is remembered of it, colors and preferences.

#include "ui/command_ids.h"
#include "ui/dissection.h"
#include "ui/language.h"
#include "ui/layout_presets.h"
#include "ui/panel_table.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "window_fixture.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QDockWidget>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdlib>

using namespace prosector;
using namespace prosector::ui;

Q_DECLARE_METATYPE(prosector::ui::Theme)

class LayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(Theme::Light); }
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_folder = std::make_unique<QTemporaryDir>();
    }
    void cleanup()
    {
        m_fixture.reset();
        applyTheme(Theme::Light);
    }

    void tableIsSound()
    {
        QSet<QString> names;
        for (const PanelEntry& entry : panelTable()) {
            names.insert(QString::fromLatin1(entry.name));
        }
        QCOMPARE(names.size(), qsizetype(panelTable().size()));
        for (const PanelEntry& entry : panelTable()) {
            QVERIFY2(names.contains(QString::fromLatin1(entry.neighbor)), entry.name);
        }
        for (const LayoutPreset& preset : layoutPresets()) {
            QSet<QString> placed;
            for (const LayoutColumn& column : preset.columns) {
                for (const LayoutCell& cell : column.cells) {
                    for (const char* panel : cell.panels) {
                        QVERIFY2(names.contains(QString::fromLatin1(panel)), panel);
                        QVERIFY2(!placed.contains(QString::fromLatin1(panel)), panel);
                        placed.insert(QString::fromLatin1(panel));
                    }
                }
            }
        }
    }

    void presets_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QSize>("size");
        for (const LayoutPreset& preset : layoutPresets()) {
            for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
                QTest::newRow(qPrintable(QStringLiteral("%1-%2").arg(QLatin1String(preset.name)).arg(size.width())))
                    << QString::fromLatin1(preset.name) << size;
            }
        }
    }

    // Exactly the panels that it names, the first of each place in front, and the window keeps its size.
    void presets()
    {
        QFETCH(QString, name);
        QFETCH(QSize, size);
        QVERIFY(m_fixture->show("/models/demo", size));
        m_fixture->window->dissection()->selection()->selectLayer(Layer(1));
        QVERIFY(m_fixture->window->commands()->trigger(QStringLiteral("view.layout.") + name));
        QVERIFY(m_fixture->settle());
        QCoreApplication::processEvents();
        const auto preset = std::ranges::find_if(
            layoutPresets(), [&](const LayoutPreset& each) { return name == QLatin1String(each.name); });
        const bool isFirst = preset == layoutPresets().begin();
        QSet<QString> named;
        for (const LayoutColumn& column : preset->columns) {
            for (const LayoutCell& cell : column.cells) {
                QVERIFY2(isInFront(QString::fromLatin1(cell.panels.front())), cell.panels.front());
                for (const char* panel : cell.panels) {
                    named.insert(QString::fromLatin1(panel));
                }
            }
        }
        for (const PanelEntry& entry : panelTable()) {
            const QString panel = QString::fromLatin1(entry.name);
            QCOMPARE(std::pair(panel, !dock(panel)->isHidden()),
                     std::pair(panel, named.contains(panel) || (isFirst && entry.isShownAtFirst)));
        }
        QCOMPARE(m_fixture->window->size(), size);
        for (const auto* label : m_fixture->window->findChildren<QLabel*>()) {
            if (label->isVisible() && !label->text().isEmpty() && !label->visibleRegion().isEmpty()) {
                const int needed =
                    label->wordWrap() ? label->heightForWidth(label->width()) : label->minimumSizeHint().height();
                QVERIFY2(label->height() >= needed, qPrintable(label->text()));
            }
        }
        keep(QStringLiteral("layout-") + QLatin1String(QTest::currentDataTag()));
    }

    void inputsAreSeenInEveryTheme_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::newRow("light") << Theme::Light;
        QTest::newRow("dark") << Theme::Dark;
    }

    // An empty check box and a slider stand out from the window.
    void inputsAreSeenInEveryTheme()
    {
        QFETCH(Theme, theme);
        applyTheme(theme);
        QCheckBox box;
        QSlider slider(Qt::Horizontal);
        slider.setTickPosition(QSlider::TicksBelow);
        for (QWidget* widget : {static_cast<QWidget*>(&box), static_cast<QWidget*>(&slider)}) {
            widget->resize(widget->sizeHint());
            const QImage image = widget->grab().toImage();
            const int around = widget->palette().color(QPalette::Window).lightness();
            int largest = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    largest = std::max(largest, std::abs(image.pixelColor(x, y).lightness() - around));
                }
            }
            QVERIFY2(largest > 45, qPrintable(QString::number(largest)));
        }
    }

    void everyPanelCanBeShownAndHidden()
    {
        QVERIFY(m_fixture->show());
        QVERIFY(m_fixture->window->commands()->trigger(QStringLiteral("view.layout.teach")));
        for (const PanelEntry& entry : panelTable()) {
            const QString panel = QString::fromLatin1(entry.name);
            const QString id = QStringLiteral("view.panel.") + panel;
            const bool was = !dock(panel)->isHidden();
            QCOMPARE(m_fixture->action(id)->isChecked(), was);
            m_fixture->action(id)->trigger();
            QCOMPARE(!dock(panel)->isHidden(), !was);
            QCOMPARE(m_fixture->action(id)->isChecked(), !was);
            QCOMPARE(isInFront(panel), !was);
            m_fixture->action(id)->trigger();
            QCOMPARE(!dock(panel)->isHidden(), was);
        }
    }

    // Double click on the title: the panel takes the window; Esc puts all back.
    void fillsTheWindow()
    {
        QVERIFY(m_fixture->show());
        // Not byte by byte: Qt may share out a pixel in another way.
        const auto places = [&] {
            QStringList all;
            for (const PanelEntry& entry : panelTable()) {
                const QString panel = QString::fromLatin1(entry.name);
                all << QStringLiteral("%1 %2 %3").arg(panel).arg(dock(panel)->isHidden()).arg(isInFront(panel));
            }
            return all;
        };
        const QStringList before = places();
        QDockWidget* spikes = dock(QStringLiteral("spike"));
        const QSize small = spikes->size();
        QTest::mouseDClick(spikes, Qt::LeftButton, {}, {20, spikes->widget()->geometry().top() / 2});
        QCoreApplication::processEvents();
        for (const PanelEntry& entry : panelTable()) {
            const QString panel = QString::fromLatin1(entry.name);
            QCOMPARE(std::pair(panel, !dock(panel)->isHidden()), std::pair(panel, panel == QStringLiteral("spike")));
        }
        QVERIFY(!spikes->isFloating());
        QVERIFY(spikes->width() > small.width());
        QTest::keyClick(m_fixture->window.get(), Qt::Key_Escape);
        QCoreApplication::processEvents();
        QCOMPARE(places(), before);
        QVERIFY(std::abs(spikes->width() - small.width()) <= 1 && std::abs(spikes->height() - small.height()) <= 1);
        QVERIFY(m_fixture->window->commands()->trigger(QStringLiteral("view.fill"), QStringLiteral("text")));
        QVERIFY(!dock(QStringLiteral("text"))->isHidden() && dock(QStringLiteral("spike"))->isHidden());
        QVERIFY(m_fixture->window->commands()->trigger(QStringLiteral("view.fill")));
        QCOMPARE(places(), before);
    }

    // While a panel fills the window, Esc is not the key that stops the engine; afterwards it is again.
    void escStopsWhatIsComputedOnlyOtherwise()
    {
        QVERIFY(m_fixture->show());
        m_fixture->control->hold("evaluate");
        m_fixture->window->dissection()->setBlockState(Layer(4), widgets::BlockState::Dropped);
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->action(command::cancel)->isEnabled(), 5000);
        QVERIFY(m_fixture->window->commands()->trigger(QStringLiteral("view.fill"), QStringLiteral("text")));
        QTest::keyClick(m_fixture->window.get(), Qt::Key_Escape);
        QVERIFY(!dock(QStringLiteral("spike"))->isHidden());
        QVERIFY(!m_fixture->window->isIdle());
        QTest::keyClick(m_fixture->window.get(), Qt::Key_Escape);
        QVERIFY(m_fixture->settle());
    }

    void layoutAndSizeAreRemembered()
    {
        const auto settings = remembered();
        QVERIFY(m_fixture->show(options(settings), {1111, 777}));
        QVERIFY(m_fixture->window->commands()->trigger(QStringLiteral("view.layout.compare")));
        dock(QStringLiteral("stopWord"))->hide();
        QVERIFY(m_fixture->window->commands()->trigger(QStringLiteral("view.fill"), QStringLiteral("text")));
        m_fixture->window->close(); // what is remembered is the layout behind the filling panel
        m_fixture->window.reset();

        m_fixture->window = std::make_unique<MainWindow>(options(remembered()));
        m_fixture->window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_fixture->window.get()));
        QVERIFY(m_fixture->settle());
        QCOMPARE(m_fixture->window->size(), QSize(1111, 777));
        QVERIFY(dock(QStringLiteral("stopWord"))->isHidden());
        QVERIFY(dock(QStringLiteral("model"))->isHidden());
        QVERIFY(isInFront(QStringLiteral("snapshot")));
        QVERIFY(isInFront(QStringLiteral("generation")));
    }

    void damagedSettingsDoNoHarm()
    {
        {
            QSettings store(settingsFile(), QSettings::IniFormat);
            store.setValue(QStringLiteral("window/layout"), QByteArray("nonsense"));
            store.setValue(QStringLiteral("window/geometry"), QByteArray("\x01\xd9\xd0\xcb more nonsense"));
            store.setValue(QStringLiteral("window/colors"), QStringLiteral("purple"));
            store.setValue(QStringLiteral("engine/threads"), QStringLiteral("-5"));
            store.setValue(QStringLiteral("engine/weightMebibytes"), QStringLiteral("1e99"));
            store.setValue(QStringLiteral("recent/commands"), QStringLiteral("no.such.command"));
        }
        const auto settings = remembered();
        QCOMPARE(settings->theme(), Theme::System);
        QVERIFY(settings->engine() == EnginePreferences());
        QVERIFY(m_fixture->show(options(settings)));
        QVERIFY(isInFront(QStringLiteral("heatmap")));
    }

    void settingsKeepEveryValue()
    {
        const EnginePreferences engine{3, 512, 1024};
        {
            const auto settings = remembered();
            settings->setTheme(Theme::Dark);
            settings->setLanguage(QStringLiteral("ja"));
            settings->setProtocol(QStringLiteral("llama.cpp"));
            settings->setTextFolder(QStringLiteral("/texts"));
            settings->setEngine(engine);
            settings->setDevice(DeviceKind::Cuda);
            for (int model = 0; model < 12; ++model) {
                settings->addRecentModel(QStringLiteral("/models/%1").arg(model));
            }
            settings->addRecentModel(QStringLiteral("/models/5"));
        }
        const auto settings = remembered();
        QCOMPARE(settings->theme(), Theme::Dark);
        QCOMPARE(settings->language(), QStringLiteral("ja"));
        QCOMPARE(settings->protocol(), QStringLiteral("llama.cpp"));
        QCOMPARE(settings->textFolder(), QStringLiteral("/texts"));
        QVERIFY(settings->engine() == engine);
        QCOMPARE(settings->device(), DeviceKind::Cuda);
        QCOMPARE(settings->recentModels().size(), 10);
        QCOMPARE(settings->recentModels().first(), QStringLiteral("/models/5"));
        QCOMPARE(settings->recentModels().count(QStringLiteral("/models/5")), 1);
    }

    void openedModelsAreRemembered()
    {
        const auto settings = remembered();
        QVERIFY(m_fixture->show(options(settings)));
        QCOMPARE(settings->recentModels(), QStringList{QStringLiteral("/models/demo")});
    }

    void colors_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<Theme>("theme");
        QTest::newRow("system") << "view.colors.system" << Theme::System;
        QTest::newRow("light") << "view.colors.light" << Theme::Light;
        QTest::newRow("dark") << "view.colors.dark" << Theme::Dark;
    }

    void colors()
    {
        QFETCH(QString, id);
        QFETCH(Theme, theme);
        const auto settings = remembered();
        QVERIFY(m_fixture->show(options(settings)));
        QVERIFY(m_fixture->window->commands()->trigger(id));
        QCOMPARE(appliedTheme(), theme);
        QCOMPARE(remembered()->theme(), theme);
        QVERIFY(m_fixture->action(id)->isChecked());
        const int lightness = QApplication::palette().color(QPalette::Window).lightness();
        QVERIFY(theme != Theme::Dark || lightness < 100);
        QVERIFY(theme != Theme::Light || lightness > 200);
    }

    void preferencesApplyAtOnceOrSayWhen()
    {
        const auto settings = remembered();
        QVERIFY(m_fixture->show(options(settings)));
        QVERIFY(m_fixture->window->commands()->trigger(QStringLiteral("edit.preferences")));
        auto* dialog = m_fixture->child<QDialog>(QStringLiteral("preferencesDialog"));
        QTRY_VERIFY_WITH_TIMEOUT(dialog->isVisible(), 5000);
        const auto in = [&](const char* group, auto* kind, const char* name) {
            auto* box = m_fixture->child<QGroupBox>(QString::fromLatin1(group));
            return box->findChild<std::remove_pointer_t<decltype(kind)>*>(QString::fromLatin1(name));
        };
        auto* colors = in("atOnceGroup", static_cast<QComboBox*>(nullptr), "colorsBox");
        colors->setFocus();
        QTest::keyClick(colors, Qt::Key_End);
        QCOMPARE(appliedTheme(), Theme::Dark);
        QVERIFY(m_fixture->action(QStringLiteral("view.colors.dark"))->isChecked());
        QTest::keyClicks(in("atOnceGroup", static_cast<QLineEdit*>(nullptr), "textFolderLine"),
                         QStringLiteral("/texts"));
        QCOMPARE(settings->textFolder(), QStringLiteral("/texts"));
        // A folder that is not there is not forgotten, but told.
        auto* note = dialog->findChild<QLabel*>(QStringLiteral("folderNote"));
        QTRY_VERIFY(note->isVisible());
        QVERIFY2(note->text().contains(QStringLiteral("/texts is not there")), qPrintable(note->text()));
        auto* threads = in("nextStartGroup", static_cast<QSpinBox*>(nullptr), "threadsBox");
        QCOMPARE(threads->text(), QStringLiteral("all cores"));
        threads->setFocus();
        QTest::keyClick(threads, Qt::Key_Up);
        in("nextStartGroup", static_cast<QSpinBox*>(nullptr), "weightMemoryBox")->setValue(512);
        in("nextStartGroup", static_cast<QComboBox*>(nullptr), "protocolBox")
            ->setCurrentText(QStringLiteral("llama.cpp"));
        QVERIFY(settings->engine() == (EnginePreferences{1, 512, 0}));
        QCOMPARE(settings->protocol(), QStringLiteral("llama.cpp"));
        dialog->grab().save(pictures().filePath(QStringLiteral("preferences.png")));

        // The language is applied to the open dialog, too.
        auto* language = in("atOnceGroup", static_cast<QComboBox*>(nullptr), "languageBox");
        language->setCurrentIndex(language->findData(QStringLiteral("de")));
        QCoreApplication::processEvents();
        QCOMPARE(appliedLanguage(), QStringLiteral("de"));
        QCOMPARE(in("atOnceGroup", static_cast<QLineEdit*>(nullptr), "textFolderLine")->text(),
                 QStringLiteral("/texts"));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!m_fixture->window->findChild<QDialog*>(QStringLiteral("preferencesDialog")), 5000);
        applyLanguage(QStringLiteral("en"), {});
        QVERIFY(m_fixture->settle());
    }

private:
    QString settingsFile() const { return m_folder->filePath(QStringLiteral("prosector.ini")); }
    std::shared_ptr<Settings> remembered()
    {
        return std::make_shared<Settings>(std::filesystem::path(settingsFile().toStdU16String()));
    }

    MainWindowOptions options(const std::shared_ptr<Settings>& settings)
    {
        MainWindowOptions wanted = WindowFixture::options(m_fixture->control);
        wanted.initialModel = "/models/demo";
        wanted.settings = settings;
        return wanted;
    }

    QDockWidget* dock(const QString& panel) { return m_fixture->child<QDockWidget>(panel + QStringLiteral("Dock")); }
    bool isInFront(const QString& panel) { return !dock(panel)->visibleRegion().isEmpty(); }

    static QDir pictures()
    {
        QDir folder(QStringLiteral(PROSECTOR_BINARY_DIR "/pictures/ui"));
        folder.mkpath(QStringLiteral("."));
        return folder;
    }

    void keep(const QString& name)
    {
        m_fixture->window->picture().save(pictures().filePath(name + QStringLiteral(".png")));
    }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(LayoutTest)
#include "layout_test.moc"
