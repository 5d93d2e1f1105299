// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/edit_probe.h"

#include "core/analysis/detail/matrix_tensor.h"
#include "core/analysis/detail/text_calibration.h"
#include "core/edit/edit_grammar.h"
#include "core/engine/detail/run.h"
#include "core/model/detail/activation_edits.h"
#include "core/model/detail/config_fields.h"
#include "core/model/detail/layers.h"
#include "core/model/model.h"

#include <c10/core/InferenceMode.h>

#include <mutex>

namespace prosector::tests {

namespace {

std::vector<Window> windowsOf(const TokenIds& ids)
{
    std::vector<Window> windows;
    for (const auto& window : ids) {
        windows.push_back({window});
    }
    return windows;
}

std::vector<double> valuesOf(const at::Tensor& tensor)
{
    if (!tensor.defined()) {
        return {};
    }
    const at::Tensor flat = tensor.to(at::kDouble).contiguous();
    return {flat.data_ptr<double>(), flat.data_ptr<double>() + flat.numel()};
}

Rows rowsOf(const at::Tensor& tensor)
{
    Rows rows(tensor.size(0), tensor.size(1));
    rows.values = valuesOf(tensor);
    return rows;
}

at::Tensor tensorOf(const std::vector<double>& values)
{
    return values.empty() ? at::Tensor() : at::tensor(values, at::kDouble);
}

// Everything that a run shows, put back into the order of the windows.
class Watcher : public RunObserver
{
public:
    Tap* tap(Layer layer, const WindowGroup& group) override
    {
        const std::lock_guard lock(m_mutex);
        GroupTap& tap = m_taps[group.lane];
        tap.watcher = this;
        tap.layer = layer.value();
        tap.group = &group;
        return &tap;
    }

    void blockDone(Layer layer, const WindowGroup& group, const at::Tensor& in, const at::Tensor& out) override
    {
        put({layer.value(), Site::In}, group, in);
        put({layer.value(), Site::Out}, group, out);
    }

    void finished(const WindowGroup& group, const at::Tensor& input) override { put({-1, Site::Out}, group, input); }

    ProbedRun take()
    {
        ProbedRun run;
        for (const auto& [place, pieces] : m_pieces) {
            std::vector<at::Tensor> ordered;
            for (const auto& [window, piece] : pieces) {
                ordered.push_back(piece);
            }
            const Rows rows = rowsOf(at::cat(ordered, 0));
            if (place.first < 0) {
                run.headInput = rows;
            } else {
                run.sites.emplace(place, rows);
            }
        }
        return run;
    }

private:
    using Place = std::pair<std::int64_t, Site>;

    struct GroupTap : public Tap
    {
        void take(Site site, const at::Tensor& activation) override { watcher->put({layer, site}, *group, activation); }

        Watcher* watcher = nullptr;
        std::int64_t layer = 0;
        const WindowGroup* group = nullptr;
    };

    void put(Place place, const WindowGroup& group, const at::Tensor& activation)
    {
        const std::lock_guard lock(m_mutex);
        for (std::size_t i = 0; i < group.windows.size(); ++i) {
            m_pieces[place][group.windows[i]] = activation[static_cast<std::int64_t>(i)].clone();
        }
    }

    std::mutex m_mutex;
    std::map<int, GroupTap> m_taps; // per lane
    std::map<Place, std::map<std::int64_t, at::Tensor>> m_pieces; // by window
};

} // namespace

struct EditProbe::Inside
{
    Inside(const std::filesystem::path& path, TokenIds calibration, bool withoutFirst)
        : model(Model::open(path, std::int64_t(1) << 30))
        , text(
              model, [ids = std::move(calibration)] { return windowsOf(ids); }, {1e-4, withoutFirst, "probe"}, team)
    {
    }

    EditedModel edited(const EditList& edits)
    {
        for (const Edit& edit : edits) {
            checkEdit(edit, model->facts());
        }
        return {model, edits, text, {}};
    }

    static TensorKey keyOfNorm(NormPlace norm, std::int64_t layer)
    {
        switch (norm) {
        case NormPlace::Attention:
            return {Role::AttentionNorm, layer};
        case NormPlace::Mlp:
            return {Role::MlpNorm, layer};
        case NormPlace::Final:
            break;
        }
        return {Role::FinalNorm};
    }

    std::vector<double> values(TensorKey key) const
    {
        return model->weights().has(key) ? valuesOf(model->weights().get(key)) : std::vector<double>();
    }

    Team team{2};
    std::shared_ptr<const Model> model;
    TextCalibration text;
};

EditProbe::EditProbe(const std::filesystem::path& model, TokenIds calibration, bool withoutFirst)
    : m_inside(std::make_unique<Inside>(model, std::move(calibration), withoutFirst))
{
}

EditProbe::~EditProbe() = default;

const ModelFacts& EditProbe::facts() const
{
    return m_inside->model->facts();
}

ProbedRun EditProbe::run(const EditList& edits, const TokenIds& windows) const
{
    const c10::InferenceMode inference;
    Watcher watcher;
    runLayerMajor(m_inside->edited(edits), windowsOf(windows), watcher, m_inside->team, {}, {{}, true, {}});
    return watcher.take();
}

bool EditProbe::looksAhead(const EditList& edits) const
{
    const c10::InferenceMode inference;
    return m_inside->edited(edits).looksAhead();
}

std::vector<double> EditProbe::gain(NormPlace norm, std::int64_t layer) const
{
    return m_inside->values(Inside::keyOfNorm(norm, layer));
}

std::vector<double> EditProbe::bias(NormPlace norm, std::int64_t layer) const
{
    TensorKey key = Inside::keyOfNorm(norm, layer);
    key.bias = true;
    return m_inside->values(key);
}

std::vector<double> EditProbe::bias(Matrix matrix, std::int64_t layer) const
{
    TensorKey key = keyOf({matrix, Layer(layer), std::nullopt});
    key.bias = true;
    return m_inside->values(key);
}

double EditProbe::normEpsilon() const
{
    return m_inside->model->spec().normEpsilon;
}

std::vector<double> tokenDeviations(const Rows& x, double epsilon, bool layerNorm)
{
    return valuesOf(
        deviationOf(layerNorm ? NormKind::LayerNorm : NormKind::RmsNorm, epsilon, prosector::tensorOf(x.view())));
}

Rows normedByDeviations(const Rows& x, const std::vector<double>& gain, const std::vector<double>& bias,
                        const std::vector<double>& deviations, bool layerNorm)
{
    return rowsOf(normedBy(layerNorm ? NormKind::LayerNorm : NormKind::RmsNorm, prosector::tensorOf(x.view()),
                           tensorOf(gain), tensorOf(bias), tensorOf(deviations).unsqueeze(1)));
}

std::vector<double> activatedBy(const std::string& name, std::vector<double> values)
{
    const at::Tensor x = at::tensor(values, at::kDouble);
    const at::Tensor y = activated(x, activationNamed(name, parseJsonObject("{}", "config.json"))).contiguous();
    return {y.data_ptr<double>(), y.data_ptr<double>() + y.numel()};
}

Rows withRestoredRow(const Rows& in, const Rows& out, std::int64_t row, const std::vector<double>& weights)
{
    at::Tensor result = prosector::tensorOf(out.view()).clone().unsqueeze(0);
    restoreRows({{row, tensorOf(weights), 0}}, prosector::tensorOf(in.view()).unsqueeze(0), result);
    return rowsOf(result[0]);
}

} // namespace prosector::tests
