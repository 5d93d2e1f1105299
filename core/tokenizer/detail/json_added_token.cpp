// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tokenizer/detail/json_stations.h"

namespace prosector {

AddedToken addedTokenFrom(const JsonView& settings)
{
    AddedToken token;
    token.content = settings.at("content").string();
    if (token.content.size() > PrefixIndex::longest) {
        settings.at("content").fail(say("Error", "is longer than %1 bytes").with(PrefixIndex::longest));
    }
    token.special = settings.booleanOr("special", false);
    token.singleWord = settings.booleanOr("single_word", false);
    token.leftStrip = settings.booleanOr("lstrip", false);
    token.rightStrip = settings.booleanOr("rstrip", false);
    token.normalized = settings.booleanOr("normalized", !token.special);
    return token;
}

} // namespace prosector
