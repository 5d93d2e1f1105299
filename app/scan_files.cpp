// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scan_files.h"

#include "app/scan_pictures.h"
#include "core/checkpoint/atomic_file.h"
#include "core/storage/scan_file.h"
#include "core/types/csv.h"
#include "core/types/scan_table.h"

namespace prosector::app {

void writeLayerTable(const Scan& scan, const std::filesystem::path& file)
{
    writeFileAtomically(file, csvText(layerTable(scan)));
}

std::vector<std::filesystem::path> writeScanFiles(const ui::ScanReport& report, const std::filesystem::path& folder)
{
    createFolder(folder);
    std::vector<std::filesystem::path> files{folder / "scan.h5", folder / "layers.csv", folder / "linearity.png",
                                             folder / "spikes.png"};
    writeScan(report.scan, files[0]);
    writeLayerTable(report.scan, files[1]);
    writeLinearityPicture(report, files[2]);
    writeSpikePicture(report, files[3]);
    return files;
}

} // namespace prosector::app
