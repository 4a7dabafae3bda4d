namespace KnowledgeBase.Web.Api.Contracts;

/// <summary>What has changed in the hits of a search since a state of the content.</summary>
public sealed record SearchChangesAnswer
{
    /// <inheritdoc cref="SearchAnswer.ContentVersion"/>
    public required string ContentVersion { get; init; }

    /// <summary>The state that the present content is compared with.</summary>
    public required StateAnswer State { get; init; }

    /// <summary>The same as a page for people; its address is permanent.</summary>
    public required Uri Page { get; init; }

    /// <summary>The hits in that state, in this interface.</summary>
    public required Uri Then { get; init; }

    /// <summary>The present hits, in this interface.</summary>
    public required Uri Now { get; init; }

    /// <summary>Number of hits in that state.</summary>
    public required int TotalThen { get; init; }

    /// <summary>Number of hits now.</summary>
    public required int TotalNow { get; init; }

    /// <summary>Whether only the first 10,000 hits of either were compared, since there are more.</summary>
    public required bool Cut { get; init; }

    /// <summary>What is different, by what happened, each entry once; empty where nothing is.</summary>
    public required IReadOnlyList<HitChangesAnswer> Changes { get; init; }
}

/// <summary>The hits to which the same happened.</summary>
/// <param name="Kind">
/// What happened. Hits now that were none then: <c>added</c>, not in the database then; <c>joined</c>, there and no hit. Hits
/// then: <c>removed</c> from the database, <c>withdrawn</c> since, <c>left</c>, there and no hit any more, <c>reworded</c> in
/// their text, <c>retouched</c> in something else.
/// </param>
/// <param name="Text">The same for people, with the number.</param>
/// <param name="Count">To how many hits it happened.</param>
/// <param name="LeftOut">How many of them are not listed here; the searches of then and now have them all.</param>
/// <param name="Hits">The first of them: new ones as they rank now, the others as they ranked then.</param>
public sealed record HitChangesAnswer(string Kind, string Text, int Count, int LeftOut, IReadOnlyList<ChangedHitAnswer> Hits);

/// <summary>An entry to which something happened among the hits of a search.</summary>
public sealed record ChangedHitAnswer
{
    public required string Id { get; init; }

    public required string Kind { get; init; }

    /// <summary>Its title now; that of then where it is not there any more.</summary>
    public required string Title { get; init; }

    /// <inheritdoc cref="HitAnswer.Example"/>
    public required bool Example { get; init; }

    /// <inheritdoc cref="HitAnswer.Warning"/>
    public string? Warning { get; init; }

    /// <summary>The entry as it was; null where it was not there.</summary>
    public EntryStateAnswer? Then { get; init; }

    /// <summary>The entry as it is; null where it is not there any more.</summary>
    public EntryStateAnswer? Now { get; init; }

    /// <summary>Whether the words of its text differ.</summary>
    public required bool Wording { get; init; }

    /// <summary>Keys of the front matter that differ.</summary>
    public required IReadOnlyList<string> Keys { get; init; }

    /// <summary>In what it differs, for people: a phrase each; empty where it does not, or was not there, or is not.</summary>
    public required IReadOnlyList<string> Changes { get; init; }

    /// <summary>What differs, in this interface; null where nothing does.</summary>
    public Uri? Difference { get; init; }

    /// <summary>The same as a page for people.</summary>
    public Uri? DifferencePage { get; init; }
}

/// <summary>An entry in one of its states.</summary>
/// <param name="Version">Names the state of the entry's file, as citations do.</param>
/// <param name="Address">Permanent address for people.</param>
/// <param name="Entry">The same in this interface.</param>
public sealed record EntryStateAnswer(string Version, Uri Address, Uri Entry);
