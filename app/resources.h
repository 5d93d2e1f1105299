// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <string>

namespace prosector::app {

// The data files that come with the program: the demo model, texts, stop words and published figures.
class Resources
{
public:
    // Looks beside the executable: share/prosector, or ../share/prosector where it is installed.
    // Throws Error::NotFound that names both places.
    static Resources besideExecutable(const std::filesystem::path& executableFolder);

    const std::filesystem::path& folder() const { return m_folder; }
    std::filesystem::path demoModel() const { return m_folder / "demo"; }
    // "evaluation", "calibration" or "general"; throws Error::Usage for another name.
    std::filesystem::path builtinText(const std::string& name) const;
    std::filesystem::path referencePerplexities() const { return m_folder / "reference_perplexities.json"; }
    std::filesystem::path publishedSuperWeights() const { return m_folder / "super_weights.json"; }
    std::filesystem::path stopWords() const { return m_folder / "texts" / "stopwords_en.txt"; }

private:
    std::filesystem::path m_folder;
};

} // namespace prosector::app
