// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/detail/export_record.h"

#include "core/edit/edit_grammar.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace prosector {

namespace {

std::string shown(double value)
{
    constexpr int digits = 9;
    std::array<char, 40> buffer;
    const auto end =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::general, digits);
    return {buffer.data(), end.ptr};
}

std::string row(const std::string& label, const std::string& value)
{
    return "| " + label + " | " + value + " |\n";
}

std::string proofText(const ExportProof& proof, const Provenance& scored)
{
    const Protocol& protocol = scored.protocol;
    std::string text =
        "## Proof\n\nThe folder was opened again and scored like the state it was made from.\n\n| | |\n|---|---|\n";
    text += row("text", scored.text);
    text += row("protocol",
                std::string(name(protocol.kind)) + ", window " + std::to_string(protocol.window)
                    + (protocol.kind == ProtocolKind::HuggingFace ? ", stride " + std::to_string(protocol.stride) : "")
                    + (scored.bosUsed ? ", with BOS" : ", without BOS") + ", computed in " + scored.dtype);
    text += row("tokens scored", std::to_string(proof.tokens));
    text += row("perplexity of the original", shown(proof.before));
    if (proof.dissected != proof.expected) {
        text += row("perplexity under the edits as asked for", shown(proof.dissected));
    }
    text += row("perplexity under the edits as written", shown(proof.expected));
    text += row("perplexity of this folder", shown(proof.reopened));
    return text + row("relative difference", shown(proof.difference)) + '\n';
}

// For an export that no command line asked for.
std::string commandLineOf(const ExportRequest& request, const ModelFacts& model)
{
    std::string line = "prosector export '" + model.path + '\'';
    for (const Edit& edit : request.edits) {
        line += " --edit " + formatEdit(edit);
    }
    line += " --text '" + request.text.name + "' --protocol " + std::string(name(request.protocol.kind));
    if (request.protocol.window > 0) {
        line += " --window " + std::to_string(request.protocol.window);
    }
    if (request.protocol.stride > 0) {
        line += " --stride " + std::to_string(request.protocol.stride);
    }
    if (request.linear != LinearForm::Refuse) {
        line += request.linear == LinearForm::Fold ? " --linear fold" : " --linear extra";
    }
    return line + (request.roundFolded ? " --round" : "") + " --out '" + request.folder.string() + '\'';
}

std::string editText(const EditList& edits)
{
    std::string text = "```\n";
    for (const Edit& edit : edits) {
        text += formatEdit(edit) + '\n';
    }
    return text + "```\n";
}

std::string mapText(const BlockPlan& plan)
{
    const std::string count = std::to_string(plan.maps().size());
    return "\n## Not an ordinary checkpoint\n\nIn place of blocks, " + count
        + (plan.maps().size() == 1 ? " affine map of the residual stream stands"
                                   : " affine maps of the residual stream stand")
        + " between the blocks (y = x + weight x + bias). Their values are in `prosector_linear.safetensors`, their "
          "places "
          "in `config.json` under `prosector_linear_blocks`. Prosector opens the folder as it is; transformers does "
          "with "
          "the loader beside it:\n\n```python\nAutoModelForCausalLM.from_pretrained(folder, "
          "trust_remote_code=True)\n```\n\nPrograms that know neither refuse the folder.\n";
}

std::string blockText(const BlockPlan& plan)
{
    std::string kept;
    for (const std::int64_t layer : plan.kept()) {
        kept += (kept.empty() ? "" : ", ") + std::to_string(layer);
    }
    return "\nIts blocks are these of the original, counted from 0: " + kept + ".\n";
}

} // namespace

std::string readmeOf(const ExportRecord& record)
{
    std::string text = "# " + record.result.folder.filename().string() + "\n\nMade with Prosector from `"
        + record.model.name + "` (" + record.model.family + ", " + std::to_string(record.model.layers) + " blocks)";
    text += record.request.edits.empty() ? ", without a change.\n\n" : " by these edits, in this order:\n\n";
    if (!record.request.edits.empty()) {
        text += editText(record.request.edits);
    }
    if (record.result.written != record.request.edits) {
        text += "\nLinear blocks were folded into the block before them, which is an approximation. Written was:\n\n"
            + editText(record.result.written);
    }
    if (!record.plan.keepsAll()) {
        text += blockText(record.plan);
    }
    if (!record.plan.maps().empty()) {
        text += mapText(record.plan);
    }
    text += '\n';
    if (record.result.proof && record.scored) {
        text += proofText(*record.result.proof, *record.scored);
    }
    text += "## License\n\n"
        + (record.license.empty() ? "The folder of the original states none: ask where the model comes from.\n"
                                  : "As the original: " + record.license + ".\n");
    const std::string& given = record.request.commandLine;
    return text + "\n## Made again by\n\n```\n" + (given.empty() ? commandLineOf(record.request, record.model) : given)
        + "\n```\n";
}

bool isPureDropping(const EditList& edits)
{
    return !edits.empty()
        && std::ranges::all_of(edits, [](const Edit& edit) { return std::holds_alternative<DropBlock>(edit); });
}

std::string mergeRecipe(const ModelFacts& model, const BlockPlan& plan)
{
    std::string text =
        "# For mergekit: the same choice of blocks, taken from the original. Ranges are half open.\nslices:\n";
    const std::vector<std::int64_t>& kept = plan.kept();
    for (std::size_t begin = 0; begin < kept.size();) {
        std::size_t end = begin + 1;
        while (end < kept.size() && kept[end] == kept[end - 1] + 1) {
            ++end;
        }
        text += "  - sources:\n      - model: \"" + model.name + "\"\n        layer_range: ["
            + std::to_string(kept[begin]) + ", " + std::to_string(kept[end - 1] + 1) + "]\n";
        begin = end;
    }
    return text + "merge_method: passthrough\ndtype: " + std::string(name(model.dtype)) + '\n';
}

} // namespace prosector
