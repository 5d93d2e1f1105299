// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints how soon and how well an edit is answered. `live_bench [MODE...] [--smoke]`, all modes where none is named:
//   first      first estimate for an edit in every block
//   latency    complete evaluation for an edit in every block, as a time and as a share of a full evaluation, beside
//              what the edit leaves to compute; a dragged weight; undo
//   pairing    the width of the paired interval after eight windows against the unpaired one
//   coverage   how often the paired interval holds the value of the full text
//   exactness  random edit lists in one session, with everything it has kept, against a run from the beginning in which
//              edited matrices are edited as a whole; and whether undoing everything gives the baseline's bits
// Times want an idle machine. --smoke runs the same on toys.

#include "core/engine/engine.h"
#include "core/types/statistics.h"
#include "tests/bench/random_checkpoint.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <random>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include <sys/resource.h>
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

// What the kernel did for this process so far: memory that is used for the first time costs it a fault a page, dearly
// where the machine is a virtual one.
struct KernelWork
{
    double seconds = 0; // of all cores
    double pages = 0;
};

KernelWork kernelWork()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return {static_cast<double>(usage.ru_stime.tv_sec) + static_cast<double>(usage.ru_stime.tv_usec) * 1e-6,
            static_cast<double>(usage.ru_minflt)};
}

struct Timed
{
    double first = 0; // seconds to the first estimate
    double complete = 0;
    KernelWork kernel;
    Comparison comparison;
};

Timed timed(Engine& engine, const RunRequest& request)
{
    Timed result;
    const KernelWork before = kernelWork();
    const double start = now();
    result.comparison = engine.compare(
        request, [&](const Comparison&) { result.first = result.first > 0 ? result.first : now() - start; }, {});
    result.complete = now() - start;
    const KernelWork after = kernelWork();
    result.kernel = {after.seconds - before.seconds, after.pages - before.pages};
    result.first = result.first > 0 ? result.first : result.complete;
    return result;
}

