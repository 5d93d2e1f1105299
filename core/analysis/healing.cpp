// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/detail/healing.h"

#include "core/analysis/detail/layer_statistics.h"
#include "core/analysis/detail/span_states.h"
#include "core/engine/detail/run.h"
#include "core/types/error.h"

#include <algorithm>
#include <array>
#include <map>
#include <mutex>
#include <numeric>
#include <string>
#include <utility>

namespace prosector {

namespace {

using Maps = std::vector<std::shared_ptr<const LinearMap>>;

// Hands out the maps as they are in this round.
class GivenMaps : public Calibration
{
public:
    GivenMaps(Calibration& otherwise, const std::vector<LayerSpan>& spans, const Maps& maps)
        : m_otherwise(otherwise)
        , m_spans(spans)
        , m_maps(maps)
    {
    }

    std::shared_ptr<const LinearMap> linearMap(const LayerSpan& span, const Feedback& feedback) override
    {
        const auto found = std::ranges::find(m_spans, span);
        return found != m_spans.end() ? m_maps[static_cast<std::size_t>(found - m_spans.begin())]
                                      : m_otherwise.linearMap(span, feedback);
    }
    at::Tensor foldingMap(const LayerSpan& span, const Feedback& feedback) override
    {
        return m_otherwise.foldingMap(span, feedback);
    }
    std::shared_ptr<const CalibrationProfile> profile(const std::set<TokenPosition>& positions,
                                                      const Feedback& feedback) override
    {
        return m_otherwise.profile(positions, feedback);
    }

private:
    Calibration& m_otherwise;
    const std::vector<LayerSpan>& m_spans;
    const Maps& m_maps;
};

// Moments of every span over a run: what enters it, and the original's state behind it.
using SpanMoments = std::vector<std::array<Moments::Centered, 2>>; // per span and fold

class MomentGatherer
{
public:
    MomentGatherer(std::size_t spans, int lanes)
        : m_statistics(spans, std::vector<LayerStatistics>(static_cast<std::size_t>(lanes)))
    {
    }

    void add(std::size_t span, const WindowGroup& group, const at::Tensor& in, const at::Tensor& wanted)
    {
        m_statistics[span][static_cast<std::size_t>(group.lane)].add(group.fold, in, wanted);
    }

    SpanMoments moments(bool withFirst) const
    {
        SpanMoments result;
        for (const std::vector<LayerStatistics>& lanes : m_statistics) {
            result.push_back(
                {LayerStatistics::moments(lanes, 0, withFirst), LayerStatistics::moments(lanes, 1, withFirst)});
        }
        return result;
    }

private:
    std::vector<std::vector<LayerStatistics>> m_statistics; // per span and lane
};

// The original: its states are the teacher's.
class Teacher : public RunObserver
{
public:
    Teacher(const std::vector<LayerSpan>& spans, int lanes)
        : m_spans(spans)
        , m_entering(spans.size(), SpanStates(lanes))
        , m_wanted(spans.size())
        , m_gatherer(spans.size(), lanes)
    {
    }

    void blockDone(Layer layer, const WindowGroup& group, const at::Tensor& in, const at::Tensor& out) override
    {
        for (std::size_t i = 0; i < m_spans.size(); ++i) {
            if (layer == m_spans[i].first) {
                m_entering[i].keep(group, in);
            }
            if (layer == m_spans[i].last) {
                m_gatherer.add(i, group, m_entering[i].take(group), out);
                const std::lock_guard lock(m_mutex);
                m_wanted[i][group.windows.front()] = out;
            }
        }
    }

    // Behind a span; once the run is over.
    const at::Tensor& wanted(std::size_t span, const WindowGroup& group) const
    {
        return m_wanted[span].at(group.windows.front());
    }
    SpanMoments moments(bool withFirst) const { return m_gatherer.moments(withFirst); }

private:
    const std::vector<LayerSpan>& m_spans;
    std::vector<SpanStates> m_entering;
    std::mutex m_mutex;
    std::vector<std::map<std::int64_t, at::Tensor>> m_wanted; // per span, by the group's first window
    MomentGatherer m_gatherer;
};

// The dissected state with the maps of a round.
class Student : public RunObserver
{
public:
    Student(const std::vector<LayerSpan>& spans, const Teacher& teacher, int lanes)
        : m_spans(spans)
        , m_teacher(teacher)
        , m_gatherer(spans.size(), lanes)
    {
    }

    void blockDone(Layer layer, const WindowGroup& group, const at::Tensor& in, const at::Tensor&) override
    {
        for (std::size_t i = 0; i < m_spans.size(); ++i) {
            if (layer == m_spans[i].first) {
                m_gatherer.add(i, group, in, m_teacher.wanted(i, group));
            }
        }
    }

