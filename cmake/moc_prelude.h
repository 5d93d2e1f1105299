// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What moc reads before every header: it trips over libstdc++'s <concepts> unless the header that defines its namespace
// macros came first.
#include <cstddef>