// How soon an edit shows its first estimate: the job is superseded from the beginning and ends with it.
void measureFirst(Engine& engine, const ModelFacts& model, RunRequest request)
{
    const std::atomic<bool> isSuperseded = true;
    const Feedback dragged({}, nullptr, &isSuperseded);
    engine.compare(request, {}, dragged); // the original, whose states the edits start from
    double slowest = 0;
    std::printf("%s, width %lld: first estimate for an edit in block", model.name.c_str(),
                static_cast<long long>(model.width));
    for (std::int64_t layer = 0; layer < model.layers; ++layer) {
        std::vector<double> times;
        for (const double factor : {4.0, 3.0, 2.0}) {
            request.edits = {ScaleRow{{Matrix::Up, Layer(layer), {}}, Channel(1), factor}};
            const double start = now();
            engine.compare(request, {}, dragged);
            times.push_back(now() - start);
        }
        std::ranges::sort(times);
        slowest = std::max(slowest, times[1]);
        std::printf("%s %lld: %.0f ms", layer > 0 ? "," : "", static_cast<long long>(layer), times[1] * 1e3);
    }
    std::printf(" (medians of 3); slowest %.0f ms\n", slowest * 1e3);
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

// Other programs disturb short runs most: those of a small model are repeated.
constexpr double worthRepeating = 1; // seconds
constexpr int manyTimes = 9;

// A full evaluation and a complete answer to an edit, one after the other, so that a machine that is slow for a while
// is slow for both.
struct Pairs
{
    std::vector<double> fulls;
    std::vector<double> firsts;
    std::vector<double> completes;
    std::vector<double> kernelSeconds; // of the answers
    std::vector<double> pages;

    double full() const { return median(fulls); }
    double complete() const { return median(completes); }
    double share() const { return complete() / full(); }
};

void measureLatency(Engine& engine, const ModelFacts& model, RunRequest request)
{
    timed(engine, request); // the original, whose states the edits start from
    const auto fullTime = [&] {
        const double start = now();
        engine.evaluate(request, {});
        return now() - start;
    };
    fullTime(); // the first one finds memory and caches cold
    const double once = fullTime();
    const int repetitions = once < worthRepeating ? manyTimes : 1;
    const auto layers = static_cast<double>(model.layers);
    std::printf("%s, width %lld, %lld blocks: a full evaluation takes %.0f ms; medians of %d\n", model.name.c_str(),
                static_cast<long long>(model.width), static_cast<long long>(model.layers), once * 1e3, repetitions);

    // edit(number): each time another one
    const auto measured = [&](const auto& edit) {
        Pairs pairs;
        for (int number = 0; number < repetitions; ++number) {
            pairs.fulls.push_back(repetitions > 1 ? fullTime() : once);
            request.edits = {edit(number)};
            const Timed answer = timed(engine, request);
            pairs.firsts.push_back(answer.first);
            pairs.completes.push_back(answer.complete);
            pairs.kernelSeconds.push_back(answer.kernel.seconds);
            pairs.pages.push_back(answer.kernel.pages);
        }
        return pairs;
    };
    double head = 0; // what a drag in the last block leaves to compute, as a share of a full evaluation
    for (const std::int64_t layer : {std::int64_t(0), model.layers / 2, model.layers - 1}) {
        const auto scaled = [&](int number) {
            return ScaleWeight{{{Matrix::Down, Layer(layer), {}}, Channel(1), Channel(2)}, 1.9 - 0.1 * number};
        };
        request.edits = {scaled(-1)};
        timed(engine, request);
        const Pairs pairs = measured(scaled);
        head = pairs.share();
        std::printf("  dragging a weight of block %2lld: complete %7.1f ms, %.2f of a full evaluation (blocks above: "
                    "%.2f)\n",
                    static_cast<long long>(layer), pairs.complete() * 1e3, pairs.share(),
                    static_cast<double>(model.layers - layer - 1) / layers);
    }
    for (std::int64_t layer = 0; layer < model.layers; ++layer) {
        const Pairs pairs = measured([&](int number) { // another channel, whose scaling changes what others start from
            return ScaleColumn{{Matrix::Down, Layer(layer), {}}, Channel(3 + number), 4};
        });
        const double left = static_cast<double>(model.layers - layer) / layers;
        std::printf("  edit in block %2lld: first estimate %6.1f ms, complete %7.1f ms, %.2f of a full evaluation "
                    "(blocks left, the head and 5 %%: %.2f); the kernel %.0f ms of all cores, %.0f fresh pages\n",
                    static_cast<long long>(layer), median(pairs.firsts) * 1e3, pairs.complete() * 1e3, pairs.share(),
                    left + head + 0.05, median(pairs.kernelSeconds) * 1e3, median(pairs.pages));
    }
    const Timed again = timed(engine, request);
    std::printf("  the same state again: complete in %.1f ms; states kept: %.0f MB\n", again.complete * 1e3,
                static_cast<double>(engine.stateBytes()) / 1e6);
    request.edits = {};
    std::printf("  undoing all of it: %.1f ms\n", timed(engine, request).complete * 1e3);
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

// Random edits of many kinds, most of them small.
class RandomEdits
{
public:
    RandomEdits(const ModelFacts& model, std::uint64_t seed)
        : m_model(model)
        , m_random(seed)
    {
    }

    std::int64_t below(std::int64_t bound)
    {
        return static_cast<std::int64_t>(m_random() % static_cast<std::uint64_t>(bound));
    }

    Edit next()
    {
        const Layer layer(below(m_model.layers));
        const Channel row(below(m_model.width));
        const MatrixPlace down{Matrix::Down, layer, {}};
        switch (below(8)) {
        case 0:
            return DropMlp{layer};
        case 1:
            return ScaleRow{{Matrix::Up, layer, {}}, Channel(below(m_model.intermediate)), 0.5};
        case 2:
            return ScaleRow{down, row, 0.5};
        case 3:
            return ZeroHead{layer, AttentionHead(below(m_model.heads))};
        default:
            return ScaleWeight{{down, row, Channel(below(m_model.intermediate))}, static_cast<double>(below(9)) - 4};
        }
    }

    EditList list()
    {
        EditList edits;
        for (std::int64_t count = 1 + below(4); count > 0; --count) {
            edits.push_back(next());
        }
        return edits;
    }

private:
    const ModelFacts& m_model;
    std::mt19937_64 m_random;
};

constexpr std::int64_t earlyWindows = 8;
constexpr std::uint64_t pairingSeed = 1;

struct Paired
{
    Estimate early; // after so many windows
    double gain = 0; // how many times narrower than the unpaired interval
    double whole = 0; // of the full text
};

// Of so many random edits that change something; at most twice as many are tried.
std::vector<Paired> pairedEstimates(Engine& engine, const ModelFacts& model, RunRequest request, std::size_t edits)
{
    RandomEdits random(model, pairingSeed);
    std::vector<Paired> results;
    for (std::size_t i = 0; i < 2 * edits && results.size() < edits; ++i) {
        request.edits = {random.next()};
        Paired result;
        bool isThere = false;
        const Comparison complete = engine.compare(request,
                                                   [&](const Comparison& preview) {
                                                       if (preview.windows == earlyWindows && !isThere) {
                                                           isThere = true;
                                                           result.early =
                                                               lossDifference(preview.reference, preview.edited);
                                                           result.gain = unpairedHalf(preview) / half(result.early);
                                                       }
                                                   },
                                                   {});
        result.whole = complete.edited.loss() - complete.reference.loss();
        if (isThere && half(result.early) > 0) { // an edit of a weight that changes nothing has no interval
            results.push_back(result);
        }
    }
    return results;
}

void printPairing(const ModelFacts& model, const std::vector<Paired>& results)
{
    if (results.empty()) {
        std::printf("%s: the text has too few windows for the estimate after %lld\n", model.name.c_str(),
                    static_cast<long long>(earlyWindows));
        return;
    }
    std::vector<double> gains;
    for (const Paired& one : results) {
        gains.push_back(one.gain);
    }
    std::ranges::sort(gains);
    std::printf("%s, %zu random edits (seed %llu), after %lld windows: the paired interval is %.0f times narrower "
                "(median; a tenth of them less than %.1f times)\n",
                model.name.c_str(), gains.size(), static_cast<unsigned long long>(pairingSeed),
                static_cast<long long>(earlyWindows), gains[gains.size() / 2], gains[gains.size() / 10]);
}

void printCoverage(const ModelFacts& model, const std::vector<Paired>& results)
{
    const auto covered = std::ranges::count_if(
        results, [](const Paired& one) { return one.early.low <= one.whole && one.whole <= one.early.high; });
    std::printf("%s, %zu random edits (seed %llu): the interval after %lld windows holds the full text's value in "
                "%.1f %%\n",
                model.name.c_str(), results.size(), static_cast<unsigned long long>(pairingSeed),
                static_cast<long long>(earlyWindows),
                results.empty() ? 0.0 : 100.0 * static_cast<double>(covered) / static_cast<double>(results.size()));
}

// Behind these every down projection that single weights are edited of is edited as a whole: a row of it is multiplied
// by 1.
EditList asAWhole(EditList edits)
{
    const std::size_t count = edits.size();
    for (std::size_t i = 0; i < count; ++i) {
        if (const auto* scale = std::get_if<ScaleWeight>(&edits[i])) {
            edits.push_back(ScaleRow{scale->at.place, Channel(0), 1});
        }
    }
    return edits;
}

void measureExactness(const std::filesystem::path& folder, RunRequest request, int lists)
{
    constexpr std::uint64_t seed = 3;
    const std::unique_ptr<Engine> session = makeEngine({});
    const auto model = session->open(folder, {});
    const Evaluation baseline = session->compare(request, {}, {}).edited;
    RandomEdits random(*model, seed);
    double largest = 0;
    int sameBits = 0;
    int undone = 0;
    for (int i = 0; i < lists; ++i) {
        const EditList edits = random.list();
        request.edits = edits;
        const Evaluation kept = session->compare(request, {}, {}).edited;
        const std::unique_ptr<Engine> fresh = makeEngine({});
        fresh->open(folder, {});
        sameBits += fresh->compare(request, {}, {}).edited.tokenLoss == kept.tokenLoss ? 1 : 0;
        request.edits = asAWhole(edits);
        largest = std::max(largest, std::abs(fresh->evaluate(request, {}).loss() - kept.loss()));
        request.edits = {};
        undone += session->compare(request, {}, {}).edited.tokenLoss == baseline.tokenLoss ? 1 : 0;
    }
    std::printf("%s (%s), %d random edit lists (seed %llu): largest difference in loss from a run from the beginning "
                "%.2g nats; with the bits of a fresh session: %d; undone with the baseline's bits: %d\n",
                model->name.c_str(), model->family.c_str(), lists, static_cast<unsigned long long>(seed), largest,
                sameBits, undone);
}

// A fixture of tests/data/families with a tokenizer whose tokens are letters.
void copyWithLetters(const std::string& family, const std::filesystem::path& folder)
{
    std::filesystem::copy(PROSECTOR_SOURCE_DIR "/tests/data/families/" + family, folder,
                          std::filesystem::copy_options::recursive);
    std::string vocabulary = R"("<unk>":0,"<s>":1)";
    for (char letter = 'a'; letter <= 'z'; ++letter) {
        vocabulary += std::string(R"(,")") + letter + R"(":)" + std::to_string(letter - 'a' + 2);
    }
    std::ofstream(folder / "tokenizer.json")
        << R"({"model":{"type":"BPE","unk_token":"<unk>","vocab":{)" << vocabulary << R"(},"merges":[]},)"
        << R"("added_tokens":[{"id":1,"content":"<s>","special":true}]})";
}

// A folder that goes with this object.
class ScratchFolder
{
public:
    ScratchFolder()
        : m_path(std::filesystem::temp_directory_path() / ("prosector-live-" + std::to_string(::getpid())))
    {
        std::filesystem::create_directories(m_path);
    }
    ~ScratchFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;

    const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

} // namespace

int main(int argc, char** argv)
{
    std::set<std::string> modes(argv + 1, argv + argc);
    const bool isSmoke = modes.erase("--smoke") > 0;
    const std::set<std::string> known = {"first", "latency", "pairing", "coverage", "exactness"};
    for (const std::string& mode : modes) {
        if (!known.contains(mode)) {
            std::fprintf(stderr, "live_bench: \"%s\" is no mode: first, latency, pairing, coverage or exactness\n",
                         mode.c_str());
            return 2;
        }
    }
    std::setvbuf(stdout, nullptr, _IOLBF, 0); // a long run shows how far it is
    const auto wants = [&](const char* mode) { return modes.empty() || modes.contains(mode); };
    const std::string text = contentOf(PROSECTOR_SOURCE_DIR "/resources/texts/evaluation.txt");
    const std::filesystem::path demo = PROSECTOR_SOURCE_DIR "/resources/demo";
    const ScratchFolder scratch;
    const std::unique_ptr<Engine> engine = makeEngine({});
    RunRequest request;
    request.text = {"evaluation", text.substr(0, isSmoke ? 4000 : text.size())};
    request.protocol.window = isSmoke ? 64 : 256;
    request.watchedWords = {"the", ".", ",", "and", "a"};

    const auto openWide = [&] {
        bench::RandomModel random;
        if (isSmoke) {
            random = {2, 64, 4, 128, 300, 128};
        }
        if (!std::filesystem::exists(scratch.path() / "wide")) {
            bench::writeRandomCheckpoint(random, scratch.path() / "wide");
        }
        return engine->open(scratch.path() / "wide", {});
    };
    RunRequest shorter = request;
    shorter.text.bytes = text.substr(0, isSmoke ? 500 : 8192);
    if (wants("first")) {
        measureFirst(*engine, *engine->open(demo, {}), request);
        measureFirst(*engine, *openWide(), shorter);
    }
    if (wants("latency")) {
        measureLatency(*engine, *engine->open(demo, {}), request);
        measureLatency(*engine, *openWide(), shorter);
    }
    if (wants("pairing") || wants("coverage")) {
        RunRequest manyWindows = request;
        manyWindows.protocol.window = 64;
        const auto model = engine->open(demo, {});
        const std::vector<Paired> results = pairedEstimates(*engine, *model, manyWindows, isSmoke ? 3 : 500);
        if (wants("pairing")) {
            printPairing(*model, results);
        }
        if (wants("coverage")) {
            printCoverage(*model, results);
        }
    }
    if (wants("exactness")) {
        const int lists = isSmoke ? 2 : 200;
        RunRequest few = request;
        few.text.bytes = text.substr(0, 2500);
        few.protocol.window = 64;
        measureExactness(demo, few, lists);
        std::string letters;
        for (int i = 0; i < 120; ++i) {
            letters += static_cast<char>('a' + i * i % 26);
        }
        few.text = {"letters", letters};
        few.protocol.window = 16;
        for (const char* family : {"gpt2", "falcon"}) {
            copyWithLetters(family, scratch.path() / family);
            measureExactness(scratch.path() / family, few, lists);
        }
    }
}
