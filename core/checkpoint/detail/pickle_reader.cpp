// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checkpoint/detail/pickle_reader.h"

#include "core/checkpoint/detail/byte_reader.h"
#include "core/checkpoint/detail/pickle_objects.h"
#include "core/types/error.h"

#include <cstdint>
#include <map>
#include <string_view>
#include <utility>
#include <vector>

namespace prosector {

namespace {

// Far more than any state dictionary needs: about 25 values make a tensor.
constexpr std::size_t mostBytes = 64 << 20;
constexpr std::size_t mostValues = 2'000'000;
constexpr std::size_t mostDepth = 256; // of open tuples, lists and dictionaries

// The instructions, as Python's pickletools.py lists them.
enum class Step : std::uint8_t
{
    Protocol = 0x80,
    Frame = 0x95,
    Stop = '.',
    Mark = '(',
    Pop = '0',
    PopMark = '1',
    Duplicate = '2',
    EmptyDictionary = '}',
    Dictionary = 'd',
    SetItem = 's',
    SetItems = 'u',
    EmptyList = ']',
    List = 'l',
    Append = 'a',
    Appends = 'e',
    EmptyTuple = ')',
    Tuple = 't',
    Tuple1 = 0x85,
    Tuple2 = 0x86,
    Tuple3 = 0x87,
    None = 'N',
    True = 0x88,
    False = 0x89,
    Integer1 = 'K',
    Integer2 = 'M',
    Integer4 = 'J',
    Long = 0x8a,
    Real = 'G',
    ShortString = 'U',
    String = 'T',
    ShortText = 0x8c,
    Text = 'X',
    LongText = 0x8d,
    ShortBytes = 'C',
    Bytes = 'B',
    LongBytes = 0x8e,
    Memoize = 0x94,
    Put = 'q',
    LongPut = 'r',
    Get = 'h',
    LongGet = 'j',
    Global = 'c',
    StackGlobal = 0x93,
    Call = 'R',
    Build = 'b',
    PersistentId = 'Q',
};

// The stack machine of a pickle.
class PickleMachine
{
public:
    PickleMachine(std::span<const std::byte> bytes, const std::string& file)
        : m_reader(bytes, file, say("Error", "its pickle"))
        , m_file(file)
        , m_other(m_values.add(PickleOther()))
        , m_emptyTuple(m_values.add(PickleTuple()))
    {
    }

    Pickle run()
    {
        for (Step step = next(); step != Step::Stop; step = next()) {
            if (!doNumber(step) && !doText(step) && !doContainer(step) && !doMemory(step) && !doObject(step)) {
                throw Error(ErrorCode::Unsupported, where(),
                            say("Error", "has the instruction %1, which no dictionary of tensors needs")
                                .with(static_cast<int>(step)),
                            say("Remedy", "Save the state dictionary again with torch.save or as safetensors"));
            }
        }
        const PickleId root = pop();
        return {std::move(m_values), root};
    }

private:
    Step next()
    {
        m_place = m_reader.position();
        return static_cast<Step>(m_reader.number<std::uint8_t>());
    }

    std::string where() const { return m_file + ", byte " + std::to_string(m_place) + " of its pickle"; }

    [[noreturn]] void fail(const Sentence& complaint) const { throwDamaged(where(), complaint); }

    void count(std::size_t values)
    {
        m_counted += values;
        if (m_counted > mostValues) {
            fail(say("Error", "the pickle has more than %1 values").with(mostValues));
        }
    }
    void push(PickleId id)
    {
        count(1);
        m_stack.push_back(id);
    }
    void add(PickleValue value) { push(m_values.add(std::move(value))); }

    std::size_t bottom() const { return m_marks.empty() ? 0 : m_marks.back(); }

    PickleId top() const
    {
        if (m_stack.size() <= bottom()) {
            fail(say("Error", "the pickle takes a value that is not there"));
        }
        return m_stack.back();
    }
    PickleId pop()
    {
        const PickleId id = top();
        m_stack.pop_back();
        return id;
    }

    // All values since the last mark.
    std::vector<PickleId> popToMark()
    {
        if (m_marks.empty()) {
            fail(say("Error", "the pickle closes what it did not open"));
        }
        const auto begin = m_stack.begin() + static_cast<std::ptrdiff_t>(m_marks.back());
        std::vector<PickleId> items(begin, m_stack.end());
        m_stack.erase(begin, m_stack.end());
        m_marks.pop_back();
        return items;
    }
    std::vector<PickleId> popSeveral(std::size_t count)
    {
        std::vector<PickleId> items(count);
        for (std::size_t i = count; i-- > 0;) {
            items[i] = pop();
        }
        return items;
    }

