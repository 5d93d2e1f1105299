// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guide_library.h"

#include <QRegularExpression>

#include <algorithm>
#include <system_error>

namespace prosector::ui {

namespace {

std::vector<std::filesystem::path> jsonFilesOf(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> files;
    std::error_code problem;
    for (std::filesystem::directory_iterator file(folder, problem), end; !problem && file != end;
         file.increment(problem)) {
        if (file->path().extension() == ".json") {
            files.push_back(file->path());
        }
    }
    std::ranges::sort(files);
    return files;
}

QString tourName(const std::filesystem::path& file)
{
    static const QRegularExpression order(QStringLiteral("^[0-9]+-"));
    return QString::fromStdU16String(file.stem().u16string()).remove(order);
}

template <class Read> void tryTo(std::vector<Error>& errors, Read read)
{
    try {
        read();
    } catch (const Error& error) {
        errors.push_back(error);
    }
}

} // namespace

GuideLibrary::GuideLibrary(std::filesystem::path dataFolder, std::filesystem::path ownTours, QObject* parent)
    : QObject(parent)
    , m_dataFolder(std::move(dataFolder))
    , m_ownTours(std::move(ownTours))
    , m_worker(std::make_unique<Worker>())
{
}

GuideLibrary::~GuideLibrary() = default;

void GuideLibrary::load(const QString& language)
{
    m_language = language;
    m_worker->submit(
        "load",
        [dataFolder = m_dataFolder, ownTours = m_ownTours, name = language.toStdString()](const Feedback&) {
            return read(dataFolder, ownTours, name);
        },
        [this](Outcome<Contents> outcome) {
            QMetaObject::invokeMethod(
                this,
                [this, outcome = std::move(outcome)] {
                    if (const auto* contents = std::get_if<Contents>(&outcome)) {
                        take(*contents);
                    } else if (const auto* error = std::get_if<Error>(&outcome)) {
                        Q_EMIT failed(*error);
                    }
                },
                Qt::QueuedConnection);
        });
}

void GuideLibrary::readMacro(const std::filesystem::path& path)
{
    m_worker->submit(
        "macro", [path](const Feedback&) { return prosector::readMacro(path); },
        [this, path](Outcome<Macro> outcome) {
            QMetaObject::invokeMethod(
                this,
                [this, path, outcome = std::move(outcome)] {
                    if (const auto* macro = std::get_if<Macro>(&outcome)) {
                        Q_EMIT macroRead(path, *macro);
                    } else if (const auto* error = std::get_if<Error>(&outcome)) {
                        Q_EMIT failed(*error);
                    }
                },
                Qt::QueuedConnection);
        });
}

GuideLibrary::Contents GuideLibrary::read(const std::filesystem::path& dataFolder,
                                          const std::filesystem::path& ownTours, const std::string& language)
{
    Contents contents;
    std::error_code ignored;
    if (std::filesystem::exists(dataFolder / "glossary", ignored)) {
        tryTo(contents.errors, [&] { contents.glossary = readGlossary(dataFolder / "glossary", "en"); });
        if (language != "en") {
            tryTo(contents.errors, [&] { contents.glossary = readGlossary(dataFolder / "glossary", language); });
        }
    }
    if (std::filesystem::exists(dataFolder / "citations.json", ignored)) {
        tryTo(contents.errors, [&] { contents.citations = readCitations(dataFolder / "citations.json"); });
    }
    for (const std::filesystem::path& folder : {dataFolder / "tours", ownTours}) {
        for (const std::filesystem::path& path : jsonFilesOf(folder)) {
            tryTo(contents.errors, [&] {
                const QString name = tourName(path);
                if (const auto other = std::ranges::find(contents.tours, name, &TourFile::name);
                    other != contents.tours.end()) {
                    throw Error(ErrorCode::Mismatch, path.string(),
                                say("Error", "%1 is a tour of the same name").with(other->path.string()),
                                say("Remedy", "Give one of the files another name"));
                }
                contents.tours.push_back({name, path, prosector::readMacro(path)});
            });
        }
    }
    return contents;
}

void GuideLibrary::take(Contents contents)
{
    m_contents = std::move(contents);
    m_isLoaded = true;
    for (const Error& error : m_contents.errors) {
        Q_EMIT failed(error);
    }
    Q_EMIT loaded();
}

} // namespace prosector::ui
