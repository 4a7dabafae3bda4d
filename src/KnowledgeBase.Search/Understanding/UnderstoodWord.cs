namespace KnowledgeBase.Search.Understanding;

/// <summary>A word of the query and what stands for it in the content.</summary>
public sealed record UnderstoodWord
{
    /// <summary>As typed.</summary>
    public required string Text { get; init; }

    /// <summary>The lemmas it was read as, of those that occur; empty when only its spelling is looked for.</summary>
    public required IReadOnlyList<string> Lemmas { get; init; }

    /// <summary>Forms that occur in the content, the most frequent first.</summary>
    public required IReadOnlyList<string> Forms { get; init; }

    /// <summary>Number of further forms.</summary>
    public required int OtherForms { get; init; }

    /// <summary>Number of entries that hold any of the forms, whatever else they hold and whatever the filters.</summary>
    public required int Entries { get; init; }

    /// <summary>Its relatives; null when none occurs.</summary>
    public WordFamily? Family { get; init; }
}