    template <class Type> Type& require(PickleId id)
    {
        if (Type* value = m_values.find<Type>(id)) {
            return *value;
        }
        fail(say("Error", "the pickle uses a value of the wrong type"));
    }

    bool doNumber(Step step)
    {
        switch (step) {
        case Step::None:
        case Step::True:
        case Step::False:
            push(m_other);
            return true;
        case Step::Real:
            m_reader.bytes(sizeof(double));
            push(m_other);
            return true;
        case Step::Integer1:
            add(std::int64_t{m_reader.number<std::uint8_t>()});
            return true;
        case Step::Integer2:
            add(std::int64_t{m_reader.number<std::uint16_t>()});
            return true;
        case Step::Integer4:
            add(std::int64_t{m_reader.number<std::int32_t>()});
            return true;
        case Step::Long:
            addLong(m_reader.bytes(m_reader.number<std::uint8_t>()));
            return true;
        default:
            return false;
        }
    }

    // Two's complement of any length. What has more than eight bytes is no size of a tensor.
    void addLong(std::span<const std::byte> bytes)
    {
        if (bytes.size() > sizeof(std::int64_t)) {
            push(m_other);
            return;
        }
        const bool negative = !bytes.empty() && (bytes.back() & std::byte{0x80}) != std::byte{0};
        std::uint64_t value = negative ? ~std::uint64_t{0} : 0;
        for (std::size_t i = bytes.size(); i-- > 0;) {
            value = value << 8 | std::to_integer<std::uint64_t>(bytes[i]);
        }
        add(static_cast<std::int64_t>(value));
    }

    bool doText(Step step)
    {
        switch (step) {
        case Step::ShortString:
        case Step::ShortText:
            add(m_reader.text(m_reader.number<std::uint8_t>()));
            return true;
        case Step::String:
        case Step::Text:
            add(m_reader.text(m_reader.number<std::uint32_t>()));
            return true;
        case Step::LongText:
            add(m_reader.text(m_reader.number<std::uint64_t>()));
            return true;
        case Step::ShortBytes:
            m_reader.bytes(m_reader.number<std::uint8_t>());
            push(m_other);
            return true;
        case Step::Bytes:
            m_reader.bytes(m_reader.number<std::uint32_t>());
            push(m_other);
            return true;
        case Step::LongBytes:
            m_reader.bytes(m_reader.number<std::uint64_t>());
            push(m_other);
            return true;
        default:
            return false;
        }
    }

    bool doContainer(Step step)
    {
        switch (step) {
        case Step::EmptyTuple:
            push(m_emptyTuple);
            return true;
        case Step::Tuple:
            add(PickleTuple{popToMark()});
            return true;
        case Step::Tuple1:
        case Step::Tuple2:
        case Step::Tuple3:
            add(PickleTuple{popSeveral(static_cast<std::size_t>(step) - static_cast<std::size_t>(Step::Tuple1) + 1)});
            return true;
        case Step::EmptyList:
            add(PickleList());
            return true;
        case Step::List:
            add(PickleList{popToMark()});
            return true;
        case Step::Append:
            append(popSeveral(1));
            return true;
        case Step::Appends:
            append(popToMark());
            return true;
        case Step::EmptyDictionary:
            add(PickleDictionary());
            return true;
        case Step::Dictionary: {
            const std::vector<PickleId> items = popToMark();
            add(PickleDictionary());
            insert(items);
            return true;
        }
        case Step::SetItem:
            insert(popSeveral(2));
            return true;
        case Step::SetItems:
            insert(popToMark());
            return true;
        default:
            return false;
        }
    }

    void append(const std::vector<PickleId>& items)
    {
        auto& list = require<PickleList>(top());
        list.items.insert(list.items.end(), items.begin(), items.end());
    }

    void insert(const std::vector<PickleId>& items)
    {
        auto& dictionary = require<PickleDictionary>(top());
        if (items.size() % 2 != 0) {
            fail(say("Error", "a dictionary has a key without a value"));
        }
        for (std::size_t i = 0; i < items.size(); i += 2) {
            dictionary.items.emplace_back(items[i], items[i + 1]);
        }
    }

