// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tokenizer/detail/json_stations.h"

#include "core/tokenizer/detail/vocabulary.h"

namespace prosector {

namespace {

constexpr std::size_t most = 64; // tokens around a text, and processors in a sequence; real ones have two or three

Frame frameOfTemplate(const JsonView& settings)
{
    const JsonView pieces = settings.at("single");
    Frame frame;
    bool textSeen = false;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const JsonView piece = pieces.at(i);
        if (piece.find("Sequence")) {
            if (textSeen) {
                piece.failUnsupported(say("Error", "repeats the text"),
                                      say("Remedy", "Use a model with another tokenizer"));
            }
            textSeen = true;
            continue;
        }
        const std::string& name = piece.at("SpecialToken").at("id").string();
        const JsonView ids = settings.at("special_tokens").at(name).at("ids");
        for (std::size_t k = 0; k < ids.size(); ++k) {
            if (frame.before.size() + frame.after.size() == most) {
                pieces.fail(say("Error", "puts more than %1 tokens around a text").with(most));
            }
            (textSeen ? frame.after : frame.before).emplace_back(ids.at(k).integer(0, Vocabulary::largestId));
        }
    }
    if (!textSeen) {
        pieces.fail(say("Error", "leaves the text out"));
    }
    return frame;
}

} // namespace

Frame frameFrom(const JsonView& settings)
{
    const std::string& type = settings.at("type").string();
    if (type == "TemplateProcessing") {
        return frameOfTemplate(settings);
    }
    if (type == "RobertaProcessing" || type == "BertProcessing") {
        const auto id = [&](std::string_view name) {
            return TokenId(settings.at(name).at(1).integer(0, Vocabulary::largestId));
        };
        return {{id("cls")}, {id("sep")}};
    }
    if (type == "Sequence") {
        const JsonView list = settings.at("processors");
        if (list.size() > most) {
            list.fail(say("Error", "has more than %1 elements").with(most));
        }
        Frame frame;
        for (std::size_t i = 0; i < list.size(); ++i) {
            const Frame outer = frameFrom(list.at(i));
            frame.before.insert(frame.before.begin(), outer.before.begin(), outer.before.end());
            frame.after.insert(frame.after.end(), outer.after.begin(), outer.after.end());
        }
        return frame;
    }
    if (type == "ByteLevel") {
        return {}; // moves offsets only
    }
    settings.at("type").failUnsupported(say("Error", "\"%1\" is a post-processor that is not supported").with(type),
                                        say("Remedy", "Use a model with another tokenizer"));
}

} // namespace prosector
