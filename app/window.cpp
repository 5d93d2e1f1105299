// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window.h"

#include "app/command_line.h"
#include "app/model_run.h"
#include "app/options.h"
#include "app/stop_words.h"
#include "app/text_source.h"
#include "core/analysis/analyses.h"
#include "core/types/error.h"
#include "ui/theme.h"

#include <QApplication>
#include <QScreen>

namespace prosector::app {

namespace {

constexpr QSize comfortableSize(1600, 1000); // all panels readable without scrolling

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

} // namespace

std::vector<const OptionForm*> windowOptions()
{
    std::vector<const OptionForm*> options = generalOptions();
    for (const auto& group : {textOptions(), protocolOptions(), calibrationOptions()}) {
        options.insert(options.end(), group.begin(), group.end());
    }
    return options;
}

ui::MainWindowOptions windowSetup(const Arguments& arguments, const Resources& resources)
{
    if (arguments.plain().size() > 1) {
        throwUsage("\"" + arguments.plain()[1] + "\"", "is one word too many", "See prosector --help");
    }
    const EngineOptions engine = engineOptions(arguments, resources);
    ui::MainWindowOptions options;
    options.engine = [engine] { return makeEngine(engine); };
    options.dataFolder = resources.folder();
    options.threads = engine.threads;
    options.analyses = analysisFacts();
    options.setup.evaluationText = textFrom(arguments, resources);
    options.setup.protocol = protocolFrom(arguments);
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
        ui::applyTheme(ui::Theme::System);
        ui::MainWindow window(windowSetup(Arguments::parse(words, windowOptions(), "prosector"), resources));
        window.resize(comfortableSize.boundedTo(window.screen()->availableSize()));
        window.show();
        return application.exec();
    } catch (...) {
        return explainFailure(messages);
    }
}

} // namespace prosector::app
