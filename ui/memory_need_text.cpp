// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/memory_need_text.h"

#include "core/checkpoint/memory_need.h"
#include "core/engine/memory_budget.h"

#include <QCoreApplication>
#include <QLocale>

namespace prosector::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(prosector::ui::MemoryNeed)
};

} // namespace

MemoryNeed memoryNeedAt(const std::filesystem::path& model)
{
    return {memoryNeedOf(model), memoryLimit()};
}

QString sizeText(std::int64_t bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString needText(const MemoryNeed& need)
{
    return Words::tr("Needs %1 of %2 memory.").arg(sizeText(need.bytes), sizeText(need.machine));
}

QString tooLargeText()
{
    return Words::tr("\u26a0 That is more than this machine has: it will be slow, as weights are read from the disk "
                     "again and again.");
}

} // namespace prosector::ui
