// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/command.h"
#include "app/commands/commands.h"
#include "app/options.h"

#include <algorithm>

namespace prosector::app {

namespace {

constexpr OptionForm noSpecial{"no-special", "", "Leave out the tokens that the tokenizer puts around a text"};
constexpr OptionForm scanOut{"out", "DIR", "Write scan.h5, layers.csv, linearity.png and spikes.png there"};
constexpr OptionForm list{"list", "", "Name the analyses with their parameters and columns"};
constexpr OptionForm set{"set", "NAME=VALUE", "Set a parameter of the analysis; may be repeated"};
constexpr OptionForm figureOut{"out", "DIR",
                               "Write the tables there, as CSV and as one HDF5 file, and the plots as PNG"};
constexpr OptionForm tokenIds{"token-ids", "\"1,5,9;1,7,7\"", "Sequences of equal length, used exactly as they are"};
constexpr OptionForm fileOut{"out", "FILE.h5", "Where to write"};
constexpr OptionForm words{"words", "FILE", "Words to watch, one on each line (default: English stop words)"};
constexpr OptionForm prompt{"prompt", "TEXT", "What to continue"};
constexpr OptionForm temperature{"temperature", "T", "0 (default) takes the likeliest token, higher values draw"};
constexpr OptionForm passages{"text", "FILE.jsonl|FILE",
                              "LAMBADA's passages, such as lambada_test.jsonl; a plain file's lines (default: "
                              "builtin:evaluation)"};
constexpr OptionForm passageField{"field", "NAME", "Field of each line of a .jsonl file (default: text)"};
constexpr OptionForm limit{"limit", "N", "Use the first N passages"};
constexpr OptionForm newTokens{"tokens", "N", "New tokens at most (default: 64)"};
constexpr OptionForm newTokensAlso{"max-tokens", "N", "The same as --tokens"};
constexpr OptionForm topK{"top-k", "N", "Draw from the N likeliest tokens only (default: 0, from all)"};
constexpr OptionForm topP{"top-p", "P",
                          "Draw from the likeliest tokens only that together have the probability P (default: 1)"};
constexpr OptionForm sessionModel{"model", "MODEL", "The session's model, where it lies elsewhere now"};
constexpr OptionForm anyModel{"any-model", "", "Run it also on a model that differs from the session's"};
constexpr OptionForm exportOut{"out", "DIR", "Write the checkpoint there: a new or empty folder"};
constexpr OptionForm linearForm{"linear", "fold|extra",
                                "Linear blocks: folded into the block before them, an approximation, or as extra "
                                "tensors with a loader (default: they are refused)"};
constexpr OptionForm roundFolded{"round", "", "Round folded matrices to the stored type (default: they are float32)"};
constexpr OptionForm shardSize{"shard-size", "SIZE", "Bytes of weights in one file at most (default: 5GB)"};
constexpr OptionForm overwrite{"overwrite", "", "Replace a checkpoint folder that stands there"};
constexpr OptionForm bos{"bos", "auto|yes|no", "Put a BOS token in front (default: as the tokenizer does)"};
constexpr OptionForm strategies{"strategies", "LIST",
                                "How blocks are chosen, with commas between (default: all): bi, angular, angular-each, "
                                "linearity, magnitude, sequential, reverse, loss, greedy"};
constexpr OptionForm actions{"actions", "LIST",
                             "What is done to them (default: drop,linear): drop, linear, fold, attention, mlp"};
constexpr OptionForm mostBlocks{"blocks", "N", "Remove at most N blocks (default: all but one)"};
constexpr OptionForm budget{"budget", "KIND:LIMIT",
                            "Name the best point within parameters:N, memory:BYTES (both also as N%) or loss:NATS"};
constexpr OptionForm otherText{"other-text", "FILE|builtin:NAME",
                               "Compare the rankings with those on this text, beside the calibration text; may be "
                               "repeated (default: builtin:general)"};
constexpr OptionForm by{"by", "STRATEGY",
                        "How blocks are chosen: bi, angular (a span), angular-each, linearity, magnitude, sequential, "
                        "reverse, loss or greedy"};
constexpr OptionForm blocksToRemove{"blocks", "N", "How many"};
constexpr OptionForm action{"action", "NAME",
                            "What is done to them: drop (default), linear (written as extra tensors), fold, attention "
                            "or mlp"};
constexpr OptionForm pruneOut{"out", "DIR", "A new folder for the pruned checkpoint"};
constexpr OptionForm noSpeed{"no-speed", "", "Do not measure tokens per second"};

using Options = std::vector<const OptionForm*>;

Options joined(std::initializer_list<Options> groups)
{
    Options all;
    for (const Options& group : groups) {
        all.insert(all.end(), group.begin(), group.end());
    }
    return all;
}

Options runOptions()
{
    return joined({textOptions(), passageOptions(), protocolOptions(), editOptions(), generalOptions()});
}

std::vector<Command> makeCommands()
{
    return {
        {"models", "", "the models in the local Hugging Face cache", generalOptions(), runModels},
        {"info", "MODEL", "what a checkpoint is, without running it", generalOptions(), runInfo},
        {"tokenize", "MODEL [TEXT]", "the tokens of a text", joined({{&noSpecial}, textOptions(), generalOptions()}),
         runTokenize},
        {"perplexity", "MODEL [TEXT]", "loss and perplexity; with edits: both, paired", runOptions(), runPerplexity},
        {"scan", "MODEL [TEXT] [--out DIR]", "linearity, Block Influence, spikes and super weights in one pass",
         joined({{&scanOut}, runOptions()}), runScan, true},
        {"analyse", "ID MODEL [TEXT]", "one of the analyses, as tables",
         joined({{&list, &set, &figureOut}, runOptions()}), runAnalyse, true},
        {"plan", "MODEL [TEXT]", "perplexity against the number of blocks removed, by many strategies",
         joined({{&strategies, &actions, &mostBlocks, &budget, &otherText, &noSpeed}, runOptions()}), runPlan},
        {"prune", "MODEL [TEXT] --by STRATEGY --blocks N --out DIR",
         "the blocks that a strategy chooses removed, and the rest written",
         joined({{&by, &blocksToRemove, &action, &pruneOut, &overwrite}, runOptions()}), runPrune},
        {"activations", "MODEL --token-ids IDS --out FILE.h5", "activations of every block as HDF5",
         joined({{&tokenIds, &fileOut}, editOptions(), generalOptions()}), runActivations},
        {"stopwords", "MODEL [TEXT]", "probabilities of stop words before and after edits",
         joined({{&words}, runOptions()}), runStopWords},
        {"lambada", "MODEL [--text FILE.jsonl]", "accuracy and perplexity of the last word of passages",
         joined({{&passages, &passageField, &limit, &bos}, editOptions(), generalOptions()}), runLambada},
        {"generate", "MODEL --prompt TEXT", "continuations before and after edits",
         joined({{&prompt, &newTokens, &newTokensAlso, &temperature, &topK, &topP, &bos},
                 editOptions(),
                 generalOptions()}),
         runGenerate},
        {"run", "FILE.prosector", "a saved session again, compared with what it knows",
         joined({{&sessionModel, &anyModel}, generalOptions()}), runSession},
        {"export", "MODEL --edit SPEC --out DIR", "a checkpoint with the edits in it, opened again and compared",
         joined({{&exportOut, &linearForm, &roundFolded, &shardSize, &overwrite}, runOptions()}), runExport},
    };
}

} // namespace

std::span<const Command> commands()
{
    static const std::vector<Command> all = makeCommands();
    return all;
}

const Command* commandNamed(std::string_view name)
{
    const auto found = std::ranges::find(commands(), name, &Command::name);
    return found == commands().end() ? nullptr : &*found;
}

} // namespace prosector::app
