// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints the longest gap between the ticks of a 10 ms timer in the GUI thread while the window scans, while a weight is
// dragged, while a prompt is continued, and while the pointer moves over a map of 48 layers x 512 tokens: how long the
// window would not have answered. `window_bench --smoke` does all but the drag, shortly; `--hover` the last alone.

#include "core/engine/engine.h"
#include "tests/bench/random_checkpoint.h"
#include "tests/ui/built_in_text.h"
#include "ui/figure_view.h"
#include "ui/generation.h"
#include "ui/main_window.h"
#include "ui/theme.h"
#include "widgets/heatmap_view.h"

#include <QApplication>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <utility>

using namespace prosector;
using namespace prosector::ui;

namespace {

// What this thread has computed so far.
qint64 cpuNanoseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

// The longest time between two ticks of a 10 ms timer, and the most that this thread computed between two: the rest of
// a gap is that others had the processor.
class GapWatch
{
public:
    GapWatch()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_longest = std::max(m_longest, m_sinceTick.nsecsElapsed());
            m_sinceTick.restart();
            const qint64 cpu = cpuNanoseconds();
            m_busiest = std::max(m_busiest, cpu - std::exchange(m_atTick, cpu));
        });
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.start(10);
        m_sinceTick.start();
    }
    double longestMilliseconds() const { return static_cast<double>(m_longest) / 1e6; }
    double busiestMilliseconds() const { return static_cast<double>(m_busiest) / 1e6; }

private:
    QTimer m_timer;
    QElapsedTimer m_sinceTick;
    qint64 m_longest = 0;
    qint64 m_atTick = cpuNanoseconds();
    qint64 m_busiest = 0;
};

void waitUntilIdle(const MainWindow& window)
{
    while (!window.isIdle()) {
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
    }
}

void print(const char* name, const char* during, const GapWatch& watch)
{
    std::printf("%-8s longest gap of a 10 ms timer during a %s: %6.1f ms, most computed between two ticks %6.1f ms\n",
                name, during, watch.longestMilliseconds(), watch.busiestMilliseconds());
}

void measureScan(const char* name, MainWindow& window)
{
    const GapWatch watch;
    window.dissection()->startScan();
    waitUntilIdle(window);
    print(name, "scan", watch);
}

void measureDrag(const char* name, MainWindow& window, int milliseconds)
{
    Dissection* dissection = window.dissection();
    if (!dissection->scan() || dissection->scan()->scan.superWeights.empty()) {
        return;
    }
    const GapWatch watch;
    dissection->selection()->selectCandidate(0); // a click of its own: the slider appears
    QApplication::processEvents();
    dissection->beginDrag();
    QElapsedTimer time;
    time.start();
    while (time.elapsed() < milliseconds) {
        dissection->scaleSelectedWeight(static_cast<double>(time.elapsed() % 3000) / 1000);
        QApplication::processEvents(QEventLoop::AllEvents, 16);
    }
    dissection->endDrag();
    waitUntilIdle(window);
    print(name, "drag", watch);
}

// By the reference and by the edited model.
void measureGeneration(const char* name, MainWindow& window, int tokens)
{
    auto* dock = window.findChild<QDockWidget*>(QStringLiteral("generationDock"));
    dock->show();
    dock->raise();
    window.dissection()->setBlockState(Layer(1), widgets::BlockState::Dropped);
    waitUntilIdle(window);
    GenerationRequest wanted;
    wanted.prompt = "Once upon a time";
    wanted.tokens = tokens;
    const GapWatch watch;
    window.workbench().generation->generate(wanted);
    waitUntilIdle(window);
    print(name, "generation", watch);
}

// How much is measured of a model.
struct Extent
{
    std::size_t textBytes = 0;
    int dragMilliseconds = 0;
    int tokens = 0; // that are generated
};

