// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints, in one run, what the engine reaches: forward throughput as a share of this machine's own matrix-multiply
// peak, the time of a scan and of all streaming measures over that of a plain forward pass, and the rate of generation
// as a share of what reading every weight once for each token would allow. `engine_bench --smoke` runs the same on a
// toy.

#include "core/analysis/detail/anisotropy_gatherer.h"
#include "core/analysis/detail/influence_gatherer.h"
#include "core/analysis/detail/linearity_gatherer.h"
#include "core/analysis/detail/massive_gatherer.h"
#include "core/analysis/detail/norm_gatherer.h"
#include "core/analysis/detail/shared_pass.h"
#include "core/engine/detail/evaluate.h"
#include "core/engine/detail/open_model.h"
#include "core/engine/engine.h"
#include "tests/bench/random_checkpoint.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <c10/core/InferenceMode.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <map>
#include <sstream>
#include <thread>

using namespace prosector;

namespace {

double seconds(const auto& action, int repetitions)
{
    double best = 1e300;
    for (int i = 0; i < repetitions; ++i) {
        const auto start = std::chrono::steady_clock::now();
        action();
        best = std::min(best, std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
    }
    return best;
}

// Multiplications and additions per second of a square float32 product, with the threads the engine uses.
double matrixMultiplyPeak(std::int64_t size)
{
    const at::Tensor a = at::rand({size, size});
    const at::Tensor b = at::rand({size, size});
    const double time = seconds([&] { at::mm(a, b); }, 8);
    return 2.0 * static_cast<double>(size * size * size) / time;
}

// Multiplications and additions of one forward pass with the head, attention counted causally.
double operations(const ModelFacts& model, const Evaluation& run)
{
    const auto width = static_cast<double>(model.width);
    const auto queryWidth = static_cast<double>(model.heads * model.headWidth);
    const auto keyWidth = static_cast<double>(model.keyValueHeads * model.headWidth);
    const double perToken = static_cast<double>(model.layers) * 2
            * (2 * width * queryWidth + 2 * width * keyWidth + 3 * width * static_cast<double>(model.intermediate))
        + 2 * width * static_cast<double>(model.vocabulary);
    double total = 0;
    for (const WindowScore& window : run.windows) {
        const auto tokens = static_cast<double>(window.tokens);
        total += tokens * perToken + static_cast<double>(model.layers) * 4 * queryWidth * tokens * (tokens + 1) / 2;
    }
    return total;
}

// Bytes per second of reading memory once, with the threads the engine uses.
double readBandwidth(std::int64_t bytes)
{
    const at::Tensor values = at::rand({bytes / static_cast<std::int64_t>(sizeof(float))});
    return static_cast<double>(values.nbytes()) / seconds([&] { values.sum(); }, 8);
}

// Bytes of float32 weights that one token takes: all but the rows of an embedding that is not the head.
double bytesPerToken(const ModelFacts& model)
{
    const std::int64_t unread = model.tied ? 0 : model.vocabulary * model.width;
    return static_cast<double>(model.parameters - unread) * sizeof(float);
}

// Tokens per second behind the prompt, the best of three texts.
double generationRate(Engine& engine, std::int64_t tokens)
{
    GenerationRequest request;
    request.prompt = "Once upon a time there was a little";
    request.tokens = tokens;
    double best = 0;
    for (int i = 0; i < 3; ++i) {
        std::int64_t count = 0;
        std::chrono::steady_clock::time_point first;
        const auto written = [&](const std::string&) {
            if (count++ == 0) {
                first = std::chrono::steady_clock::now();
            }
        };
        engine.generate(request, written, {});
        const std::chrono::duration<double> time = std::chrono::steady_clock::now() - first;
        best = std::max(best, static_cast<double>(count - 1) / time.count());
    }
    return best;
}

void measureGeneration(Engine& engine, std::int64_t tokens, double bandwidth)
{
    const auto model = engine.model();
    const double rate = generationRate(engine, tokens);
    const double bound = bandwidth / bytesPerToken(*model);
    std::printf("%-22s generation: %7.1f tokens/s, %5.1f %% of the %.1f that reading %.1f MB for each allows\n",
                model->name.c_str(), rate, 100 * rate / bound, bound, bytesPerToken(*model) / 1e6);
}

std::string contentOf(const std::string& path)
{
    std::stringstream content;
    content << std::ifstream(path).rdbuf();
    return content.str();
}

void measure(Engine& engine, const std::string& folder, const Text& text, std::int64_t window, double peak)
{
    const auto model = engine.open(folder, {});
    RunRequest request;
    request.text = text;
    request.protocol.window = window;
    Evaluation run;
    const double forward = seconds([&] { run = engine.evaluate(request, {}); }, 3);
    const double scan = seconds([&] { engine.scan(request, {}); }, 3);
    const double rate = operations(*model, run) / forward;
    std::printf(
        "%-22s width %4lld, %2lld blocks, window %4lld: %6lld tokens in %6.3f s, %6.1f GFLOP/s, %4.1f %% of the "
        "peak; scan / forward %.2f\n",
        model->name.c_str(), static_cast<long long>(model->width), static_cast<long long>(model->layers),
        static_cast<long long>(window), static_cast<long long>(run.tokens()), forward, rate / 1e9, 100 * rate / peak,
        scan / forward);
}

// All measures that stream over a text, in one pass, over a plain forward pass, head included; and what each
// adds by itself.
void measureStreaming(const std::string& folder, const Text& text, std::int64_t window)
{
    const c10::InferenceMode inference;
    const EngineOptions options;
    Team team(resolvedThreads(0));
    OpenModel model(folder, options, team, {});
    Protocol protocol;
    protocol.window = window;
    const WindowPlan plan = model.planOf(text, protocol);
    const EditedModel original = model.original();
    const RunOptions blocks{"bench", true, Layer(model.spec().layers - 1)};
    const auto once = [&](const std::vector<std::string>& names) {
        LinearityGatherer linearity(RowChoice::All, team.lanes());
        InfluenceGatherer influence(original, {}, team.lanes());
        AnisotropyGatherer anisotropy({}, team.lanes());
        MassiveGatherer massive(team.lanes(), 0, window);
        NormGatherer norms(model.spec(), team.lanes());
        const std::map<std::string, RunObserver*> known{{"linearity", &linearity},
                                                        {"influence", &influence},
                                                        {"anisotropy", &anisotropy},
                                                        {"massive activations", &massive},
                                                        {"norms", &norms}};
        std::vector<RunObserver*> chosen;
        for (const std::string& name : names) {
            chosen.push_back(known.at(name));
        }
        SharedPass shared(chosen, team.lanes());
        return seconds([&] { runLayerMajor(original, plan.windows, shared, team, {}, blocks); }, 1);
    };
    const std::vector<std::string> all{"linearity", "influence", "anisotropy", "massive activations", "norms"};
    const double forward = seconds([&] { evaluateWindows(original, plan.windows, {}, team, {}); }, 3);
    const double bare = std::min(once({}), once({}));
    std::printf("%-22s all streaming measures in one pass: %.2f x a plain forward pass;", model.facts()->name.c_str(),
                std::min(once(all), once(all)) / forward);
    for (const std::string& name : all) {
        std::printf(" %s %+.2f", name.c_str(), (std::min(once({name}), once({name})) - bare) / forward);
    }
    std::printf("\n");
}

} // namespace

int main(int argc, char** argv)
{
    const bool isSmoke = argc > 1 && std::strcmp(argv[1], "--smoke") == 0;
    const std::unique_ptr<Engine> engine = makeEngine({});
    const double peak = matrixMultiplyPeak(isSmoke ? 256 : 2048);
    std::printf("float32 matrix-multiply peak: %.1f GFLOP/s with %u threads\n", peak / 1e9,
                std::thread::hardware_concurrency());

    const double bandwidth = readBandwidth(std::int64_t(isSmoke ? 1 : 512) << 20);
    std::printf("read bandwidth: %.1f GB/s\n", bandwidth / 1e9);
    const std::int64_t tokens = isSmoke ? 8 : 64;

    const std::string text = contentOf(PROSECTOR_SOURCE_DIR "/resources/texts/evaluation.txt");
    measure(*engine, PROSECTOR_SOURCE_DIR "/resources/demo",
            {"evaluation", text.substr(0, isSmoke ? 2000 : text.size())}, 256, peak);
    measureGeneration(*engine, tokens, bandwidth);
    measureStreaming(PROSECTOR_SOURCE_DIR "/resources/demo", {"evaluation", text.substr(0, isSmoke ? 2000 : 20000)},
                     256);

    const std::filesystem::path folder = std::filesystem::temp_directory_path() / "prosector-bench-random";
    bench::RandomModel random;
    if (isSmoke) {
        random = {2, 64, 4, 128, 300, 128};
    }
    bench::writeRandomCheckpoint(random, folder);
    measure(*engine, folder.string(), {"bytes", text.substr(0, isSmoke ? 500 : 4096)}, isSmoke ? 64 : 512, peak);
    measureGeneration(*engine, tokens, bandwidth);
    measureStreaming(folder.string(), {"bytes", text.substr(0, isSmoke ? 500 : 4096)}, isSmoke ? 64 : 512);
    std::filesystem::remove_all(folder);
}
