// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/fake_accelerator.h"

#include "core/engine/detail/accelerators.h"

#include <ATen/NativeFunctions.h>
#include <ATen/core/dispatch/Dispatcher.h>
#include <c10/core/impl/DeviceGuardImplInterface.h>
#include <torch/library.h>

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <utility>
#include <vector>

namespace prosector::tests {

namespace {

const at::Device fakeDevice{at::kPrivateUse1, 0};
// Addresses on the device have this bit set, so that whoever reads one faults.
constexpr std::uintptr_t outside = std::uintptr_t(1) << 62;

std::atomic<std::int64_t> memory{-1};
std::atomic<bool> broken{false};
std::atomic<std::int64_t> used{0};
std::atomic<std::int64_t> most{0};
std::atomic<std::int64_t> ran{0};

struct Block
{
    void* address;
    std::int64_t size;
};

void freeBlock(void* context)
{
    auto* block = static_cast<Block*>(context);
    used -= block->size;
    std::free(block->address);
    delete block;
}

c10::DataPtr allocated(std::int64_t size)
{
    TORCH_CHECK_WITH(OutOfMemoryError, memory < 0 || used + size <= memory, "the device is out of memory");
    auto* block = new Block{std::malloc(static_cast<std::size_t>(std::max<std::int64_t>(1, size))), size};
    used += size;
    most = std::max(most.load(), used.load());
    auto* address = reinterpret_cast<void*>(reinterpret_cast<std::uintptr_t>(block->address) | outside);
    return {address, block, &freeBlock, fakeDevice};
}

std::int64_t extentOf(at::IntArrayRef sizes, at::IntArrayRef strides)
{
    std::int64_t last = 0;
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        if (sizes[i] == 0) {
            return 0;
        }
        last += (sizes[i] - 1) * strides[i];
    }
    return last + 1;
}

at::Tensor emptyStrided(at::IntArrayRef sizes, at::IntArrayRef strides, at::ScalarType type)
{
    TORCH_CHECK(type != at::kDouble, "the device has no float64");
    const caffe2::TypeMeta meta = c10::scalarTypeToTypeMeta(type);
    const std::int64_t bytes = extentOf(sizes, strides) * static_cast<std::int64_t>(meta.itemsize());
    c10::Storage storage(c10::Storage::use_byte_size_t(), static_cast<std::size_t>(bytes), allocated(bytes), nullptr,
                         false);
    at::Tensor tensor = at::detail::make_tensor<c10::TensorImpl>(
        std::move(storage), c10::DispatchKeySet(c10::DispatchKey::PrivateUse1), meta);
    tensor.unsafeGetTensorImpl()->set_sizes_and_strides(sizes, strides);
    return tensor;
}

bool isHere(const at::Tensor& tensor)
{
    return tensor.device().type() == at::kPrivateUse1;
}

// The same memory as the processor sees it.
at::Tensor onCpu(const at::Tensor& tensor)
{
    const auto* block = static_cast<const Block*>(tensor.storage().data_ptr().get_context());
    auto* data =
        static_cast<char*>(block->address) + tensor.storage_offset() * static_cast<std::int64_t>(tensor.itemsize());
    return at::from_blob(data, tensor.sizes(), tensor.strides(), at::TensorOptions(tensor.scalar_type()));
}

at::Tensor copiedHere(const at::Tensor& tensor)
{
    const at::Tensor dense = tensor.is_non_overlapping_and_dense() ? tensor : tensor.contiguous();
    at::Tensor result = emptyStrided(dense.sizes(), dense.strides(), dense.scalar_type());
    onCpu(result).copy_(dense);
    return result;
}

// What an operation was given, by the stand-ins that it computes with.
class StandIns
{
public:
    c10::IValue forValue(const c10::IValue& value)
    {
        if (value.isTensor()) {
            return forTensor(value.toTensor());
        }
        if (value.isList()) {
            const c10::List<c10::IValue> list = value.toList();
            c10::impl::GenericList result(list.elementType());
            for (std::size_t i = 0; i < list.size(); ++i) {
                result.push_back(forValue(list.get(i)));
            }
            return result;
        }
        if (value.isDevice()) {
            return at::Device(at::kCPU);
        }
        return value;
    }

    c10::IValue back(const c10::IValue& value) const
    {
        if (!value.isTensor() || !value.toTensor().defined()) {
            return value;
        }
        const at::Tensor result = value.toTensor();
        for (const auto& [original, standIn] : m_pairs) {
            if (result.is_same(standIn)) {
                return original;
            }
            TORCH_CHECK(!result.is_alias_of(standIn), "the fake device does not know this view");
        }
        return copiedHere(result);
    }

