// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checkpoint/detail/tensor_file.h"

#include "core/checkpoint/detail/llama2c_file.h"
#include "core/checkpoint/detail/pytorch_file.h"
#include "core/checkpoint/detail/safetensors.h"
#include "core/checkpoint/detail/zip_archive.h"
#include "core/types/error.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace prosector {

namespace {

[[noreturn]] void throwUnreadable(const std::filesystem::path& path, const Sentence& complaint)
{
    throw Error(
        ErrorCode::Unsupported, path.string(), complaint,
        say("Remedy",
            "Save it as safetensors, for example with transformers: "
            "AutoModelForCausalLM.from_pretrained(folder).save_pretrained(new_folder, safe_serialization=True)"));
}

// The forms of torch.save before PyTorch 1.6.
void refuseOldPickles(std::string_view content, const std::filesystem::path& path)
{
    constexpr char pickleBegin = '\x80';
    constexpr std::size_t tarPlace = 257;
    if (content.starts_with(pickleBegin)) {
        throwUnreadable(
            path, say("Error", "is a PyTorch pickle of the form before version 1.6, which Prosector cannot read"));
    }
    if (content.size() > tarPlace && content.substr(tarPlace).starts_with("ustar")) {
        throwUnreadable(path, say("Error", "is a tar archive, PyTorch's oldest form, which Prosector cannot read"));
    }
}

// Forms that people will try.
void refuseOtherForms(const std::filesystem::path& path)
{
    const std::string extension = path.extension().string();
    if (extension == ".gguf" || extension == ".ggml") {
        throwUnreadable(path, say("Error", "is a llama.cpp file, which Prosector cannot read"));
    }
    if (extension == ".h5" || extension == ".msgpack") {
        throwUnreadable(path, say("Error", "is a TensorFlow or Flax file, which Prosector cannot read"));
    }
}

} // namespace

TensorFile readTensorFile(std::span<const std::byte> content, const std::filesystem::path& path)
{
    refuseOtherForms(path);
    const std::string extension = path.extension().string();
    if (extension != ".safetensors" && ZipArchive::recognizes(content)) {
        return readPyTorchFile(content, path);
    }
    constexpr std::array<std::string_view, 4> binary{".bin", ".pt", ".pth", ".ckpt"};
    if (std::ranges::find(binary, extension) != binary.end()) {
        // Looked at first: a llama2.c model of width 128 begins with the byte that begins a pickle.
        if (isLlama2cFile(content)) {
            return readLlama2cFile(content, path);
        }
        refuseOldPickles({reinterpret_cast<const char*>(content.data()), content.size()}, path);
        throw Error(ErrorCode::Malformed, path.string(),
                    content.empty() ? say("Error", "is empty")
                                    : say("Error", "is neither in the form that torch.save writes nor a llama2.c file"),
                    say("Remedy", "Check that it is the right file, or get an intact copy of it"));
    }
    return {readSafetensors(content, path), {}, {}};
}

} // namespace prosector
