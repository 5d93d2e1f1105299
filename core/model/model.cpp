// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/model.h"

#include "core/checkpoint/checkpoint.h"
#include "core/checkpoint/detail/json_file.h"
#include "core/model/detail/family.h"
#include "core/model/detail/inserted_maps.h"
#include "core/model/detail/tensor_list.h"
#include "core/model/detail/weights.h"
#include "core/tokenizer/tokenizer.h"
#include "core/types/error.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

namespace prosector {

namespace {

// Weights of a few bits are codes that mean nothing without their scales.
void requirePlainWeights(const JsonFile& config)
{
    if (const auto quantization = findObject(config, "quantization_config")) {
        const auto method = findString(*quantization, "quant_method");
        throw Error(
            ErrorCode::Unsupported, quantization->where,
            say("Error", "the weights are quantized (%1)")
                .with(method ? Sentence(*method) : say("Error", "by an unnamed method")),
            say("Remedy", "Open the checkpoint that they were made from; this program reads floating-point weights"));
    }
}

std::int64_t elements(const StoredTensor& tensor)
{
    return static_cast<std::int64_t>(tensor.bytes.size() / byteSize(tensor.dtype));
}

ModelFacts factsOf(const Checkpoint& checkpoint, const ModelSpec& spec, const Weights& weights)
{
    ModelFacts facts;
    // A trailing slash leaves an empty last part.
    const std::filesystem::path folder = std::filesystem::absolute(checkpoint.path()).lexically_normal();
    facts.name = (folder.has_filename() ? folder : folder.parent_path()).filename().string();
    facts.path = folder.string();
    facts.family = spec.family;
    facts.layers = spec.layers;
    facts.width = spec.width;
    facts.heads = spec.heads;
    facts.keyValueHeads = spec.keyValueHeads;
    facts.headWidth = spec.headWidth;
    facts.intermediate = spec.intermediate;
    facts.mixture = spec.mixture;
    facts.vocabulary = spec.vocabulary;
    facts.context = spec.context;
    facts.fileBytes = checkpoint.fileBytes();
    facts.tied = spec.tiedHead;
    facts.gated = spec.gated;
    facts.parallel = spec.parallel;
    facts.norms = {spec.norms.attentionIn, spec.norms.mlpIn,
                   spec.norms.shared,      spec.norms.mlpOut || spec.norms.mlpSum,
                   spec.finalNorm,         spec.norms.residualFromNorm};
    std::map<DataType, std::int64_t> perType;
    std::set<const StoredTensor*> counted; // a fused tensor holds several matrices
    for (const TensorKey key : weights.keys()) {
        const StoredTensor& stored = weights.stored(key);
        if (counted.insert(&stored).second) {
            facts.parameters += elements(stored);
            perType[stored.dtype] += elements(stored);
        }
    }
    facts.dtype = std::ranges::max_element(perType, {}, [](const auto& entry) { return entry.second; })->first;
    facts.bytesNeeded = facts.parameters * static_cast<std::int64_t>(byteSize(DataType::Float32));
    for (const StoredTensor& tensor : checkpoint.tensors()) {
        facts.tensors.push_back({tensor.name, tensor.shape, tensor.dtype, tensor.file.filename().string()});
    }
    facts.modelTensors = tensorList(weights);
    return facts;
}

} // namespace

const Family& familyOf(const JsonFile& config)
{
    const std::string type = requireString(config, "model_type");
    std::string known;
    for (const Family* family : families()) {
        if (family->modelType == type) {
            return *family;
        }
        known += (known.empty() ? "" : ", ") + std::string(family->modelType);
    }
    throw Error(ErrorCode::Unsupported, config.where,
                say("Error", "model_type \"%1\" is a family this version does not know").with(type),
                say("Remedy", "It knows: %1").with(known));
}

std::shared_ptr<const Model> Model::open(const std::filesystem::path& path, std::int64_t convertedBytes)
{
    const std::shared_ptr<const Checkpoint> checkpoint = Checkpoint::open(path);
    ConfigText text = checkpoint->config();
    const JsonFile config = baseConfig(parseJsonObject(text.text, std::move(text.where)));
    const Family& family = familyOf(config);
    requirePlainWeights(config);
    const std::shared_ptr<Model> model(new Model);
    model->m_checkpoint = checkpoint;
    model->m_spec = family.spec(config);
    model->m_weights = std::make_shared<Weights>(checkpoint, family.bindings(model->m_spec, config), family.prefix,
                                                 model->m_spec.tiedHead, convertedBytes);
    model->m_insertedMaps =
        std::make_shared<const std::vector<InsertedMap>>(readInsertedMaps(config, model->m_spec, checkpoint->folder()));
    model->m_facts = factsOf(*checkpoint, model->m_spec, *model->m_weights);
    model->m_facts.insertedMaps = static_cast<std::int64_t>(model->m_insertedMaps->size());
    try {
        model->m_tokenizer = Tokenizer::load(checkpoint->folder(), model->m_spec.vocabulary);
    } catch (const Error& error) {
        model->m_tokenizerError = error;
    }
    return model;
}

const Tokenizer& Model::tokenizer() const
{
    if (m_tokenizerError) {
        throw Error(*m_tokenizerError);
    }
    return *m_tokenizer;
}

void Model::verifyWeights(const Feedback& feedback) const
{
    const std::vector<TensorKey> keys = m_weights->keys();
    for (std::size_t i = 0; i < keys.size(); ++i) {
        feedback.throwIfCancelled();
        feedback.report(say("Progress", "reading weights"), static_cast<double>(i) / static_cast<double>(keys.size()));
        m_weights->verify(keys[i]);
    }
}

} // namespace prosector
