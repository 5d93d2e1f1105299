// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints how soon an edit is answered: the first estimate and the complete evaluation for an edit in every block, as a
// time and as a share of a full evaluation, beside the share of the blocks that the edit leaves to compute. Then what
// pairing buys: the width of the paired interval after eight windows against the unpaired one, and how often the paired
// interval holds the value of the full text. `live_bench --smoke` runs the same on a toy.

#include "core/engine/engine.h"
#include "core/types/statistics.h"
#include "tests/bench/random_checkpoint.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <random>
#include <sstream>

#include <unistd.h>

using namespace prosector;

namespace {

double now()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

std::string contentOf(const std::string& path)
{
    std::stringstream content;
    content << std::ifstream(path).rdbuf();
    return content.str();
}

struct Timed
{
    double first = 0; // seconds to the first estimate
    double complete = 0;
    Comparison comparison;
};

Timed timed(Engine& engine, const RunRequest& request)
{
    Timed result;
    const double start = now();
    result.comparison = engine.compare(
        request, [&](const Comparison&) { result.first = result.first > 0 ? result.first : now() - start; }, {});
    result.complete = now() - start;
    result.first = result.first > 0 ? result.first : result.complete;
    return result;
}

void measureLatency(Engine& engine, const ModelFacts& model, RunRequest request)
{
    timed(engine, request); // the original, whose states the edits start from
    const double start = now();
    engine.evaluate(request, {});
    const double full = now() - start;
    std::printf("%s, width %lld, %lld blocks: a full evaluation takes %.0f ms\n", model.name.c_str(),
                static_cast<long long>(model.width), static_cast<long long>(model.layers), full * 1e3);
    double worstFirst = 0;
    for (std::int64_t layer = 0; layer < model.layers; ++layer) {
        request.edits = {ScaleWeight{{{Matrix::Down, Layer(layer), {}}, Channel(1), Channel(2)}, 4}};
        const Timed edit = timed(engine, request);
        worstFirst = std::max(worstFirst, edit.first);
        std::printf("  edit in block %2lld: first estimate %6.1f ms, complete %7.1f ms, %.2f of a full evaluation "
                    "(blocks left: %.2f)\n",
                    static_cast<long long>(layer), edit.first * 1e3, edit.complete * 1e3, edit.complete / full,
                    static_cast<double>(model.layers - layer) / static_cast<double>(model.layers));
    }
    const Timed again = timed(engine, request);
    std::printf("  slowest first estimate %.0f ms; the same state again: complete in %.1f ms; states kept: %.0f MB\n",
                worstFirst * 1e3, again.complete * 1e3, static_cast<double>(engine.stateBytes()) / 1e6);
}

double half(const Estimate& estimate)
{
    return (estimate.high - estimate.low) / 2;
}

// Half the width of an interval that knows nothing of the pairing: both losses vary from window to window.
double unpairedHalf(const Comparison& comparison)
{
    const double spread = std::hypot(comparison.reference.standardError(), comparison.edited.standardError());
    return studentQuantile95(2 * comparison.windows - 2) * spread;
}

void measurePairing(Engine& engine, const ModelFacts& model, RunRequest request, int edits)
{
    constexpr std::int64_t windows = 8;
    std::mt19937_64 random(1);
    const auto below = [&](std::int64_t bound) {
        return static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(bound));
    };
    std::vector<double> gains;
    int covered = 0;
    for (int i = 0; i < edits; ++i) {
        const Layer layer(below(model.layers));
        request.edits = {ScaleRow{{Matrix::Down, layer, {}}, Channel(below(model.width)), 0.5}};
        Estimate early;
        const Comparison complete = engine.compare(request,
                                                   [&](const Comparison& preview) {
                                                       if (preview.windows == windows) {
                                                           early = lossDifference(preview.reference, preview.edited);
                                                           gains.push_back(unpairedHalf(preview) / half(early));
                                                       }
                                                   },
                                                   {});
        const double value = complete.edited.loss() - complete.reference.loss();
        covered += early.low <= value && value <= early.high ? 1 : 0;
    }
    if (gains.empty()) {
        std::printf("%s: the text has too few windows for the estimate after %lld\n", model.name.c_str(),
                    static_cast<long long>(windows));
        return;
    }
    std::ranges::nth_element(gains, gains.begin() + static_cast<std::ptrdiff_t>(gains.size() / 2));
    std::printf(
        "%s, %d small edits (seed 1), after %lld windows: the paired interval is %.0f times narrower (median); it "
        "holds the full text's value in %.1f %%\n",
        model.name.c_str(), edits, static_cast<long long>(windows), gains[gains.size() / 2], 100.0 * covered / edits);
}

} // namespace

int main(int argc, char** argv)
{
    const bool isSmoke = argc > 1 && std::strcmp(argv[1], "--smoke") == 0;
    const std::string text = contentOf(PROSECTOR_SOURCE_DIR "/resources/texts/evaluation.txt");
    const std::unique_ptr<Engine> engine = makeEngine({});

    RunRequest request;
    request.text = {"evaluation", text.substr(0, isSmoke ? 4000 : text.size())};
    request.protocol.window = isSmoke ? 64 : 256;
    request.watchedWords = {"the", ".", ",", "and", "a"};
    const auto demo = engine->open(PROSECTOR_SOURCE_DIR "/resources/demo", {});
    measureLatency(*engine, *demo, request);
    request.protocol.window = 64; // enough windows
    measurePairing(*engine, *demo, request, isSmoke ? 3 : 500);

    const std::filesystem::path folder =
        std::filesystem::temp_directory_path() / ("prosector-live-" + std::to_string(::getpid()));
    bench::RandomModel random;
    if (isSmoke) {
        random = {2, 64, 4, 128, 300, 128};
    }
    bench::writeRandomCheckpoint(random, folder);
    const auto wide = engine->open(folder, {});
    request.text.bytes = text.substr(0, isSmoke ? 500 : 8192);
    request.protocol.window = isSmoke ? 64 : 256;
    measureLatency(*engine, *wide, request);
    std::filesystem::remove_all(folder);
}
