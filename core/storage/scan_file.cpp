// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/scan_file.h"

#include "core/checkpoint/atomic_file.h"
#include "core/edit/edit_grammar.h"
#include "core/storage/detail/hdf5_file.h"

#include <functional>

namespace prosector {

namespace {

template <class Row, class Value>
void column(Hdf5Writer& writer, const std::string& path, const std::vector<Row>& rows, Value value)
{
    std::vector<std::decay_t<std::invoke_result_t<Value, const Row&>>> values;
    values.reserve(rows.size());
    for (const Row& row : rows) {
        values.push_back(std::invoke(value, row));
    }
    writer.column(path, values);
}

// -1 stands for no expert.
std::int64_t expertNumber(const std::optional<Expert>& expert)
{
    return expert ? expert->value() : -1;
}

void peakColumns(Hdf5Writer& writer, const std::string& path, const std::vector<LayerScan>& layers,
                 Peak LayerScan::*peak)
{
    column(writer, path + "/value", layers, [=](const LayerScan& layer) { return (layer.*peak).value; });
    column(writer, path + "/window", layers, [=](const LayerScan& layer) { return (layer.*peak).window; });
    column(writer, path + "/token", layers, [=](const LayerScan& layer) { return (layer.*peak).token.value(); });
    column(writer, path + "/token_id", layers, [=](const LayerScan& layer) { return (layer.*peak).tokenId.value(); });
    column(writer, path + "/channel", layers, [=](const LayerScan& layer) { return (layer.*peak).channel.value(); });
    column(writer, path + "/expert", layers,
           [=](const LayerScan& layer) { return expertNumber((layer.*peak).expert); });
}

void provenance(Hdf5Writer& writer, const Provenance& origin)
{
    writer.attribute("model", origin.model);
    writer.attribute("text", origin.text);
    writer.attribute("protocol", std::string(name(origin.protocol.kind)));
    writer.attribute("window", static_cast<double>(origin.protocol.window));
    writer.attribute("stride", static_cast<double>(origin.protocol.stride));
    writer.attribute("bos", std::string(origin.bosUsed ? "yes" : "no"));
    writer.attribute("dtype", origin.dtype);
    writer.attribute("edits", formatEdits(origin.edits));
}

} // namespace

void writeScan(const Scan& scan, const std::filesystem::path& file)
{
    AtomicFile target(file);
    {
        Hdf5Writer writer(target.temporaryPath());
        writer.attribute("format", std::string("prosector-scan"));
        writer.attribute("format_version", 1.0);
        provenance(writer, scan.provenance);
        writer.attribute("tokens", static_cast<double>(scan.tokens));
        writer.attribute("tokens_no_first", static_cast<double>(scan.tokensNoFirst));
        writer.attribute("chance_level", scan.chanceLevel);

        column(writer, "/layers/layer", scan.layers, [](const LayerScan& layer) { return layer.layer.value(); });
        column(writer, "/layers/linearity", scan.layers, &LayerScan::linearity);
        column(writer, "/layers/linearity_no_first", scan.layers, &LayerScan::linearityNoFirst);
        column(writer, "/layers/linearity_update", scan.layers, &LayerScan::linearityUpdate);
        column(writer, "/layers/linearity_update_no_first", scan.layers, &LayerScan::linearityUpdateNoFirst);
        column(writer, "/layers/block_influence", scan.layers, &LayerScan::blockInfluence);
        column(writer, "/layers/block_influence_no_first", scan.layers, &LayerScan::blockInfluenceNoFirst);
        peakColumns(writer, "/layers/down_in", scan.layers, &LayerScan::downIn);
        peakColumns(writer, "/layers/down_out", scan.layers, &LayerScan::downOut);
        peakColumns(writer, "/layers/residual_max", scan.layers, &LayerScan::residualMax);

        using Candidate = SuperWeightCandidate;
        const auto& found = scan.superWeights;
        column(writer, "/super_weights/layer", found, [](const Candidate& one) { return one.at.place.layer.value(); });
        column(writer, "/super_weights/expert", found,
               [](const Candidate& one) { return expertNumber(one.at.place.expert); });
        column(writer, "/super_weights/row", found, [](const Candidate& one) { return one.at.row.value(); });
        column(writer, "/super_weights/column", found, [](const Candidate& one) { return one.at.column.value(); });
        column(writer, "/super_weights/value", found, &Candidate::value);
        column(writer, "/super_weights/input", found, &Candidate::input);
        column(writer, "/super_weights/output", found, &Candidate::output);
        column(writer, "/super_weights/explained", found, &Candidate::explained);
        writer.close();
    }
    target.commit();
}

} // namespace prosector
