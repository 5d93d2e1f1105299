// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/detail/export_model.h"

#include "core/checkpoint/atomic_file.h"
#include "core/checkpoint/checkpoint.h"
#include "core/checkpoint/detail/json_file.h"
#include "core/engine/detail/evaluate.h"
#include "core/export/detail/export_record.h"
#include "core/export/detail/exported_config.h"
#include "core/export/detail/exported_tensors.h"
#include "core/export/detail/map_files.h"
#include "core/export/detail/source_files.h"
#include "core/export/detail/weight_files.h"
#include "core/export/exportable_edits.h"
#include "core/export/pending_folder.h"
#include "core/types/error.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <system_error>

namespace prosector {

namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t largestCopied = 512 << 20; // bytes of a file beside the weights
constexpr std::int64_t besideWeights = 1 << 20; // bytes for what the export writes itself

bool liesIn(const fs::path& inner, const fs::path& outer)
{
    const auto [end, ignored] = std::mismatch(outer.begin(), outer.end(), inner.begin(), inner.end());
    return end == outer.end();
}

// Nothing of the source may be replaced, and nothing may be put into it.
void requireOutside(const Checkpoint& source, const fs::path& target)
{
    std::error_code ignored;
    const fs::path place = fs::weakly_canonical(target, ignored);
    const fs::path folder = fs::weakly_canonical(source.folder(), ignored);
    bool overlaps = liesIn(folder, place) || (source.path() == source.folder() && liesIn(place, folder));
    for (const StoredTensor& tensor : source.tensors()) {
        overlaps = overlaps || liesIn(fs::weakly_canonical(tensor.file, ignored), place);
    }
    if (overlaps) {
        throw Error(ErrorCode::InputOutput, target.string(),
                    say("Error", "is where the opened model lies, which an export never touches"),
                    say("Remedy", "Choose another place"));
    }
}

std::string shown(double value)
{
    constexpr int digits = 9;
    std::array<char, 40> buffer;
    const auto end =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::general, digits);
    return {buffer.data(), end.ptr};
}

class Exporter
{
public:
    Exporter(OpenModel& open, const ExportRequest& request, const Feedback& feedback)
        : m_open(open)
        , m_request(request)
        , m_feedback(feedback)
        , m_checkpoint(*open.model().checkpoint())
        , m_folder((requireOutside(m_checkpoint, request.folder), request.folder), request.overwrite)
    {
    }

    ExportResult run()
    {
        m_result.folder = m_folder.path();
        m_result.written = exportableEdits(m_request, *m_open.facts());
        EditedModel edited = m_open.edited(m_result.written, m_feedback,
                                           m_request.roundFolded ? FoldedWeights::Rounded : FoldedWeights::Float32);
        edited.editMatricesAsAWhole();
        const BlockPlan plan(edited);
        m_result.layers = static_cast<std::int64_t>(plan.kept().size());
        const ExportedTensors tensors(m_open.model(), edited, plan);
        requireSpace(tensors);
        const std::string config = exportedConfig(m_open.model(), plan);
        if (m_request.prove) {
            scoreSource(edited);
        }
        writeWeightFiles(tensors, m_folder.temporaryPath(), m_request.shardBytes, m_feedback);
        writeFileAtomically(m_folder.temporaryPath() / "config.json", config);
        if (!plan.maps().empty()) {
            writeMapFiles(plan.maps(), m_folder.temporaryPath());
        }
        for (const fs::path& file : accompanying()) {
            writeFileAtomically(m_folder.temporaryPath() / file.filename(), readWholeFile(file, largestCopied));
        }
        if (m_request.prove) {
            prove();
        }
        writeRecord(plan);
        listFiles();
        m_feedback.throwIfCancelled();
        m_folder.commit();
        return std::move(m_result);
    }

private:
    std::vector<fs::path> accompanying() const
    {
        return accompanyingFiles(m_checkpoint.folder(), m_open.spec().family == "llama2c");
    }

