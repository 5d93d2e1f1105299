// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scan_files.h"

#include "app/report.h"
#include "app/scan_pictures.h"
#include "core/checkpoint/atomic_file.h"
#include "core/storage/scan_file.h"
#include "core/types/csv.h"

namespace prosector::app {

namespace {

std::string peakCells(const Peak& peak)
{
    return csvCell(peak.value) + ',' + shown(peak.token.value()) + ',' + shown(peak.channel.value());
}

} // namespace

void writeLayerTable(const Scan& scan, const std::filesystem::path& file)
{
    std::string text = "layer,linearity,linearity_no_first,linearity_update,linearity_update_no_first,block_influence,"
                       "block_influence_no_first,down_in,down_in_token,down_in_channel,down_out,down_out_token,"
                       "down_out_channel,residual_max,residual_max_token,residual_max_channel\n";
    for (const LayerScan& layer : scan.layers) {
        text += shown(layer.layer.value());
        for (const double value : {layer.linearity, layer.linearityNoFirst, layer.linearityUpdate,
                                   layer.linearityUpdateNoFirst, layer.blockInfluence, layer.blockInfluenceNoFirst}) {
            text += ',' + csvCell(value);
        }
        for (const Peak& peak : {layer.downIn, layer.downOut, layer.residualMax}) {
            text += ',' + peakCells(peak);
        }
        text += '\n';
    }
    writeFileAtomically(file, text);
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
