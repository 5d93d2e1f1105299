// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints the longest gap between the ticks of a 10 ms timer in the GUI thread while the window scans and while a weight
// is dragged: how long the window would not have answered. `window_bench --smoke` runs one scan only.

#include "core/engine/engine.h"
#include "tests/bench/random_checkpoint.h"
#include "ui/main_window.h"
#include "ui/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <cstring>

using namespace prosector;
using namespace prosector::ui;

namespace {

Text builtInText(const char* name)
{
    QFile file(QStringLiteral(PROSECTOR_SOURCE_DIR "/resources/texts/%1.txt").arg(QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? Text{name, file.readAll().toStdString()} : Text();
}

// The longest time between two ticks, beyond the 10 ms that were asked for.
class GapWatch
{
public:
    GapWatch()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_longest = std::max(m_longest, m_sinceTick.nsecsElapsed());
            m_sinceTick.restart();
        });
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.start(10);
        m_sinceTick.start();
    }
    double longestMilliseconds() const { return static_cast<double>(m_longest) / 1e6; }

private:
    QTimer m_timer;
    QElapsedTimer m_sinceTick;
    qint64 m_longest = 0;
};

void waitUntilIdle(const MainWindow& window)
{
    while (!window.isIdle()) {
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
    }
}

void measure(const char* name, const std::filesystem::path& model, std::size_t textBytes, bool drags)
{
    MainWindowOptions options;
    EngineOptions engine;
    engine.calibration = builtInText("calibration");
    options.engine = [engine] { return makeEngine(engine); };
    options.dataFolder = PROSECTOR_SOURCE_DIR "/resources";
    options.initialModel = model;
    options.setup.evaluationText = builtInText("evaluation");
    options.setup.evaluationText.bytes.resize(std::min(textBytes, options.setup.evaluationText.bytes.size()));
    options.setup.watchedWords = {"the", "and", "a"};
    MainWindow window(options);
    window.resize(1280, 800);
    window.show();
    waitUntilIdle(window); // the first paint, opening, baseline and first scan
    const GapWatch watch;
    window.dissection()->startScan();
    waitUntilIdle(window);
    std::printf("%-8s longest gap of a 10 ms timer during a scan: %6.1f ms\n", name, watch.longestMilliseconds());
    if (!drags || !window.dissection()->scan() || window.dissection()->scan()->scan.superWeights.empty()) {
        return;
    }
    const GapWatch dragging;
    window.dissection()->selection()->selectCandidate(0);
    window.dissection()->beginDrag();
    QElapsedTimer time;
    time.start();
    while (time.elapsed() < 5000) {
        window.dissection()->scaleSelectedWeight(static_cast<double>(time.elapsed() % 3000) / 1000);
        QApplication::processEvents(QEventLoop::AllEvents, 16);
    }
    window.dissection()->endDrag();
    waitUntilIdle(window);
    std::printf("%-8s longest gap of a 10 ms timer during a drag: %6.1f ms\n", name, dragging.longestMilliseconds());
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QApplication application(argc, argv);
    const bool isSmoke = argc > 1 && std::strcmp(argv[1], "--smoke") == 0;
    applyTheme(Theme::Light);
    measure("demo", PROSECTOR_SOURCE_DIR "/resources/demo", isSmoke ? 2000 : 1 << 20, !isSmoke);
    if (!isSmoke) {
        const std::filesystem::path folder = std::filesystem::temp_directory_path() / "prosector-bench-random";
        bench::writeRandomCheckpoint({}, folder);
        measure("random", folder, 2048, false);
        std::filesystem::remove_all(folder);
    }
}