void measure(const char* name, const std::filesystem::path& model, const Extent& extent)
{
    MainWindowOptions options;
    EngineOptions engine;
    engine.calibration = builtInText("calibration");
    options.engine = [engine] { return makeEngine(engine); };
    options.dataFolder = PROSECTOR_SOURCE_DIR "/resources";
    options.initialModel = model;
    options.setup.evaluationText = builtInText("evaluation");
    options.setup.evaluationText.bytes.resize(std::min(extent.textBytes, options.setup.evaluationText.bytes.size()));
    options.setup.watchedWords = {"the", "and", "a"};
    MainWindow window(options);
    window.resize(1280, 800);
    window.show();
    waitUntilIdle(window); // the first paint, opening, baseline and first scan
    measureScan(name, window);
    if (extent.dragMilliseconds > 0) {
        measureDrag(name, window, extent.dragMilliseconds);
    }
    measureGeneration(name, window, extent.tokens);
}

// The map stands in a window whose other panels mark what is hovered.
void measureHovering(int moves)
{
    constexpr int layers = 48;
    constexpr int tokens = 512;
    MainWindowOptions options;
    options.engine = [] { return makeEngine({}); };
    options.dataFolder = PROSECTOR_SOURCE_DIR "/resources";
    options.initialModel = PROSECTOR_SOURCE_DIR "/resources/demo";
    options.setup.evaluationText = builtInText("evaluation");
    options.setup.evaluationText.bytes.resize(2000);
    MainWindow window(options);
    window.resize(1920, 1080);
    window.show();
    waitUntilIdle(window);
    Figure figure;
    figure.tables = {{"cells", "Cells", {}}};
    std::vector<std::int64_t> layer;
    std::vector<std::int64_t> position;
    std::vector<std::string> text;
    std::vector<double> value;
    for (int cell = 0; cell < layers * tokens; ++cell) {
        layer.push_back(cell / tokens);
        position.push_back(cell % tokens);
        text.push_back("token" + std::to_string(cell % 7));
        value.push_back(1 + cell % 97);
    }
    figure.tables[0].columns = {{"layer", "Layer", "", std::move(layer)},
                                {"position", "Position", "", std::move(position)},
                                {"text", "Text", "", std::move(text)},
                                {"value", "Value", "", std::move(value)}};
    figure.plots = {{"Map", PlotKind::Heatmap, "cells", "position", {"layer"}, "value", "text", {}, true}};
    QDockWidget dock;
    FigureView view(window.dissection()->selection());
    dock.setWidget(&view);
    window.addDockWidget(Qt::BottomDockWidgetArea, &dock);
    view.setFigure(std::make_shared<const Figure>(std::move(figure)));
    auto* map = view.findChild<widgets::HeatmapView*>();
    for (const double zoom : {1.0, 0.06}) {
        map->zoomColumns(zoom, tokens / 2.0);
        QApplication::processEvents();
        const GapWatch watch;
        QElapsedTimer time;
        qint64 longest = 0;
        for (int move = 0; move < moves; ++move) {
            time.restart();
            const QPointF place(map->width() * (0.1 + 0.8 * (move % 100) / 100), map->height() * 0.2 + move % 60);
            QMouseEvent event(QEvent::MouseMove, place, map->mapToGlobal(place), Qt::NoButton, Qt::NoButton,
                              Qt::NoModifier);
            QApplication::sendEvent(map, &event);
            QApplication::processEvents();
            longest = std::max(longest, time.nsecsElapsed());
        }
        std::printf("%-8s longest gap of a 10 ms timer while hovering over %d x %d, %d columns shown: %6.1f ms, "
                    "longest step %6.1f ms\n",
                    "hover", layers, tokens, map->visibleColumns().second - map->visibleColumns().first + 1,
                    watch.longestMilliseconds(), static_cast<double>(longest) / 1e6);
    }
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
    measureHovering(isSmoke ? 50 : 1000);
    if (argc > 1 && std::strcmp(argv[1], "--hover") == 0) {
        return 0;
    }
    const std::filesystem::path demo = PROSECTOR_SOURCE_DIR "/resources/demo";
    measure("demo", demo, isSmoke ? Extent{2000, 0, 8} : Extent{1 << 20, 5000, 200});
    if (!isSmoke) {
        const std::filesystem::path folder = std::filesystem::temp_directory_path() / "prosector-bench-random";
        bench::writeRandomCheckpoint({}, folder);
        measure("random", folder, {2048, 0, 24});
        std::filesystem::remove_all(folder);
    }
}
