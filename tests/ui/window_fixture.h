// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fake_engine.h"
#include "ui/commands.h"
#include "ui/main_window.h"

#include <QTest>

#include <filesystem>
#include <memory>

namespace prosector {

// A window over a fake engine that measures a text of one word.
inline ui::MainWindowOptions windowOptions(const std::shared_ptr<FakeControl>& by,
                                           const std::filesystem::path& model = "/models/demo")
{
    ui::MainWindowOptions options;
    options.engine = [by] { return std::make_unique<FakeEngine>(by); };
    options.initialModel = model;
    options.setup.evaluationText = {"evaluation.txt", "words"};
    return options;
}

// The window on the screen, active; nothing where it does not appear.
inline std::unique_ptr<ui::MainWindow> shownWindow(const ui::MainWindowOptions& options, QSize size = {1280, 800})
{
    auto window = std::make_unique<ui::MainWindow>(options);
    window->resize(size);
    window->show();
    if (!QTest::qWaitForWindowExposed(window.get())) {
        return nullptr;
    }
    window->activateWindow();
    QTest::mouseMove(window->windowHandle()); // menus are clicked only where the pointer has been seen before
    return window;
}

// The whole window over a fake engine, for tests that work it by mouse and keyboard.
class WindowFixture
{
public:
    std::shared_ptr<FakeControl> control = std::make_shared<FakeControl>();
    std::unique_ptr<ui::MainWindow> window;

    static ui::MainWindowOptions options(const std::shared_ptr<FakeControl>& by)
    {
        ui::MainWindowOptions options = windowOptions(by, {});
        options.dataFolder = PROSECTOR_BINARY_DIR "/share/prosector";
        options.setup.watchedWords = {".", "the", ","};
        options.threads = 2;
        return options;
    }

    bool show(const std::filesystem::path& model = "/models/demo", QSize size = {1280, 800})
    {
        ui::MainWindowOptions wanted = options(control);
        wanted.initialModel = model;
        return show(wanted, size);
    }

    bool show(const ui::MainWindowOptions& wanted, QSize size = {1280, 800})
    {
        window = shownWindow(wanted, size);
        return window && settle();
    }

    bool settle()
    {
        return QTest::qWaitFor([this] { return window->isIdle(); }, 5000);
    }

    template <class Widget> Widget* child(const QString& name)
    {
        auto* found = window->findChild<Widget*>(name);
        if (!found) {
            qFatal("there is no %s", qPrintable(name));
        }
        return found;
    }

    QAction* action(const QString& id) { return window->commands()->action(id); }
};

} // namespace prosector
