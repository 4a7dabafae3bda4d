namespace KnowledgeBase.Web.Api.Contracts;

/// <summary>All values of a filter under a search.</summary>
/// <param name="ContentVersion">Names the state of the content.</param>
/// <param name="Code">The filter.</param>
/// <param name="Name">Its name on screen.</param>
/// <param name="Total">Number of entries that answer the search without this filter.</param>
/// <param name="Values">The values whose names hold the words asked for, with all that are broader.</param>
public sealed record FacetValuesAnswer(string ContentVersion, string Code, string Name, int Total, IReadOnlyList<FacetValueAnswer> Values);

/// <summary>The terms of a controlled list, broader ones before their narrower ones.</summary>
public sealed record TermsAnswer(string ContentVersion, string List, string Name, IReadOnlyList<TermAnswer> Terms);

/// <summary>One value of a controlled list.</summary>
public sealed record TermAnswer
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public string? Abbreviation { get; init; }

    public string? Description { get; init; }

    /// <summary>Identifier of the broader term.</summary>
    public string? Broader { get; init; }

    /// <summary>Official publication of a legal act.</summary>
    public string? Publication { get; init; }

    /// <inheritdoc cref="EntryAnswer.Date"/>
    public string? Date { get; init; }

    /// <summary>True for a value that only sample material uses.</summary>
    public required bool Example { get; init; }

    /// <summary>Number of entries with it or, in a hierarchy, with a narrower one.</summary>
    public required int Entries { get; init; }

    /// <summary>Its page.</summary>
    public required Uri Address { get; init; }
}
