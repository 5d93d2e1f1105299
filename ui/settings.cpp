// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings.h"

#include <array>
#include <utility>

namespace prosector::ui {

namespace {

constexpr qsizetype recentAtMost = 10;
constexpr int threadsAtMost = 1024;
constexpr qint64 mebibytesAtMost = 1 << 24;

constexpr std::array themes{std::pair(Theme::System, "system"), std::pair(Theme::Light, "light"),
                            std::pair(Theme::Dark, "dark")};

template <class Number> Number between(Number least, const QVariant& value, Number most)
{
    bool isNumber = false;
    const qlonglong number = value.toLongLong(&isNumber);
    return isNumber && number >= least && number <= most ? static_cast<Number>(number) : least;
}

} // namespace

Settings::Settings(const std::filesystem::path& file, QObject* parent)
    : QObject(parent)
{
    if (!file.empty()) {
        m_store = std::make_unique<QSettings>(QString::fromStdU16String(file.u16string()), QSettings::IniFormat);
    }
}

Settings::~Settings() = default;

std::filesystem::path Settings::userFile()
{
    const QSettings settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("prosector"),
                             QStringLiteral("prosector"));
    return settings.fileName().toStdU16String();
}

QVariant Settings::value(const char* key) const
{
    const QString name = QString::fromLatin1(key);
    return m_store ? m_store->value(name) : m_values.value(name);
}

void Settings::set(const char* key, const QVariant& wanted)
{
    if (value(key) == wanted) {
        return;
    }
    const QString name = QString::fromLatin1(key);
    if (m_store) {
        m_store->setValue(name, wanted);
    } else {
        m_values[name] = wanted;
    }
    Q_EMIT changed();
}

Theme Settings::theme() const
{
    const QString wanted = value("window/colors").toString();
    for (const auto& [theme, name] : themes) {
        if (wanted == QLatin1String(name)) {
            return theme;
        }
    }
    return Theme::System;
}

void Settings::setTheme(Theme theme)
{
    for (const auto& [each, name] : themes) {
        if (each == theme) {
            set("window/colors", QString::fromLatin1(name));
        }
    }
}

QString Settings::language() const
{
    return value("window/language").toString();
}

void Settings::setLanguage(const QString& code)
{
    set("window/language", code);
}

QByteArray Settings::geometry() const
{
    return value("window/geometry").toByteArray();
}

QByteArray Settings::layout() const
{
    return value("window/layout").toByteArray();
}

void Settings::setPlaces(const QByteArray& geometry, const QByteArray& layout)
{
    set("window/geometry", geometry);
    set("window/layout", layout);
}

QStringList Settings::recentCommands() const
{
    return value("recent/commands").toStringList();
}

void Settings::setRecentCommands(const QStringList& ids)
{
    set("recent/commands", ids);
}

QStringList Settings::recentModels() const
{
    return value("recent/models").toStringList().mid(0, recentAtMost);
}

void Settings::addRecentModel(const QString& path)
{
    QStringList models = recentModels();
    models.removeAll(path);
    models.prepend(path);
    set("recent/models", models.mid(0, recentAtMost));
}

QString Settings::protocol() const
{
    return value("text/protocol").toString();
}

void Settings::setProtocol(const QString& name)
{
    set("text/protocol", name);
}

QString Settings::textFolder() const
{
    return value("text/folder").toString();
}

void Settings::setTextFolder(const QString& folder)
{
    set("text/folder", folder);
}

DeviceKind Settings::device() const
{
    return deviceNamed(value("engine/device").toString().toStdString()).value_or(DeviceKind::Cpu);
}

void Settings::setDevice(DeviceKind device)
{
    const std::string_view text = name(device);
    set("engine/device", QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
}

EnginePreferences Settings::engine() const
{
    return {between(0, value("engine/threads"), threadsAtMost),
            between(qint64(0), value("engine/weightMebibytes"), mebibytesAtMost),
            between(qint64(0), value("engine/stateMebibytes"), mebibytesAtMost)};
}

void Settings::setEngine(const EnginePreferences& preferences)
{
    set("engine/threads", preferences.threads);
    set("engine/weightMebibytes", static_cast<qlonglong>(preferences.weightMebibytes));
    set("engine/stateMebibytes", static_cast<qlonglong>(preferences.stateMebibytes));
}

} // namespace prosector::ui
