// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/detail/tensor_reader.h"

#include "core/analysis/tensor_gatherer.h"
#include "core/model/detail/tensor_list.h"
#include "core/types/error.h"

#include <algorithm>

namespace prosector {

namespace {

constexpr std::int64_t chunkElements = 1 << 20;

TensorKey requireKey(const OpenModel& open, const std::string& id)
{
    const auto key = keyOf(open.model().weights(), id);
    if (!key) {
        throw Error(ErrorCode::NotFound, open.facts()->name, say("Error", "there is no tensor \"%1\"").with(id),
                    say("Remedy", "Choose one that the model lists"));
    }
    return *key;
}

// The edits that act on the tensor: the others, which may need a calibration, make no difference to it.
EditList changesOf(const OpenModel& open, TensorKey key, const EditList& edits)
{
    EditList some;
    std::ranges::copy_if(edits, std::back_inserter(some),
                         [&](const Edit& edit) { return changes(edit, key, open.model().weights()); });
    return some;
}

// A tensor of a model, original or edited, read in pieces.
class TensorRows
{
public:
    // The edits are those that act on the tensor.
    TensorRows(OpenModel& open, TensorKey key, const EditList& edits, const Feedback& feedback)
        : m_weights(open.model().weights())
        , m_key(m_weights.canonical(key))
    {
        if (edits.empty()) {
            return;
        }
        EditedModel model = open.edited(edits, feedback);
        model.editMatricesAsAWhole();
        if (const auto found = model.edited().find(m_key); found != model.edited().end()) {
            m_edited = found->second;
        }
    }

    // As a float32 matrix on the processor: [count, columns]. A vector has one column.
    at::Tensor read(std::int64_t first, std::int64_t count) const
    {
        const at::Tensor rows = m_edited.defined() ? m_edited.narrow(0, first, count).to(at::kCPU)
                                                   : m_weights.rows(m_key, at::arange(first, first + count, at::kLong));
        return rows.to(at::kFloat).reshape({count, -1}).contiguous();
    }

private:
    const Weights& m_weights;
    TensorKey m_key;
    at::Tensor m_edited; // undefined: as the file has it
};

std::vector<double> numbers(const at::Tensor& matrix)
{
    const at::Tensor values = matrix.to(at::kDouble).contiguous();
    const double* data = values.data_ptr<double>();
    return {data, data + values.numel()};
}

} // namespace

TensorStatistics tensorStatistics(OpenModel& open, const TensorRequest& request, const Feedback& feedback)
{
    const TensorKey key = requireKey(open, request.id);
    const EditList edits = changesOf(open, key, request.edits);
    const TensorRows source(open, key, edits, feedback);
    const auto [rows, columns] = open.model().weights().size(key);
    const std::int64_t step = std::max<std::int64_t>(1, chunkElements / std::max<std::int64_t>(1, columns));
    TensorGatherer gatherer(columns);
    for (std::int64_t first = 0; first < rows; first += step) {
        feedback.throwIfCancelled();
        feedback.report(say("Progress", "reading %1").with(request.id),
                        static_cast<double>(first) / static_cast<double>(rows));
        const at::Tensor chunk = source.read(first, std::min(step, rows - first));
        const float* data = chunk.data_ptr<float>();
        for (std::int64_t row = 0; row < chunk.size(0); ++row) {
            gatherer.addRow({data + row * columns, static_cast<std::size_t>(columns)});
        }
    }
    TensorStatistics statistics = gatherer.result();
    statistics.id = request.id;
    statistics.isEdited = !edits.empty();
    return statistics;
}

TensorWindow tensorWindow(OpenModel& open, const TensorWindowRequest& request, const Feedback& feedback)
{
    const TensorKey key = requireKey(open, request.tensor.id);
    const auto [rows, columns] = open.model().weights().size(key);
    TensorWindow window;
    window.id = request.tensor.id;
    window.firstRow = std::clamp<std::int64_t>(request.firstRow, 0, rows);
    window.firstColumn = std::clamp<std::int64_t>(request.firstColumn, 0, columns);
    window.rows = std::clamp<std::int64_t>(request.rows, 0, rows - window.firstRow);
    window.columns = std::clamp<std::int64_t>(request.columns, 0, columns - window.firstColumn);
    if (window.rows > 0 && window.columns > TensorWindowRequest::mostElements / window.rows) {
        throw Error(
            ErrorCode::Usage, request.tensor.id,
            say("Error", "%1 rows of %2 columns are more than one window can hold").with(window.rows, window.columns),
            say("Remedy", "Ask for %1 elements at most").with(TensorWindowRequest::mostElements));
    }
    if (window.rows == 0 || window.columns == 0) {
        return window;
    }
    const auto read = [&](const EditList& acting) {
        const TensorRows source(open, key, acting, feedback);
        return numbers(source.read(window.firstRow, window.rows).narrow(1, window.firstColumn, window.columns));
    };
    window.original = read({});
    const EditList edits = changesOf(open, key, request.tensor.edits);
    window.edited = edits.empty() ? window.original : read(edits);
    return window;
}

} // namespace prosector
