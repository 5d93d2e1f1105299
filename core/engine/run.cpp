// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/detail/run.h"

#include "core/engine/memory_budget.h"

#include <algorithm>
#include <atomic>
#include <map>
#include <numeric>

namespace prosector {

namespace {

// A group that stands alone uses several threads inside its products from this many multiplications per block on.
constexpr double worthSharing = 1e7;
// Freed memory is returned after each block where a matrix of it has as many elements; smaller ones are not worth it.
constexpr std::int64_t worthReturning = 1'000'000;

// Shows another tap what happens on another device.
class TapOnCpu : public Tap
{
public:
    explicit TapOnCpu(Tap& tap)
        : m_tap(tap)
    {
    }

    void take(Site site, const at::Tensor& activation) override { m_tap.take(site, activation.cpu()); }
    void takeExpert(Site site, Expert expert, const at::Tensor& rows, const at::Tensor& activation) override
    {
        m_tap.takeExpert(site, expert, rows.cpu(), activation.cpu());
    }
    bool wantsAttention() const override { return m_tap.wantsAttention(); }
    void takeAttention(const at::Tensor& probabilities) override { m_tap.takeAttention(probabilities.cpu()); }

private:
    Tap& m_tap;
};

// The groups of a run on their way through the blocks.
class LayerMajorRun
{
public:
    LayerMajorRun(const EditedModel& model, std::vector<WindowGroup> groups, RunObserver& observer, Team& team,
                  const Feedback& feedback, const RunOptions& options)
        : m_model(model)
        , m_groups(std::move(groups))
        , m_observer(observer)
        , m_team(team)
        , m_feedback(feedback)
        , m_options(options)
        , m_layers(options.lastLayer ? options.lastLayer->value() + 1 : model.spec().layers)
        , m_hidden(m_groups.size())
        , m_firstBlock(m_groups.size(), 0)
    {
        findStates();
        // The head weighs about as much as a few blocks; for the display it counts as one.
        m_steps = static_cast<double>(m_groups.size());
        for (const std::int64_t first : m_firstBlock) {
            m_steps += static_cast<double>(m_layers - first);
        }
    }

    void run()
    {
        begin();
        for (std::int64_t index = 0; index < m_layers; ++index) {
            runLayer(Layer(index));
            if (!m_options.keepWeights && m_model.spec().width * m_model.spec().intermediate >= worthReturning) {
                returnFreedMemory();
            }
        }
        if (m_options.lastLayer) {
            return;
        }
        forEach(allGroups(), [this](std::size_t g) {
            m_observer.finished(m_groups[g], headInput(m_model, m_hidden[g]));
            m_hidden[g].reset();
        });
    }

private:
    // The deepest state that the edits leave true, for each group.
    void findStates()
    {
        if (!m_options.states) {
            return;
        }
        std::int64_t bytes = 0;
        for (std::size_t g = 0; g < m_groups.size(); ++g) {
            for (std::int64_t layer = m_layers; layer > 0 && !m_hidden[g].defined(); --layer) {
                m_hidden[g] = knownState(g, Layer(layer));
                m_firstBlock[g] = m_hidden[g].defined() ? layer : 0;
            }
            bytes += m_groups[g].ids.numel() * m_model.spec().width * static_cast<std::int64_t>(sizeof(float));
        }
        // Where not all states fit, every second, third ... is kept: better a few blocks again than none of the states.
        const std::int64_t room = std::max<std::int64_t>(1, m_options.states->budget() / 2);
        m_spacing = std::max<std::int64_t>(1, (bytes * m_layers + room - 1) / room);
    }

    // What enters a block (of the number of layers: what leaves the last), where it needs no block to run.
    at::Tensor knownState(std::size_t g, Layer layer) const
    {
        if (const at::Tensor known = m_options.states->find(key(g, layer.value())); known.defined()) {
            return known.to(m_model.device());
        }
        const std::optional<std::uint64_t> alike = m_model.belowButUpdates(layer);
        if (!alike) {
            return {};
        }
        const auto base = m_options.states->findBase({m_groups[g].fingerprint, layer.value(), *alike});
        return base ? withUpdates(base->out.to(m_model.device()), m_model.block(Layer(layer.value() - 1)).updates,
                                  base->partsOn(m_model.device()))
                    : at::Tensor();
    }

    void begin()
    {
        for (std::size_t g = 0; g < m_groups.size(); ++g) {
            const at::Tensor& ids = m_groups[g].ids;
            if (!m_hidden[g].defined()) {
                m_hidden[g] = embed(m_model, ids);
            }
            const std::int64_t tokens = ids.size(1);
            if (m_firstBlock[g] < m_layers && !m_positions.contains(tokens)) {
                m_positions.emplace(tokens, positionTables(m_model.spec(), tokens, m_model.device()));
            }
        }
    }