    // Those that the operation has given another size.
    void adoptSizes() const
    {
        for (const auto& [original, standIn] : m_pairs) {
            if (original.sizes() != standIn.sizes()) {
                const at::Tensor here = copiedHere(standIn);
                c10::TensorImpl* impl = original.unsafeGetTensorImpl();
                impl->set_storage_keep_dtype(here.storage());
                impl->set_sizes_and_strides(here.sizes(), here.strides());
            }
        }
    }

private:
    at::Tensor forTensor(const at::Tensor& tensor)
    {
        if (!tensor.defined()) {
            return tensor;
        }
        if (!isHere(tensor)) {
            TORCH_CHECK(tensor.dim() == 0, "tensors of two devices are mixed");
            return tensor;
        }
        for (const auto& [original, standIn] : m_pairs) {
            if (original.is_same(tensor)) {
                return standIn;
            }
        }
        // What is empty is often a result that the operation makes as large as it needs.
        const at::Tensor standIn =
            tensor.numel() > 0 ? onCpu(tensor) : at::empty(tensor.sizes(), at::TensorOptions(tensor.scalar_type()));
        m_pairs.emplace_back(tensor, standIn);
        return standIn;
    }

    std::vector<std::pair<at::Tensor, at::Tensor>> m_pairs;
};

void compute(const c10::OperatorHandle& operation, std::vector<c10::IValue>* stack)
{
    TORCH_CHECK(!broken, "the device does not answer");
    ++ran;
    const std::size_t arguments = operation.schema().arguments().size();
    StandIns standIns;
    for (auto argument = stack->end() - static_cast<std::ptrdiff_t>(arguments); argument != stack->end(); ++argument) {
        *argument = standIns.forValue(*argument);
    }
    operation.callBoxed(stack);
    standIns.adoptSizes();
    const std::size_t returns = operation.schema().returns().size();
    for (auto result = stack->end() - static_cast<std::ptrdiff_t>(returns); result != stack->end(); ++result) {
        *result = standIns.back(*result);
    }
}

at::Tensor emptyHere(at::IntArrayRef size, c10::optional<at::ScalarType> type, c10::optional<at::Layout>,
                     c10::optional<at::Device>, c10::optional<bool>, c10::optional<at::MemoryFormat>)
{
    std::vector<std::int64_t> strides(size.size(), 1);
    for (std::size_t i = size.size(); i > 1; --i) {
        strides[i - 2] = strides[i - 1] * std::max<std::int64_t>(1, size[i - 1]);
    }
    return emptyStrided(size, strides, type.value_or(at::kFloat));
}

at::Tensor emptyStridedHere(at::IntArrayRef size, at::IntArrayRef stride, c10::optional<at::ScalarType> type,
                            c10::optional<at::Layout>, c10::optional<at::Device>, c10::optional<bool>)
{
    return emptyStrided(size, stride, type.value_or(at::kFloat));
}

at::Tensor& copyHere(at::Tensor& self, const at::Tensor& source, bool)
{
    at::Tensor target = isHere(self) ? onCpu(self) : self;
    target.copy_(isHere(source) ? onCpu(source) : source);
    return self;
}

at::Tensor viewHere(const at::Tensor& self, at::IntArrayRef size)
{
    return at::native::view(self, size);
}

at::Tensor reshapeAliasHere(const at::Tensor& self, at::IntArrayRef size, at::IntArrayRef stride)
{
    return at::native::as_strided_tensorimpl(self, size, stride, self.storage_offset());
}

at::Tensor asStridedHere(const at::Tensor& self, at::IntArrayRef size, at::IntArrayRef stride,
                         c10::optional<std::int64_t> offset)
{
    return at::native::as_strided_tensorimpl(self, size, stride, offset);
}

} // namespace

std::unique_ptr<Engine> FakeAccelerator::engine(EngineOptions options)
{
    return makeEngine(std::move(options), {{DeviceKind::Cuda, fakeDevice}});
}

void FakeAccelerator::setMemory(std::int64_t bytes)
{
    memory = bytes;
}

void FakeAccelerator::setBroken(bool isBroken)
{
    broken = isBroken;
}

std::int64_t FakeAccelerator::bytes()
{
    return used;
}

std::int64_t FakeAccelerator::mostBytes()
{
    return most;
}

std::int64_t FakeAccelerator::operations()
{
    return ran;
}

void FakeAccelerator::reset()
{
    most = used.load();
    ran = 0;
    memory = -1;
    broken = false;
}

namespace {

C10_REGISTER_GUARD_IMPL(PrivateUse1, c10::impl::NoOpDeviceGuardImpl<at::kPrivateUse1>);

TORCH_LIBRARY_IMPL(_, PrivateUse1, library)
{
    library.fallback(torch::CppFunction::makeFromBoxedFunction<&compute>());
}

TORCH_LIBRARY_IMPL(aten, PrivateUse1, library)
{
    library.impl("empty.memory_format", emptyHere);
    library.impl("empty_strided", emptyStridedHere);
    library.impl("copy_", copyHere);
    library.impl("view", viewHere);
    library.impl("_reshape_alias", reshapeAliasHere);
    library.impl("as_strided", asStridedHere);
    // It would be composed of others, whose sums are taken in another order.
    library.impl("native_layer_norm", torch::CppFunction::makeFromBoxedFunction<&compute>());
}

} // namespace

} // namespace prosector::tests
