// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/command_line.h"
#include "app/resources.h"
#include "app/tour.h"
#include "app/window.h"

#include <QApplication>
#include <QCoreApplication>

#include <unistd.h>

#include <csignal>
#include <iostream>
#include <memory>
#include <string>
#include <vector>

using namespace prosector::app;

namespace {

Resources resources()
{
    return Resources::besideExecutable(QCoreApplication::applicationDirPath().toStdString());
}

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

// Without a desktop Qt remarks on what is missing of it; only what is worse than a warning matters then.
void keepQuiet(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg) {
        std::cerr << message.toStdString() << std::endl;
    }
}

void drawOffScreen()
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    qInstallMessageHandler(keepQuiet);
}

int start(int& argc, char** argv)
{
    const std::vector<std::string> words(argv + 1, argv + argc);
    const bool onTerminal = isatty(STDERR_FILENO) != 0;
    QCoreApplication::setApplicationName(QStringLiteral("prosector"));
    QCoreApplication::setOrganizationName(QStringLiteral("prosector"));
    if (isHeadless(words)) {
        drawOffScreen();
        // Qt's graphics only where something is drawn: they take time and need fonts.
        const std::unique_ptr<QCoreApplication> application = needsGraphics(words)
            ? std::make_unique<QApplication>(argc, argv)
            : std::make_unique<QCoreApplication>(argc, argv);
        return runCommandLine(words, resources(), std::cout, std::cerr, onTerminal);
    }
    if (!hasDisplay()) {
        drawOffScreen();
        const QApplication application(argc, argv);
        return runTour(words, resources(), std::cout, std::cerr, onTerminal);
    }
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("Prosector"));
    QApplication::setDesktopFileName(QStringLiteral("org.prosector.Prosector"));
    return runWindow(application, words, resources(), std::cerr);
}

} // namespace

int main(int argc, char** argv)
{
    // A limit on file sizes is then an error like any other, with a sentence.
    std::signal(SIGXFSZ, SIG_IGN);
    try {
        return start(argc, argv);
    } catch (...) {
        return explainFailure(std::cerr);
    }
}
