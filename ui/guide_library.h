// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/worker.h"
#include "core/guide/citations.h"
#include "core/guide/glossary.h"
#include "core/guide/macro.h"

#include <QObject>
#include <QString>

#include <filesystem>
#include <memory>
#include <vector>

namespace prosector::ui {

// A guided tour and where it was found.
struct TourFile
{
    QString name; // "what-is-linear" of 1-what-is-linear.json: a number in front only orders
    std::filesystem::path path;
    Macro tour;
};

// The glossary, the citations and the guided tours, read in the background. A file that cannot be read is told and left
// out; the others stay. What is not installed is missing without a word.
class GuideLibrary : public QObject
{
    Q_OBJECT

public:
    // Tours of `ownTours` are offered behind those of the program, in the order of their files; one whose name another
    // has is refused. The folder need not exist.
    GuideLibrary(std::filesystem::path dataFolder, std::filesystem::path ownTours, QObject* parent = nullptr);
    ~GuideLibrary() override;

    // Reads everything, the glossary in a language ("de_AT"); loaded() follows.
    void load(const QString& language);
    // Reads a macro from anywhere; macroRead() or failed() follows.
    void readMacro(const std::filesystem::path& path);

    bool isLoaded() const { return m_isLoaded; }
    const QString& language() const { return m_language; } // that was asked for last
    const Glossary& glossary() const { return m_contents.glossary; }
    const std::vector<Citation>& citations() const { return m_contents.citations; }
    const std::vector<TourFile>& tours() const { return m_contents.tours; }

Q_SIGNALS:
    void loaded();
    void macroRead(const std::filesystem::path& path, const prosector::Macro& macro);
    void failed(const prosector::Error& error);

private:
    struct Contents
    {
        Glossary glossary;
        std::vector<Citation> citations;
        std::vector<TourFile> tours;
        std::vector<Error> errors;
    };

    static Contents read(const std::filesystem::path& dataFolder, const std::filesystem::path& ownTours,
                         const std::string& language);
    void take(Contents contents);

    std::filesystem::path m_dataFolder;
    std::filesystem::path m_ownTours;
    QString m_language;
    Contents m_contents;
    bool m_isLoaded = false;
    std::unique_ptr<Worker> m_worker;
};

} // namespace prosector::ui
