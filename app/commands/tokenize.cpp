// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"

#include "app/model_run.h"
#include "app/text_source.h"
#include "core/model/model.h"
#include "core/tokenizer/tokenizer.h"

namespace prosector::app {

namespace {

// A tokenizer lies beside the weights that a path may name.
std::shared_ptr<const Tokenizer> tokenizerOf(const std::filesystem::path& path)
{
    const std::string file = path.filename().string();
    const std::string extension = path.extension().string();
    // llama2.c calls its tokenizers tokenizer.bin and tok512.bin. A model's own file tells which one is its.
    if (extension == ".pt" || extension == ".pth" || (extension == ".bin" && !file.starts_with("tok"))) {
        const std::shared_ptr<const Model> model = Model::open(path, 0); // no weight will be used
        return {model, &model->tokenizer()};
    }
    if (extension == ".safetensors" || file.ends_with(".index.json") || file == "config.json") {
        return Tokenizer::load(path.has_parent_path() ? path.parent_path() : std::filesystem::path("."));
    }
    return Tokenizer::load(path);
}

} // namespace

CommandResult runTokenize(const CommandContext& context)
{
    const std::string model = modelArgument(context);
    const auto tokenizer = tokenizerOf(modelPath(model, context.resources));
    const Text text = textFrom(context.arguments, context.resources);
    const bool plain = context.arguments.has("no-special");
    std::vector<TokenId> ids;
    if (!text.bytes.empty()) {
        ids = tokenizer->encode(text.bytes, plain ? SpecialTokens::None : SpecialTokens::Add);
    }
    CommandResult result;
    result.json["ids"] = Json::array();
    result.json["pieces"] = Json::array();
    TextTable table({"id", "piece"});
    for (const TokenId id : ids) {
        const std::string piece = tokenizer->piece(id);
        result.json["ids"].push_back(id.value());
        result.json["pieces"].push_back(piece);
        table.addRow({shown(id.value()), Json(piece).dump(-1, ' ', false, Json::error_handler_t::replace)});
    }
    result.text = table.text();
    return result;
}

} // namespace prosector::app