    bool doMemory(Step step)
    {
        switch (step) {
        case Step::Mark:
            if (m_marks.size() == mostDepth) {
                fail(say("Error", "values are nested more than %1 deep").with(mostDepth));
            }
            m_marks.push_back(m_stack.size());
            return true;
        case Step::Pop:
            pop();
            return true;
        case Step::PopMark:
            popToMark();
            return true;
        case Step::Duplicate:
            push(top());
            return true;
        case Step::Memoize:
            remember(m_memory.size());
            return true;
        case Step::Put:
            remember(m_reader.number<std::uint8_t>());
            return true;
        case Step::LongPut:
            remember(m_reader.number<std::uint32_t>());
            return true;
        case Step::Get:
            recall(m_reader.number<std::uint8_t>());
            return true;
        case Step::LongGet:
            recall(m_reader.number<std::uint32_t>());
            return true;
        default:
            return false;
        }
    }

    void remember(std::size_t index)
    {
        m_memory[index] = top();
        if (m_memory.size() > mostValues) {
            fail(say("Error", "the pickle remembers more than %1 values").with(mostValues));
        }
    }

    void recall(std::size_t index)
    {
        const auto found = m_memory.find(index);
        if (found == m_memory.end()) {
            fail(say("Error", "the pickle recalls a value that it did not remember"));
        }
        push(found->second);
    }

    bool doObject(Step step)
    {
        switch (step) {
        case Step::Protocol:
            checkProtocol(m_reader.number<std::uint8_t>());
            return true;
        case Step::Frame:
            m_reader.number<std::uint64_t>();
            return true;
        case Step::Global: {
            const std::string_view module = line();
            add(pickleName(module, line(), where()));
            return true;
        }
        case Step::StackGlobal: {
            const auto name = require<std::string_view>(pop());
            const auto module = require<std::string_view>(pop());
            add(pickleName(module, name, where()));
            return true;
        }
        case Step::Call: {
            const PickleId arguments = pop();
            const PickleName name = require<PickleName>(pop());
            PickleValue value = pickleCall(name, require<PickleTuple>(arguments), m_values, where());
            // What is copied from the arguments counts as well: they may be used again and again.
            if (const auto* dictionary = std::get_if<PickleDictionary>(&value)) {
                count(dictionary->items.size());
            } else if (const auto* tensor = std::get_if<std::shared_ptr<const PickledTensor>>(&value)) {
                count((*tensor)->sizes.size());
            }
            add(std::move(value));
            return true;
        }
        case Step::Build: // attributes of a dictionary, such as the versions of its modules
            pop();
            require<PickleDictionary>(top());
            return true;
        case Step::PersistentId:
            add(pickledStorage(require<PickleTuple>(pop()), m_values, where()));
            return true;
        default:
            return false;
        }
    }

    void checkProtocol(int version) const
    {
        constexpr int oldest = 2;
        constexpr int newest = 5;
        if (version < oldest || version > newest) {
            throw Error(ErrorCode::Unsupported, where(), say("Error", "is a pickle of protocol %1").with(version),
                        say("Remedy", "Save it again with torch.save, which uses protocol 2"));
        }
    }

    std::string_view line()
    {
        std::size_t length = 0;
        ByteReader ahead = m_reader;
        while (ahead.number<char>() != '\n') {
            ++length;
        }
        const std::string_view text = m_reader.text(length);
        m_reader.bytes(1);
        return text;
    }

    ByteReader m_reader;
    const std::string& m_file;
    std::size_t m_place = 0; // of the instruction
    PickleValues m_values;
    PickleId m_other; // one for all, as nobody looks into it
    PickleId m_emptyTuple;
    std::vector<PickleId> m_stack;
    std::vector<std::size_t> m_marks;
    std::map<std::size_t, PickleId> m_memory;
    std::size_t m_counted = 0;
};

} // namespace

Pickle readPickle(std::span<const std::byte> bytes, const std::string& file)
{
    constexpr std::byte begin{0x80};
    if (bytes.size() > mostBytes) {
        throw Error(ErrorCode::Malformed, file,
                    say("Error", "its pickle has %1 bytes, more than any dictionary of tensors").with(bytes.size()),
                    say("Remedy", "Save the state dictionary alone, without other values"));
    }
    if (bytes.empty() || bytes.front() != begin) {
        throw Error(ErrorCode::Malformed, file,
                    say("Error", "its pickle does not begin as one of protocol 2 or later does"),
                    say("Remedy", "Save it again with torch.save, which uses protocol 2"));
    }
    return PickleMachine(bytes, file).run();
}

} // namespace prosector
