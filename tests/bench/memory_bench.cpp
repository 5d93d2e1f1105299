// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints what a scan needs of memory beside the file: the peak of anonymous memory, and of resident memory, which
// counts the mapped pages too, both over the file's size. A large bfloat16 checkpoint is scanned inside a control
// group of half its size, where the system lets us make one. `memory_bench --smoke` runs the same on toys.

#include "core/engine/engine.h"
#include "tests/bench/random_checkpoint.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <thread>

using namespace prosector;

namespace {

namespace fs = std::filesystem;

constexpr double megabyte = 1e6;

// A line of /proc/self/status, in bytes.
double status(const std::string& field)
{
    std::ifstream file("/proc/self/status");
    for (std::string word; file >> word;) {
        if (word == field + ":") {
            double kilobytes = 0;
            file >> kilobytes;
            return kilobytes * 1024;
        }
    }
    return 0;
}

// The largest anonymous memory while it lives, sampled.
class AnonymousPeak
{
public:
    AnonymousPeak()
        : m_before(status("RssAnon"))
        , m_thread([this](const std::stop_token& stop) {
            while (!stop.stop_requested()) {
                m_peak = std::max(m_peak, status("RssAnon"));
                std::this_thread::sleep_for(std::chrono::milliseconds(2));
            }
        })
    {
    }

    // Beyond what the program and its libraries took before.
    double stop()
    {
        m_thread.request_stop();
        m_thread.join();
        return m_peak - m_before;
    }

private:
    double m_before;
    double m_peak = 0;
    std::jthread m_thread;
};

// In a process of its own, so that nothing earlier counts.
void scanAndReport(const fs::path& folder, std::size_t bytes)
{
    const std::unique_ptr<Engine> engine = makeEngine({});
    AnonymousPeak anonymous;
    const auto start = std::chrono::steady_clock::now();
    const auto model = engine->open(folder, {});
    RunRequest request;
    request.text = {"bytes", std::string(bytes, 'a')};
    for (std::size_t i = 0; i < bytes; ++i) {
        request.text.bytes[i] = static_cast<char>('a' + i * i % 26);
    }
    const Scan scan = engine->scan(request, {});
    const double time = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    const auto file = static_cast<double>(model->fileBytes);
    const double peak = anonymous.stop();
    std::printf("%-10s %5.0f MB, width %4lld, %2lld blocks, %5lld tokens: anonymous %5.0f MB, %.2f of the file; "
                "resident %5.0f MB, %.2f of the file; %.1f s\n",
                std::string(name(model->dtype)).c_str(), file / megabyte, static_cast<long long>(model->width),
                static_cast<long long>(model->layers), static_cast<long long>(scan.tokens), peak / megabyte,
                peak / file, status("VmHWM") / megabyte, status("VmHWM") / file, time);
    std::fflush(stdout);
}

void dropFromCache(const fs::path& path)
{
    const int file = ::open(path.c_str(), O_RDONLY);
    ::fdatasync(file);
    ::posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
    ::close(file);
}

// A control group for memory, version 1 or 2; empty where none can be made.
class MemoryGroup
{
public:
    explicit MemoryGroup(std::int64_t limit)
    {
        for (const char* root : {"/sys/fs/cgroup/memory", "/sys/fs/cgroup"}) {
            const fs::path folder = fs::path(root) / "prosector-bench";
            std::error_code problem;
            fs::create_directory(folder, problem);
            for (const char* file : {"memory.limit_in_bytes", "memory.max"}) {
                if (m_folder.empty() && fs::exists(folder / file, problem)
                    && (std::ofstream(folder / file) << limit).flush()) {
                    m_folder = folder;
                }
            }
            if (m_folder.empty()) {
                fs::remove(folder, problem);
            }
        }
    }
    ~MemoryGroup()
    {
        if (!m_folder.empty()) {
            ::rmdir(m_folder.c_str());
        }
    }
    MemoryGroup(const MemoryGroup&) = delete;
    MemoryGroup& operator=(const MemoryGroup&) = delete;

    bool exists() const { return !m_folder.empty(); }
    void enter() const { std::ofstream(m_folder / "cgroup.procs") << ::getpid(); }

private:
    fs::path m_folder;
};

// Forks before any thread exists; the child never returns.
void inChild(const auto& action)
{
    std::fflush(stdout);
    const pid_t child = ::fork();
    if (child == 0) {
        action();
        std::_Exit(0);
    }
    int outcome = 0;
    ::waitpid(child, &outcome, 0);
    if (outcome != 0) {
        std::printf("the scan ended with status %d\n", outcome);
    }
}

} // namespace

int main(int argc, char** argv)
{
    const bool isSmoke = argc > 1 && std::string(argv[1]) == "--smoke";
    const fs::path folder = fs::temp_directory_path() / ("prosector-memory-" + std::to_string(::getpid()));
    const bench::RandomModel toy{2, 64, 4, 128, 300, 128, DataType::BFloat16};
    const auto measure = [&](const bench::RandomModel& model, std::size_t tokens) {
        bench::writeRandomCheckpoint(isSmoke ? toy : model, folder);
        inChild([&] { scanAndReport(folder, tokens); });
    };
    const std::size_t tokens = isSmoke ? 256 : 4096;
    measure({12, 768, 12, 2048, 50257, 1024, DataType::Float32}, tokens);
    measure({16, 1024, 16, 2816, 50257, 1024, DataType::BFloat16}, tokens);

    bench::writeRandomCheckpoint(isSmoke ? toy : bench::RandomModel{27, 2048, 16, 5632, 50257, 1024}, folder);
    constexpr std::int64_t limit = 1'500'000'000;
    dropFromCache(folder / "model.safetensors"); // else its pages would count for this process, not for the group
    const MemoryGroup group(limit);
    if (group.exists()) {
        std::printf("in a control group of %.1f GB:\n", static_cast<double>(limit) / 1e9);
        inChild([&] {
            group.enter();
            scanAndReport(folder, isSmoke ? 256 : 512);
        });
    } else {
        std::printf("no control group could be made: the scan of a file larger than memory was left out\n");
    }
    fs::remove_all(folder);
}
