// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/session_file.h"

#include "core/checkpoint/atomic_file.h"
#include "core/checkpoint/sha256.h"
#include "core/checkpoint/text_file.h"
#include "core/storage/detail/checked_block.h"
#include "core/storage/detail/figure_columns.h"
#include "core/storage/detail/hdf5_reader.h"
#include "core/storage/detail/session_document.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace prosector {

namespace {

constexpr std::size_t copiedTextAtMost = 16 << 20; // bytes

struct SessionText
{
    const char* field; // of the document
    const char* path; // of the dataset
    Text Session::*text;
};
constexpr std::array sessionTexts{SessionText{"evaluation_text", "/texts/evaluation", &Session::evaluationText},
                                  SessionText{"calibration_text", "/texts/calibration", &Session::calibrationText}};

std::string resultPath(std::size_t index)
{
    return "/results/" + std::to_string(index);
}

std::string figurePath(std::size_t index)
{
    return "/figures/" + std::to_string(index);
}

void writeNumbers(Hdf5Writer& writer, const Evaluation& evaluation, const std::string& path)
{
    const auto count = static_cast<std::int64_t>(evaluation.tokenLoss.size());
    writer.floats(path + "/token_loss", {count}).write(0, count, evaluation.tokenLoss.data());
    std::vector<std::int64_t> tokens;
    std::vector<double> losses;
    for (const WindowScore& window : evaluation.windows) {
        tokens.push_back(window.tokens);
        losses.push_back(window.lossSum);
    }
    std::vector<double> watched; // [words][windows]
    for (const WatchedWord& word : evaluation.watched) {
        watched.insert(watched.end(), word.windowSums.begin(), word.windowSums.end());
    }
    writer.column(path + "/window_tokens", tokens);
    writer.column(path + "/window_loss", losses);
    writer.column(path + "/watched", watched);
}

void readNumbers(const Hdf5Reader& reader, Evaluation& evaluation, const std::string& path, const std::string& where)
{
    evaluation.tokenLoss = reader.floats(path + "/token_loss");
    const std::vector<std::int64_t> tokens = reader.integers(path + "/window_tokens");
    const std::vector<double> losses = reader.doubles(path + "/window_loss");
    const std::vector<double> watched = reader.doubles(path + "/watched");
    const auto scored = static_cast<std::int64_t>(evaluation.tokenLoss.size());
    const bool areCounts =
        std::ranges::all_of(tokens, [&](std::int64_t count) { return 0 <= count && count <= scored; });
    if (!areCounts || tokens.size() != losses.size() || watched.size() != evaluation.watched.size() * tokens.size()
        || std::accumulate(tokens.begin(), tokens.end(), std::int64_t(0)) != scored) {
        throwDamaged(placeWithin(where, path), say("Error", "its arrays do not belong together"));
    }
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        evaluation.windows.push_back({tokens[i], losses[i]});
    }
    auto sums = watched.begin();
    for (WatchedWord& word : evaluation.watched) {
        const auto end = sums + static_cast<std::ptrdiff_t>(tokens.size());
        word.windowSums.assign(sums, end);
        sums = end;
    }
}

// The bytes of a text that was too long to be copied, from its own file.
std::string unchangedText(const std::string& file, const std::string& sum)
{
    Text text = readTextFile(file);
    if (sha256(text.bytes) != sum) {
        throw Error(ErrorCode::Mismatch, file, say("Error", "is not the text any more that the session was made with"),
                    say("Remedy", "Restore the file as it was"));
    }
    return std::move(text.bytes);
}

void requirePassagesInside(const Text& text, const std::string& where)
{
    for (const TextSpan& span : text.passages) {
        if (span.begin > text.bytes.size() || span.length > text.bytes.size() - span.begin) {
            throwDamaged(where, say("Error", "a passage of its text is not inside the text"));
        }
    }
}

} // namespace

void writeSession(const Session& session, const std::filesystem::path& file)
{
    AtomicFile target(file);
    {
        Hdf5Writer writer(target.temporaryPath(), checkedBlockBytes);
        writer.attribute("format", std::string("prosector-session"));
        nlohmann::json document = documentOf(session);
        for (const SessionText& each : sessionTexts) {
            const Text& text = session.*each.text;
            if (text.bytes.size() > copiedTextAtMost) {
                document[each.field]["sha256"] = sha256(text.bytes);
            } else {
                writer.bytes(each.path, text.bytes);
            }
        }
        // Names of files may hold bytes that are no UTF-8.
        writer.bytes("/document", document.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
        writer.bytes("/layout", session.layout);
        for (std::size_t i = 0; i < session.results.size(); ++i) {
            writeNumbers(writer, *session.results[i].evaluation, resultPath(i));
        }
        for (std::size_t i = 0; i < session.figures.size(); ++i) {
            writeColumns(writer, *session.figures[i].figure, figurePath(i));
        }
        writer.close();
    }
    writeCheckedBlock(target.temporaryPath(), file);
    target.commit();
}

Session readSession(const std::filesystem::path& file)
{
    verifyCheckedBlock(file);
    const std::string where = file.string();
    const Hdf5Reader reader(file);
    const JsonFile document = parseJsonObject(reader.bytes("/document"), where);
    Session session = sessionFrom(
        document,
        {[&](Evaluation& evaluation, std::size_t index) { readNumbers(reader, evaluation, resultPath(index), where); },
         [&](Figure& figure, std::size_t index) { readColumns(reader, figure, figurePath(index), where); }});
    for (const SessionText& each : sessionTexts) {
        Text& text = session.*each.text;
        const auto sum = findString(requireObject(document, each.field), "sha256");
        text.bytes = sum ? unchangedText(text.name, *sum) : reader.bytes(each.path);
        requireUtf8(text.bytes, where);
        requirePassagesInside(text, where);
    }
    session.layout = reader.bytes("/layout");
    return session;
}

} // namespace prosector
