// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window.h"

#include "app/command_line.h"
#include "app/model_run.h"
#include "app/options.h"
#include "app/stop_words.h"
#include "app/text_source.h"
#include "core/analysis/analyses.h"
#include "core/engine/devices.h"
#include "core/engine/libraries.h"
#include "core/storage/recovery.h"
#include "core/types/error.h"
#include "ui/language.h"
#include "ui/settings.h"
#include "ui/theme.h"

#include <QApplication>
#include <QScreen>

#include <algorithm>

namespace prosector::app {

namespace {

constexpr QSize comfortableSize(1600, 1000); // all panels readable without scrolling
constexpr QSize frameSize(32, 64); // more than window managers put around a window

// A single word that is no path is more likely a command misspelled than a model.
std::filesystem::path pathOf(const std::string& word, const Resources& resources)
{
    try {
        return modelPath(word, resources);
    } catch (const Error& error) {
        if (error.code() != ErrorCode::NotFound || word.find_first_of("/.") != std::string::npos) {
            throw;
        }
        throwUsage("\"" + word + "\"", "is neither a command nor a model", "See prosector --help");
    }
}

// What the command line says comes first.
void prefer(const ui::EnginePreferences& preferences, EngineOptions& engine)
{
    constexpr std::int64_t mebibyte = 1 << 20;
    engine.threads = engine.threads > 0 ? engine.threads : preferences.threads;
    engine.weightBytes = preferences.weightMebibytes * mebibyte;
    engine.stateBytes = preferences.stateMebibytes * mebibyte;
}

} // namespace

FirstPlace firstPlace(QSize available)
{
    const QSize size = comfortableSize.boundedTo(available - frameSize);
    return {size, size != comfortableSize};
}

std::vector<const OptionForm*> windowOptions()
{
    std::vector<const OptionForm*> options = generalOptions();
    for (const auto& group : {textOptions(), protocolOptions(), calibrationOptions()}) {
        options.insert(options.end(), group.begin(), group.end());
    }
    return options;
}

ui::MainWindowOptions windowSetup(const Arguments& arguments, const Resources& resources,
                                  const std::shared_ptr<ui::Settings>& settings)
{
    if (arguments.plain().size() > 1) {
        throwUsage("\"" + arguments.plain()[1] + "\"", "is one word too many", "See prosector --help");
    }
    EngineOptions engine = engineOptions(arguments, resources);
    ui::MainWindowOptions options;
    options.devices = availableDevices();
    if (settings) {
        prefer(settings->engine(), engine);
        const DeviceKind device = settings->device();
        const bool isThere = device == DeviceKind::Auto || std::ranges::count(options.devices, device) > 0;
        engine.device = isThere && !arguments.has("device") ? device : engine.device;
    }
    options.engine = [engine] { return makeEngine(engine); };
    options.dataFolder = resources.folder();
    options.threads = engine.threads;
    options.analyses = analysisFacts();
    options.version = PROSECTOR_VERSION;
    options.libraries = libraries();
    options.setup.evaluationText = textFrom(arguments, resources);
    options.setup.calibrationText = engine.calibration;
    options.setup.protocol = protocolFrom(arguments);
    if (settings && !arguments.has("protocol")) {
        options.setup.protocol.kind =
            protocolNamed(settings->protocol().toStdString()).value_or(options.setup.protocol.kind);
    }
    options.settings = settings;
    options.setup.watchedWords = readWords(resources.stopWords());
    if (!arguments.plain().empty()) {
        options.initialModel = pathOf(arguments.plain().front(), resources);
    }
    return options;
}

int runWindow(QApplication& application, std::span<const std::string> words, const Resources& resources,
              std::ostream& messages)
{
    try {
        const auto settings = std::make_shared<ui::Settings>(ui::Settings::userFile());
        ui::applyTheme(settings->theme());
        ui::applyLanguage(settings->language(), resources.folder() / "translations");
        ui::MainWindowOptions options =
            windowSetup(Arguments::parse(words, windowOptions(), "prosector"), resources, settings);
        options.recoveryFolder = recoveryFolder();
        ui::MainWindow window(std::move(options));
        if (settings->geometry().isEmpty()) {
            const FirstPlace place = firstPlace(window.screen()->availableSize());
            window.resize(place.size);
            window.setWindowState(place.fillsScreen ? Qt::WindowMaximized : Qt::WindowNoState);
        }
        window.show();
        return application.exec();
    } catch (...) {
        return explainFailure(messages);
    }
}

} // namespace prosector::app
