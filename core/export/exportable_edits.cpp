// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/exportable_edits.h"

#include "core/edit/edit_grammar.h"
#include "core/types/error.h"

#include <optional>
#include <string>
#include <type_traits>

namespace prosector {

namespace {

[[noreturn]] void refuse(const Edit& edit, const Sentence& reason, const Sentence& remedy)
{
    throw Error(ErrorCode::Unsupported, say("Place", "edit \"%1\"").with(formatEdit(edit)), reason, remedy);
}

// What an edit becomes in a checkpoint.
class Translator
{
public:
    Translator(const ExportRequest& request, const ModelFacts& model)
        : m_request(request)
        , m_model(model)
    {
    }

    Edit operator()(const LinearBlock& edit) const { return folded(edit, {edit.layer, edit.layer}); }
    Edit operator()(const LinearSpan& edit) const { return folded(edit, edit.span); }
    Edit operator()(const MapSpan& edit) const
    {
        if (m_request.linear == LinearForm::Extra) {
            return edit;
        }
        refuse(edit, say("Error", "a map is a matrix for which an ordinary checkpoint has no place"),
               say("Remedy", "Write it as tensors of its own with a loader, or drop the blocks"));
    }
    Edit operator()(const MeanBlock& edit) const
    {
        if (m_request.linear == LinearForm::Extra) {
            return edit;
        }
        refuse(edit, say("Error", "a block that only adds a vector has no place in an ordinary checkpoint"),
               say("Remedy", "Write it as tensors of its own, drop the block, or take the edit back"));
    }
    Edit operator()(const FixNorm& edit) const
    {
        refuse(
            edit,
            say("Error", "a norm with a fixed deviation is another computation, which no loader of checkpoints knows"),
            say("Remedy", "Take the edit back before you export"));
    }
    Edit operator()(const ClampChannel& edit) const
    {
        refuse(edit, say("Error", "a clamp holds an activation, and a checkpoint holds weights only"),
               say("Remedy", "Take the edit back before you export"));
    }
    Edit operator()(const RestoreActivation& edit) const
    {
        refuse(edit,
               say("Error", "a restored activation is a step of the computation, and a checkpoint holds weights only"),
               say("Remedy", "Take the edit back, or export the zeroed weight alone with zero:LAYER:down:ROW:COL"));
    }
    Edit operator()(const DropAttention& edit) const { return withoutBranch(edit); }
    Edit operator()(const DropMlp& edit) const { return withoutBranch(edit); }
    template <class AnyEdit> Edit operator()(const AnyEdit& edit) const { return edit; }

private:
    Edit folded(const Edit& edit, const LayerSpan& span) const
    {
        if (m_request.linear == LinearForm::Extra) {
            return edit;
        }
        if (m_request.linear == LinearForm::Refuse) {
            refuse(edit, say("Error", "a linear block is a matrix for which an ordinary checkpoint has no place"),
                   say("Remedy",
                       "Fold it into the block before it (an approximation, with a loss of its own), write it as "
                       "tensors of its own with a loader, or drop the block"));
        }
        const Edit fold = FoldSpan{span};
        checkEdit(fold, m_model);
        return fold;
    }

    // Dropped branches are written as output projections of zeros.
    template <class AnyEdit> Edit withoutBranch(const AnyEdit& edit) const
    {
        if (m_model.norms.feedResidual && !m_model.parallel) {
            refuse(edit,
                   say("Error",
                       "the residual stream of this model passes through the norm of that branch, so that zeros in its "
                       "place are not the same"),
                   say("Remedy", "Drop the whole block, or take the edit back"));
        }
        return edit;
    }

    const ExportRequest& m_request;
    const ModelFacts& m_model;
};

// The blocks that no longer run.
std::optional<LayerSpan> switchedBy(const Edit& edit)
{
    return std::visit(
        [](const auto& one) -> std::optional<LayerSpan> {
            using One = std::decay_t<decltype(one)>;
            constexpr bool isOfOneBlock =
                std::is_same_v<One, DropBlock> || std::is_same_v<One, LinearBlock> || std::is_same_v<One, MeanBlock>;
            if constexpr (requires { one.span; }) {
                return one.span;
            } else if constexpr (isOfOneBlock) {
                return LayerSpan{one.layer, one.layer};
            } else {
                return std::nullopt;
            }
        },
        edit);
}

} // namespace

EditList exportableEdits(const ExportRequest& request, const ModelFacts& model)
{
    EditList edits;
    const Translator translator(request, model);
    for (const Edit& edit : request.edits) {
        edits.push_back(std::visit(translator, edit));
    }
    return edits;
}

std::set<std::int64_t> layersLeftOut(const EditList& written)
{
    std::set<std::int64_t> layers;
    for (const Edit& edit : written) {
        const auto span = switchedBy(edit);
        for (std::int64_t layer = span ? span->first.value() : 0; span && layer <= span->last.value(); ++layer) {
            layers.insert(layer);
        }
    }
    return layers;
}

} // namespace prosector