    void runLayer(Layer layer)
    {
        std::vector<std::size_t> groups;
        for (std::size_t g = 0; g < m_groups.size(); ++g) {
            if (m_firstBlock[g] <= layer.value()) {
                groups.push_back(g);
            }
        }
        // To the end of layerDone(), which may ask for the block's weights.
        const Weights::BlockUse use(m_model.original(), layer, m_options.keepWeights);
        if (!groups.empty()) {
            forEach(groups, [&](std::size_t g) {
                const PositionTables& table = m_positions.at(m_groups[g].ids.size(1));
                at::Tensor out = runTapped(layer, g, table);
                if (m_observer.readsBlocks()) {
                    m_observer.blockDone(layer, m_groups[g], m_hidden[g].cpu(), out.cpu());
                } else {
                    m_observer.blockDone(layer, m_groups[g], m_hidden[g], out);
                }
                m_hidden[g] = std::move(out);
                keepState(g, layer.value() + 1);
            });
        }
        // Whoever solves something there does so alone, with matrices as wide as the model.
        const double width = static_cast<double>(m_model.spec().width);
        const ComputeThreads threads(width * width * width >= worthSharing ? m_team.lanes() : 1);
        m_observer.layerDone(layer);
    }

    at::Tensor runTapped(Layer layer, std::size_t g, const PositionTables& table)
    {
        Tap* tap = m_observer.tap(layer, m_groups[g]);
        std::optional<TapOnCpu> onCpu;
        if (tap && !m_model.device().is_cpu()) {
            tap = &onCpu.emplace(*tap);
        }
        const std::optional<std::uint64_t> alike =
            m_options.states ? m_model.belowButUpdates(Layer(layer.value() + 1)) : std::nullopt;
        std::vector<RowParts> parts;
        at::Tensor out = runBlock(m_model, layer, m_hidden[g], table, tap, nullptr, alike ? &parts : nullptr);
        if (alike) {
            ResidualCache::Base base{out, std::move(parts)};
            m_options.states->putBase({m_groups[g].fingerprint, layer.value() + 1, *alike},
                                      {out.cpu(), base.partsOn(at::kCPU)});
        }
        return out;
    }

    void keepState(std::size_t g, std::int64_t layer)
    {
        if (m_options.states && (layer % m_spacing == 0 || layer == m_layers)) {
            m_options.states->put(key(g, layer), m_hidden[g].cpu());
        }
    }

    ResidualCache::Key key(std::size_t g, std::int64_t layer) const
    {
        return {m_groups[g].fingerprint, layer, m_model.below(Layer(layer))};
    }

    std::vector<std::size_t> allGroups() const
    {
        std::vector<std::size_t> all(m_groups.size());
        std::iota(all.begin(), all.end(), 0);
        return all;
    }

    template <class Task> void forEach(const std::vector<std::size_t>& groups, const Task& task)
    {
        const auto step = [&](std::size_t g) {
            m_feedback.throwIfCancelled();
            if (m_options.isSuperseded && m_options.isSuperseded()) {
                throw Superseded();
            }
            m_feedback.report(m_options.stage, m_done++ / m_steps);
            task(g);
        };
        for (std::size_t number = 0; number < groups.size(); ++number) {
            m_groups[groups[number]].lane = static_cast<int>(number) % m_team.lanes(); // some may have been passed over
        }
        if (!m_model.device().is_cpu()) { // it shares out the work by itself
            std::ranges::for_each(groups, step);
            return;
        }
        if (groups.size() > 1) {
            m_team.run(groups.size(), [&](std::size_t number, int) { step(groups[number]); });
            return;
        }
        const double rows = static_cast<double>(m_groups[groups.front()].ids.numel());
        const double multiplications =
            rows * static_cast<double>(m_model.spec().width) * static_cast<double>(m_model.spec().intermediate);
        const ComputeThreads threads(multiplications >= worthSharing ? m_team.lanes() : 1);
        step(groups.front());
    }

    const EditedModel& m_model;
    std::vector<WindowGroup> m_groups;
    RunObserver& m_observer;
    Team& m_team;
    const Feedback& m_feedback;
    const RunOptions& m_options;
    std::int64_t m_layers;
    std::vector<at::Tensor> m_hidden; // per group: [windows, tokens, width]
    std::vector<std::int64_t> m_firstBlock; // per group: where it starts
    std::int64_t m_spacing = 1; // of the states that are kept, in blocks
    std::map<std::int64_t, PositionTables> m_positions; // per window length
    double m_steps = 0;
    std::atomic<int> m_done = 0;
};

} // namespace

void runGroups(const EditedModel& model, std::vector<WindowGroup> groups, RunObserver& observer, Team& team,
               const Feedback& feedback, const RunOptions& options)
{
    LayerMajorRun(model, std::move(groups), observer, team, feedback, options).run();
}

void runLayerMajor(const EditedModel& model, std::span<const Window> windows, RunObserver& observer, Team& team,
                   const Feedback& feedback, const RunOptions& options)
{
    requireKnownTokens(windows, model.spec().vocabulary);
    std::vector<std::int64_t> all(windows.size());
    std::iota(all.begin(), all.end(), 0);
    runGroups(model, groupsOf(windows, all, team.lanes(), Folds::Apart), observer, team, feedback, options);
}

} // namespace prosector
