using System.Buffers;

namespace KnowledgeBase.Polish.Letters;

/// <summary>The nine letters that Polish adds to the Latin alphabet.</summary>
public static class PolishLetters
{
    private static readonly SearchValues<char> Marked = SearchValues.Create("ąćęłńóśźż");

    /// <summary>True when a lower-case text has a Polish letter.</summary>
    public static bool ContainsAny(ReadOnlySpan<char> text) => text.ContainsAny(Marked);

    /// <summary>The Polish letters that people type as the given plain letter.</summary>
    public static string MarkedVariants(char plain) => plain switch
    {
        'a' => "ą",
        'c' => "ć",
        'e' => "ę",
        'l' => "ł",
        'n' => "ń",
        'o' => "ó",
        's' => "ś",
        'z' => "źż",
        _ => string.Empty,
    };
}
