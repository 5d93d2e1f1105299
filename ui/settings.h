// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/device.h"
#include "ui/theme.h"

#include <QByteArray>
#include <QObject>
#include <QSettings>
#include <QStringList>

#include <cstdint>
#include <filesystem>
#include <memory>

namespace prosector::ui {

// What the engine is started with where the command line says nothing.
struct EnginePreferences
{
    int threads = 0; // 0: all cores
    std::int64_t weightMebibytes = 0; // for converted weights; 0: a quarter of the memory
    std::int64_t stateMebibytes = 0; // for residual streams; 0: an eighth of the memory
    friend bool operator==(const EnginePreferences&, const EnginePreferences&) = default;
};

// What the program remembers from one start to the next. A value in the file that makes no sense counts as not there.
class Settings : public QObject
{
    Q_OBJECT

public:
    // Without a file nothing outlives the object.
    explicit Settings(const std::filesystem::path& file = {}, QObject* parent = nullptr);
    ~Settings() override;

    // Where the desktop keeps those of this user.
    static std::filesystem::path userFile();

    Theme theme() const;
    void setTheme(Theme theme);
    QString language() const; // a code; empty: the system's
    void setLanguage(const QString& code);
    QByteArray geometry() const; // of the window
    QByteArray layout() const; // of its docks
    void setPlaces(const QByteArray& geometry, const QByteArray& layout);
    QStringList recentCommands() const; // ids, the newest first
    void setRecentCommands(const QStringList& ids);
    QStringList recentModels() const; // paths, the newest first
    void addRecentModel(const QString& path);
    QString protocol() const; // a protocol's name; empty: the standard one
    void setProtocol(const QString& name);
    QString textFolder() const; // where texts are looked for; empty: nowhere in particular
    void setTextFolder(const QString& folder);
    DeviceKind device() const;
    void setDevice(DeviceKind device);
    EnginePreferences engine() const;
    void setEngine(const EnginePreferences& preferences);

Q_SIGNALS:
    void changed();

private:
    QVariant value(const char* key) const;
    void set(const char* key, const QVariant& value);

    std::unique_ptr<QSettings> m_store; // null: there is no file
    QVariantMap m_values; // where there is none
};

} // namespace prosector::ui
