// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/figure_file.h"

#include "core/checkpoint/atomic_file.h"
#include "core/storage/detail/hdf5_file.h"
#include "core/types/csv.h"

namespace prosector {

void writeFigure(const Figure& figure, const std::filesystem::path& file)
{
    AtomicFile target(file);
    {
        Hdf5Writer writer(target.temporaryPath());
        writer.attribute("format", std::string("prosector-figure"));
        writer.attribute("format_version", 1.0);
        writer.attribute("analysis", figure.analysis);
        writer.attribute("title", figure.title.english());
        writer.attribute("caption", figure.caption.english());
        for (std::size_t i = 0; i < figure.remarks.size(); ++i) {
            writer.attribute("remark_" + std::to_string(i + 1), figure.remarks[i].english());
        }
        for (const Table& table : figure.tables) {
            for (const Column& column : table.columns) {
                const std::string path = '/' + table.name + '/' + column.name;
                std::visit([&](const auto& values) { writer.column(path, values); }, column.values);
                writer.attribute(path, "title", column.title.english());
                writer.attribute(path, "unit", column.unit.english());
            }
        }
        writer.close();
    }
    target.commit();
}

std::vector<std::filesystem::path> writeFigureFiles(const Figure& figure, const std::filesystem::path& folder)
{
    createFolder(folder);
    std::vector<std::filesystem::path> files{folder / (figure.analysis + ".h5")};
    writeFigure(figure, files.front());
    for (const Table& table : figure.tables) {
        files.push_back(folder / (figure.analysis + '-' + table.name + ".csv"));
        writeFileAtomically(files.back(), csvText(table));
    }
    return files;
}

} // namespace prosector
