// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/options.h"

#include "core/checkpoint/text_file.h"
#include "core/edit/edit_grammar.h"
#include "core/engine/devices.h"
#include "core/types/error.h"

#include <limits>

namespace prosector::app {

namespace {

constexpr OptionForm json{"json", "", "Print one JSON object instead of tables"};
constexpr OptionForm quiet{"quiet", "", "Show no progress"};
constexpr OptionForm threads{"threads", "N", "Threads to compute with (default: all cores)"};
constexpr OptionForm device{"device", "auto|cpu|cuda|mps", "Where to compute (default: cpu)"};
constexpr OptionForm dtype{"dtype", "float32", "Type to compute in"};
constexpr OptionForm seed{"seed", "N", "Seed of what is drawn at random (default: 0)"};

constexpr OptionForm text{"text", "FILE|builtin:NAME",
                          "A text, byte for byte; builtin:evaluation (default), builtin:calibration, builtin:general"};
constexpr OptionForm prompt{"prompt", "TEXT", "The text itself"};
constexpr OptionForm field{"field", "NAME", "Field of each line of a .jsonl file (default: text)"};
constexpr OptionForm join{"join", "wikitext", "Join the lines of a raw WikiText file as its data set does"};

constexpr OptionForm passages{
    "passages", "lines|documents|SEPARATOR",
    "Divide the text and run each part apart: its lines, the articles of a raw WikiText file, "
    "or what stands between separators"};
constexpr OptionForm minCharacters{"min-characters", "N", "Leave shorter passages out"};
constexpr OptionForm maxPassages{"max-passages", "N", "Use the first N passages"};

constexpr OptionForm bos{"bos", "auto|yes|no", "Put a BOS token in front (default: as the tokenizer does)"};
constexpr OptionForm maxTokens{"max-tokens", "N", "Use the first N tokens of the text"};
constexpr OptionForm protocol{"protocol", "NAME",
                              "bos-windows (default), paper, huggingface, llama.cpp, lm-eval, passages"};
constexpr OptionForm window{"window", "N",
                            "Tokens in a window (default: 512, or the model's context where it is less; lm-eval and "
                            "passages: the model's context)"};
constexpr OptionForm stride{"stride", "N", "Tokens between windows, huggingface only (default: half a window)"};

constexpr OptionForm edit{"edit", "SPEC", "Change the model, such as zero:1:down:17:402 or drop:3; may be repeated"};
constexpr OptionForm calibration{"calibration", "FILE|builtin:NAME",
                                 "Text that linear blocks are fitted on (default: builtin:calibration)"};

constexpr std::int64_t mostTokens = std::numeric_limits<std::int64_t>::max();

} // namespace

std::vector<const OptionForm*> generalOptions()
{
    return {&json, &quiet, &threads, &device, &dtype, &seed};
}

std::vector<const OptionForm*> textOptions()
{
    return {&text, &prompt, &field, &join};
}

std::vector<const OptionForm*> passageOptions()
{
    return {&passages, &minCharacters, &maxPassages};
}

std::vector<const OptionForm*> protocolOptions()
{
    return {&protocol, &window, &stride, &bos, &maxTokens};
}

std::vector<const OptionForm*> calibrationOptions()
{
    return {&calibration};
}

std::vector<const OptionForm*> editOptions()
{
    return {&edit, &calibration};
}

Protocol protocolFrom(const Arguments& arguments)
{
    Protocol result;
    if (const auto given = arguments.value("protocol")) {
        const auto kind = protocolNamed(*given);
        if (!kind) {
            throwUsage("--protocol", "\"" + *given + "\" is not supported in this version",
                       "Choose bos-windows, paper, huggingface, llama.cpp, lm-eval or passages");
        }
        result.kind = *kind;
    }
    result.window = arguments.integer("window", 2, mostTokens).value_or(0);
    result.stride = arguments.integer("stride", 1, mostTokens).value_or(0);
    result.maxTokens = arguments.integer("max-tokens", 1, mostTokens).value_or(0);
    result.bos = bosFrom(arguments);
    return result;
}

std::optional<PassageRule> passageRuleFrom(const Arguments& arguments)
{
    const auto given = arguments.value("passages");
    PassageRule rule;
    rule.minCharacters = arguments.integer("min-characters", 1, mostTokens).value_or(0);
    rule.most = arguments.integer("max-passages", 1, mostTokens).value_or(0);
    if (!given) {
        for (const char* other : {"min-characters", "max-passages"}) {
            if (arguments.has(other)) {
                throwUsage(std::string("--") + other, "the text is not divided into passages",
                           "Say how: --passages lines, documents or a separator");
            }
        }
        return std::nullopt;
    }
    if (given->empty()) {
        throwUsage("--passages", "the separator is empty", "Choose lines, documents or a separator");
    }
    rule.kind = *given == "lines" ? PassageKind::Lines
        : *given == "documents"   ? PassageKind::Documents
                                  : PassageKind::Separator;
    if (rule.kind == PassageKind::Separator) {
        requireUtf8(*given, "--passages");
        rule.separator = *given;
    }
    return rule;
}

BosPolicy bosFrom(const Arguments& arguments)
{
    const std::string given = arguments.valueOr("bos", "auto");
    if (given != "auto" && given != "yes" && given != "no") {
        throwUsage("--bos", "\"" + given + "\" is not one of auto, yes, no", "Choose one of them");
    }
    return given == "auto" ? BosPolicy::Auto : given == "yes" ? BosPolicy::Yes : BosPolicy::No;
}

EditList editsFrom(const Arguments& arguments)
{
    EditList edits;
    for (const std::string& given : arguments.values("edit")) {
        edits.push_back(withAbsoluteFile(parseEdit(given)));
    }
    return edits;
}

DeviceKind deviceFrom(const Arguments& arguments)
{
    const std::string given = arguments.valueOr("device", "cpu");
    const auto device = deviceNamed(given);
    if (!device) {
        throwUsage("--device", "\"" + given + "\" is not one of auto, cpu, cuda, mps", "Choose one of them");
    }
    return *device;
}

void checkComputation(const Arguments& arguments)
{
    requireDevice(deviceFrom(arguments));
    const std::string type = arguments.valueOr("dtype", "float32");
    if (type != "float32") {
        throwUsage("--dtype", "\"" + type + "\" is not supported; the computation is in float32",
                   "Leave the option out");
    }
}

} // namespace prosector::app