    SpanMoments moments(bool withFirst) const { return m_gatherer.moments(withFirst); }

private:
    const std::vector<LayerSpan>& m_spans;
    const Teacher& m_teacher;
    MomentGatherer m_gatherer;
};

double mean(const std::vector<double>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

class Healer
{
public:
    Healer(OpenModel& open, const EditList& edits, std::span<const Window> windows, const std::vector<LayerSpan>& spans,
           const HealingOptions& options, const Feedback& feedback)
        : m_open(open)
        , m_edits(edits)
        , m_windows(windows)
        , m_spans(spans)
        , m_options(options)
        , m_feedback(feedback)
        , m_teacher(spans, open.team().lanes())
    {
        runLayerMajor(open.original(), windows, m_teacher, open.team(), feedback,
                      {say("Progress", "gathering the original's states"), false, spans.back().last});
    }

    Healing heal()
    {
        Healing healing;
        const SpanMoments original = m_teacher.moments(withFirst());
        if (original.front()[0].rows == 0 || original.front()[1].rows == 0) {
            throw Error(ErrorCode::NothingToDo, m_options.fit.text,
                        say("Error", "is one window, and every other one is held out"),
                        say("Remedy", "Take a longer text or shorter windows"));
        }
        improve(original, Fold::Trained, healing);
        healing.unhealed = mapsOf(fitted(original, Fold::All));
        healing.healed = improved(original, healing.best);
        return healing;
    }

private:
    enum class Fold
    {
        Trained,
        All
    };

    bool withFirst() const { return !m_options.fit.withoutFirst; }

    std::vector<RidgeFit> fitted(const SpanMoments& moments, Fold fold) const
    {
        std::vector<RidgeFit> fits;
        for (const auto& folds : moments) {
            const Moments::Centered rows = fold == Fold::All ? Moments::merged(folds[0], folds[1]) : folds[0];
            fits.push_back(ridgeFit(rows, m_options.fit.ridge));
        }
        return fits;
    }

    Maps mapsOf(const std::vector<RidgeFit>& fits) const
    {
        Maps maps;
        for (std::size_t i = 0; i < fits.size(); ++i) {
            auto map = std::make_shared<LinearMap>();
            map->slope = fits[i].slope.to(at::kFloat);
            map->offset = fits[i].offset.to(at::kFloat);
            map->facts.span = m_spans[i];
            map->facts.text = m_options.fit.text;
            map->facts.ridge = m_options.fit.ridge;
            maps.push_back(std::move(map));
        }
        return maps;
    }

    SpanMoments seenBy(const std::vector<RidgeFit>& fits)
    {
        const EditedModel student = withMaps(m_open, m_edits, m_spans, mapsOf(fits), m_feedback);
        Student observer(m_spans, m_teacher, m_open.team().lanes());
        runLayerMajor(student, m_windows, observer, m_open.team(), m_feedback,
                      {say("Progress", "healing"), false, m_spans.back().first});
        return observer.moments(withFirst());
    }

    void move(std::vector<RidgeFit>& fits, const SpanMoments& moments, Fold fold) const
    {
        const std::vector<RidgeFit> next = fitted(moments, fold);
        for (std::size_t i = 0; i < fits.size(); ++i) {
            fits[i].slope = fits[i].slope + m_options.rate * (next[i].slope - fits[i].slope);
            fits[i].offset = fits[i].offset + m_options.rate * (next[i].offset - fits[i].offset);
        }
    }

    static HealingRound measured(const std::vector<RidgeFit>& fits, const SpanMoments& moments)
    {
        HealingRound round;
        for (std::size_t i = 0; i < fits.size(); ++i) {
            round.trained.push_back(1 - determination(fits[i], moments[i][0]).full);
            round.heldOut.push_back(1 - determination(fits[i], moments[i][1]).full);
        }
        return round;
    }

    // Fills the rounds and the best of them, fitting every other window.
    void improve(const SpanMoments& original, Fold fold, Healing& healing)
    {
        std::vector<RidgeFit> fits = fitted(original, fold);
        for (std::int64_t round = 0; round <= m_options.rounds; ++round) {
            const SpanMoments seen = seenBy(fits);
            healing.rounds.push_back(measured(fits, seen));
            const auto loss = [&](std::int64_t one) {
                return mean(healing.rounds[static_cast<std::size_t>(one)].heldOut);
            };
            if (loss(round) < loss(healing.best)) {
                healing.best = round;
            }
            if (round - healing.best >= m_options.patience) {
                return;
            }
            move(fits, seen, fold);
        }
    }

    // The same number of rounds on all windows.
    Maps improved(const SpanMoments& original, std::int64_t rounds)
    {
        std::vector<RidgeFit> fits = fitted(original, Fold::All);
        for (std::int64_t round = 0; round < rounds; ++round) {
            move(fits, seenBy(fits), Fold::All);
        }
        return mapsOf(fits);
    }

    OpenModel& m_open;
    const EditList& m_edits;
    std::span<const Window> m_windows;
    const std::vector<LayerSpan>& m_spans;
    const HealingOptions& m_options;
    const Feedback& m_feedback;
    Teacher m_teacher;
};

} // namespace

EditedModel withMaps(OpenModel& open, EditList edits, const std::vector<LayerSpan>& spans, const Maps& maps,
                     const Feedback& feedback)
{
    for (const LayerSpan& span : spans) {
        edits.emplace_back(LinearSpan{span});
    }
    GivenMaps given(open.calibration(), spans, maps);
    return open.edited(edits, given, feedback);
}

Healing heal(OpenModel& open, const EditList& edits, std::span<const Window> windows,
             const std::vector<LayerSpan>& spans, const HealingOptions& options, const Feedback& feedback)
{
    return Healer(open, edits, windows, spans, options, feedback).heal();
}

} // namespace prosector
