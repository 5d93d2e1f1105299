// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window starts with: what the settings remember, unless the command line says otherwise.

#include "app/window.h"
#include "ui/settings.h"

#include <QTest>

using namespace prosector;
using namespace prosector::app;

class AppWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSettingsAreApplied()
    {
        const auto settings = std::make_shared<ui::Settings>();
        settings->setEngine({3, 512, 1024});
        settings->setProtocol(QStringLiteral("llama.cpp"));
        settings->setTextFolder(QStringLiteral("/texts"));
        const ui::MainWindowOptions options = optionsFor({}, settings);
        QCOMPARE(options.threads, 3);
        QCOMPARE(options.setup.protocol.kind, ProtocolKind::LlamaCpp);
        QCOMPARE(options.settings->textFolder(), QStringLiteral("/texts"));
        QVERIFY(options.isAttended);
        QCOMPARE(options.engine()->device().asked, DeviceKind::Cpu);
    }

    void theCommandLineComesFirst()
    {
        const auto settings = std::make_shared<ui::Settings>();
        settings->setEngine({3, 512, 1024});
        settings->setProtocol(QStringLiteral("llama.cpp"));
        const ui::MainWindowOptions options = optionsFor({"--threads", "2", "--protocol", "paper"}, settings);
        QCOMPARE(options.threads, 2);
        QCOMPARE(options.setup.protocol.kind, ProtocolKind::Paper);
    }

    // A device that was there once.
    void aDeviceThatIsGoneIsNotAskedFor()
    {
        const auto settings = std::make_shared<ui::Settings>();
        settings->setDevice(DeviceKind::Mps);
        const ui::MainWindowOptions options = optionsFor({}, settings);
        QCOMPARE(options.engine()->device().asked, DeviceKind::Cpu);
    }

    void theFirstWindowFitsTheScreenWithItsFrame()
    {
        const FirstPlace large = firstPlace({1920, 1080});
        QCOMPARE(large.size, QSize(1600, 1000));
        QVERIFY(!large.fillsScreen);
        const FirstPlace small = firstPlace({1280, 800});
        QVERIFY(small.size.width() < 1280 && small.size.height() < 800);
        QVERIFY(small.fillsScreen);
        QVERIFY(firstPlace({1920, 1020}).fillsScreen); // wide enough, not high enough
    }

    void nonsenseIsPassedOver()
    {
        const auto settings = std::make_shared<ui::Settings>();
        settings->setProtocol(QStringLiteral("none such"));
        settings->setEngine({-5, -1, -1});
        const ui::MainWindowOptions options = optionsFor({}, settings);
        QCOMPARE(options.setup.protocol.kind, Protocol().kind);
        QCOMPARE(options.threads, 0);
    }

private:
    static ui::MainWindowOptions optionsFor(const std::vector<std::string>& words,
                                            const std::shared_ptr<ui::Settings>& settings)
    {
        const Resources resources = Resources::besideExecutable(PROSECTOR_BINARY_DIR);
        return windowSetup(Arguments::parse(words, windowOptions(), "prosector"), resources, settings);
    }
};

QTEST_GUILESS_MAIN(AppWindowTest)
#include "app_window_test.moc"
