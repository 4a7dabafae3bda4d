using System.Buffers;
using System.Text;

namespace KnowledgeBase.Polish.Tokens;

/// <content>What all readers of references share: looking at, and stepping over, what stands at an index.</content>
internal ref partial struct TokenScanner
{
    private readonly bool IsWordAt(int index)
    {
        if ((uint)index >= (uint)_text.Length)
            return false;

        var kinds = Characters.KindsOf(_text[index]);
        return (kinds & (CharacterKinds.Letter | CharacterKinds.Digit)) != 0
            || ((kinds & CharacterKinds.Surrogate) != 0 && IsSurrogateLetter(index));
    }

    private readonly bool IsLetterAt(int index) =>
        (uint)index < (uint)_text.Length && Characters.Is(_text[index], CharacterKinds.Letter);

    private readonly bool IsMarkAt(int index) =>
        (uint)index < (uint)_text.Length && Characters.Is(_text[index], CharacterKinds.Mark);

    private readonly bool IsDigitAt(int index) => (uint)index < (uint)_text.Length && char.IsAsciiDigit(_text[index]);

    private readonly bool IsHyphenAt(int index) =>
        (uint)index < (uint)_text.Length && Characters.Is(_text[index], CharacterKinds.Hyphen);

    private readonly bool IsAt(int index, char character) => (uint)index < (uint)_text.Length && _text[index] == character;

    private readonly bool IsSurrogateLetter(int index) =>
        Rune.DecodeFromUtf16(_text[index..], out var rune, out _) == OperationStatus.Done && Rune.IsLetter(rune);

    // One line break and its indentation at most: a reference may be wrapped, but not spread over paragraphs.
    private readonly int SkipSpaces(int index)
    {
        for (var left = 4; left > 0 && index < _text.Length && Characters.Is(_text[index], CharacterKinds.Space); left--)
            index++;
        return index;
    }

    private readonly int SkipComma(int index)
    {
        var next = SkipSpaces(index);
        return IsAt(next, ',') ? SkipSpaces(next + 1) : next;
    }

    private readonly bool TryWord(ref int index, string word)
    {
        if (!StartsWith(index, word) || IsWordAt(index + word.Length))
            return false;

        index += word.Length;
        return true;
    }

    private readonly bool StartsWith(int index, string word) =>
        index < _text.Length && _text[index..].StartsWith(word, StringComparison.OrdinalIgnoreCase);

    private readonly bool TrySkip(ref int index, char character)
    {
        if (!IsAt(index, character))
            return false;

        index++;
        return true;
    }
}
