using System.Globalization;

namespace KnowledgeBase.Polish.Tokens;

/// <summary>What the scanner needs to know of a character.</summary>
[Flags]
internal enum CharacterKinds : byte
{
    None = 0,
    Letter = 1,
    Digit = 2,
    Upper = 4,
    Mark = 8,
    Space = 16,
    Hyphen = 32,
    Surrogate = 64,
    Lower = 128,
}

/// <summary>The kinds of all characters in one table.</summary>
internal static class Characters
{
    private static readonly CharacterKinds[] Kinds = MakeTable();

    public static CharacterKinds KindsOf(char character) => Kinds[character];

    public static bool Is(char character, CharacterKinds kinds) => (Kinds[character] & kinds) != 0;

    public static bool IsApostrophe(char character) => character is '\'' or '’' or 'ʼ';

    private static CharacterKinds[] MakeTable()
    {
        var kinds = new CharacterKinds[char.MaxValue + 1];
        for (var i = 0; i < kinds.Length; i++)
            kinds[i] = Classify((char)i);
        return kinds;
    }

    private static CharacterKinds Classify(char character)
    {
        // Only ASCII digits form numbers; others, and the lower digits of CO₂, are letters of the word they stand in.
        if (char.IsAsciiDigit(character))
            return CharacterKinds.Digit;
        if (char.IsDigit(character) || character is >= '₀' and <= '₉')
            return CharacterKinds.Letter;
        if (char.IsWhiteSpace(character))
            return CharacterKinds.Space;
        if (character is '-' or '‐' or '‑' or '‒' or '–' or '—' or '−')
            return CharacterKinds.Hyphen;

        // One of them counts as a letter in Unicode.
        if (IsApostrophe(character))
            return CharacterKinds.None;

        return char.GetUnicodeCategory(character) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => CharacterKinds.Letter | CharacterKinds.Upper,
            UnicodeCategory.LowercaseLetter => CharacterKinds.Letter | CharacterKinds.Lower,
            UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter => CharacterKinds.Letter,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => CharacterKinds.Mark,
            UnicodeCategory.Surrogate => CharacterKinds.Surrogate,
            _ => CharacterKinds.None,
        };
    }
}