    void requireSpace(const ExportedTensors& tensors) const
    {
        std::int64_t bytes = besideWeights;
        for (const ExportedTensors::Entry& entry : tensors.entries()) {
            bytes += entry.bytes();
        }
        for (const fs::path& file : accompanying()) {
            std::error_code ignored;
            const std::uintmax_t size = fs::file_size(file, ignored);
            bytes += ignored ? 0 : static_cast<std::int64_t>(size);
        }
        m_folder.requireSpace(bytes);
    }

    struct Score
    {
        double loss = 0;
        double perplexity = 0;
    };

    Score scored(OpenModel& open, const EditedModel& model)
    {
        const WindowPlan plan = open.planOf(m_request.text, m_request.protocol);
        const Evaluation evaluation = evaluateWindows(model, plan.windows, {}, m_open.team(), m_feedback);
        m_scored = open.provenance({m_request.text, m_request.protocol, {}, {}}, plan);
        m_tokens = evaluation.tokens();
        return {evaluation.loss(), evaluation.perplexity()};
    }

    void scoreSource(const EditedModel& edited)
    {
        ExportProof proof;
        m_expected = scored(m_open, edited);
        proof.before = scored(m_open, m_open.original()).perplexity;
        proof.expected = m_expected.perplexity;
        const bool isAsAskedFor = m_result.written == m_request.edits && !m_request.roundFolded;
        proof.dissected =
            isAsAskedFor ? proof.expected : scored(m_open, m_open.edited(m_request.edits, m_feedback)).perplexity;
        proof.tokens = m_tokens;
        m_result.proof = proof;
    }

    void prove()
    {
        OpenModel reopened(m_folder.temporaryPath(), m_open.options(), m_open.team(), m_feedback);
        reopened.computeOn(m_open.model().weights().device(), 0);
        ExportProof& proof = *m_result.proof;
        const Score score = scored(reopened, reopened.original());
        proof.reopened = score.perplexity;
        // By the losses, which are finite where a ruined model's perplexity is not.
        proof.difference = std::abs(std::expm1(score.loss - m_expected.loss));
        if (!(proof.difference < exportTolerance)) {
            throw Error(ErrorCode::CheckFailed, m_folder.path().string(),
                        say("Error",
                            "the written model, opened again, has the perplexity %1 instead of %2 (relative difference "
                            "%3); what was written has been removed")
                            .with(shown(proof.reopened), shown(proof.expected), shown(proof.difference)),
                        say("Remedy", "This is a defect of the program: report it with the model and the edits"));
        }
    }

    void writeRecord(const BlockPlan& plan) const
    {
        ExportRecord record{*m_open.facts(), m_request, m_result, plan, licenseOf(m_checkpoint.folder()), {}};
        if (m_result.proof) {
            record.scored = m_scored;
        }
        writeFileAtomically(m_folder.temporaryPath() / "README.md", readmeOf(record));
        if (isPureDropping(m_result.written)) {
            writeFileAtomically(m_folder.temporaryPath() / "mergekit.yml", mergeRecipe(*m_open.facts(), plan));
        }
    }

    void listFiles()
    {
        for (const fs::directory_entry& entry : fs::directory_iterator(m_folder.temporaryPath())) {
            const auto bytes = static_cast<std::int64_t>(entry.file_size());
            m_result.files.push_back({m_folder.path() / entry.path().filename(), bytes});
            m_result.bytes += bytes;
        }
        std::ranges::sort(m_result.files, {}, &ExportedFile::path);
    }

    OpenModel& m_open;
    const ExportRequest& m_request;
    const Feedback& m_feedback;
    const Checkpoint& m_checkpoint;
    PendingFolder m_folder;
    ExportResult m_result;
    Score m_expected; // of the edits as written
    Provenance m_scored; // of the last evaluation
    std::int64_t m_tokens = 0;
};

} // namespace

ExportResult exportModel(OpenModel& open, const ExportRequest& request, const Feedback& feedback)
{
    return Exporter(open, request, feedback).run();
}

} // namespace prosector
