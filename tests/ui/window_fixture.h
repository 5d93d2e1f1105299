// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fake_engine.h"
#include "ui/commands.h"
#include "ui/main_window.h"

#include <QTest>

#include <memory>

namespace prosector {

// The whole window over a fake engine, for tests that work it by mouse and keyboard.
class WindowFixture
{
public:
    std::shared_ptr<FakeControl> control = std::make_shared<FakeControl>();
    std::unique_ptr<ui::MainWindow> window;

    static ui::MainWindowOptions options(const std::shared_ptr<FakeControl>& by)
    {
        ui::MainWindowOptions options;
        options.engine = [by] { return std::make_unique<FakeEngine>(by); };
        options.dataFolder = PROSECTOR_BINARY_DIR "/share/prosector";
        options.setup.evaluationText = {"evaluation.txt", "words"};
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
        window = std::make_unique<ui::MainWindow>(wanted);
        window->resize(size);
        window->show();
        const bool isExposed = QTest::qWaitForWindowExposed(window.get());
        window->activateWindow();
        QTest::mouseMove(window->windowHandle()); // menus are clicked only where the pointer has been seen before
        return isExposed && settle();
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
