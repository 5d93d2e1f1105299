// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <nlohmann/json.hpp>

#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace prosector::tests {

// Damages files: the same seed always does the same.
class Mutator
{
public:
    explicit Mutator(std::uint64_t seed)
        : m_random(seed)
    {
    }

    // One to four of: flipped bits, other bytes, bytes of elsewhere, holes, insertions, cuts, other numbers.
    std::string bytes(std::string content);
    // The same for the structure of a JSON text: other values, other names, fields lost, doubled or exchanged.
    std::string json(const nlohmann::json& content);
    // Either of the two, as the seed wants it.
    std::string jsonOrBytes(const nlohmann::json& content, const std::string& text);

private:
    std::size_t below(std::size_t count) { return count == 0 ? 0 : m_random() % count; }
    std::uint64_t edgeNumber();
    void changeOnce(std::string& content);
    void changeNumberInText(std::string& content);
    nlohmann::json edgeValue();
    void changeOnce(nlohmann::json& root);

    std::mt19937_64 m_random;
};

// How many mutations a test program makes: PROSECTOR_FUZZ_MUTATIONS, 2000 unless that is set.
std::size_t mutationCount();
// Where the seeds begin: PROSECTOR_FUZZ_SEED, 1 unless that is set.
std::uint64_t firstSeed();

} // namespace prosector::tests
