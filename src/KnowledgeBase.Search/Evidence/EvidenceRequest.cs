namespace KnowledgeBase.Search.Evidence;

/// <summary>Paragraphs of a draft for which supporting entries are wanted. Any text will do.</summary>
public sealed record EvidenceRequest
{
    /// <summary>Longer paragraphs are read to here: more than two pages have no one subject, and every word costs a look at its postings.</summary>
    public const int MostCharacters = 6_000;

    /// <summary>More entries than this nobody cites for one paragraph.</summary>
    public const int MostEntries = 20;

    /// <summary>More passages of one entry than this are the entry.</summary>
    public const int MostPassages = 10;

    /// <summary>A chapter of ten pages: a longer list nobody reads at once, and each paragraph is a search of its own.</summary>
    public const int UsualParagraphs = 60;

    /// <summary>The paragraphs. Those of a few words, such as headings, are passed over.</summary>
    public required IReadOnlyList<string> Paragraphs { get; init; }

    /// <summary>How many paragraphs are answered at most; the rest is only counted.</summary>
    public int Answered { get; init; } = UsualParagraphs;

    /// <summary>How many entries are wanted for each at most, from 1 to <see cref="MostEntries"/>; others are brought into this range.</summary>
    public int Entries { get; init; } = 5;

    /// <summary>How many passages of each entry are wanted at most, from 1 to <see cref="MostPassages"/>; others are brought into this range.</summary>
    public int Passages { get; init; } = 2;
}
