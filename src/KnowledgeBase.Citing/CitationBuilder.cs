using KnowledgeBase.Citing.Words;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Bodies;
using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Citing;

/// <summary>Makes citations of entries, out of what their front matter says and nothing else.</summary>
public static class CitationBuilder
{
    private const string NetworkWord = "Sieć ";

    /// <summary>Cites a whole entry.</summary>
    public static Citation Of(Entry entry, Library library, CitationContext context)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(context);
        return new Citation
        {
            Id = entry.Id,
            Kind = entry.Kind,
            Title = entry.Title,
            Authors = [.. AuthorsOf(entry, library)],
            Series = [.. SeriesOf(entry, library)],
            Plan = entry is Recommendation { Plan: { } plan } ? library.TitleOf(plan) : null,
            Date = entry.Date,
            Source = SourceOf(entry),
            Version = entry.Version.Digits,
            EntryAddress = context.Absolute(EntryKindNames.AddressOf(entry.Kind, entry.Id)),
            Accessed = context.Today,
            Language = context.Language,
            Withdrawn = entry.Withdrawal?.Date,
            IsExample = entry.IsExample,
        };
    }

    /// <summary>Cites what a search found.</summary>
    public static Citation Of(CitedSearch search, CitationContext context)
    {
        ArgumentNullException.ThrowIfNull(search);
        ArgumentNullException.ThrowIfNull(context);
        return new Citation
        {
            Id = $"wyszukiwanie-{search.Version}",
            Kind = null,
            Title = CitationWords.In(context.Language).SearchTitle(search.Words),
            Date = search.Date,
            Version = search.Version,
            IsUnrepeatable = search.IsUnrepeatable,
            EntryAddress = search.Address,
            Accessed = context.Today,
            Language = context.Language,
            IsExample = search.HasExamples,
        };
    }

    /// <summary>Cites a passage; null when the entry has no passage with the anchor.</summary>
    public static Citation? Of(Entry entry, string anchor, Library library, CitationContext context)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var passage = PassageAnchor.Find(entry.Body.Passages, anchor);
        return passage is null ? null : Of(entry, library, context) with { Passage = passage };
    }

    /// <summary>Cites a passage where the entry has it, and else the whole entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="anchor">The passage; null for none.</param>
    /// <param name="library">Names what the entry points to.</param>
    /// <param name="context">Address, day and language of the citation.</param>
    public static Citation OfPassageOrWhole(Entry entry, string? anchor, Library library, CitationContext context) =>
        (anchor is null ? null : Of(entry, anchor, library, context)) ?? Of(entry, library, context);

    // An initiative is the document of its participants, a recommendation and a plan are those of the network. What merely
    // describes somebody or something has no author: the database does not sign its entries.
    private static IEnumerable<string> AuthorsOf(Entry entry, Library library) => entry switch
    {
        Initiative => entry.Participants.Select(library.TitleOf),
        Recommendation or ImprovementPlan when entry.Network is { } network => [NetworkName(network, library)],
        _ => [],
    };

    private static IEnumerable<string> SeriesOf(Entry entry, Library library)
    {
        if (entry is not Programme && OnlyProgramme(library) is { } programme)
            yield return programme.Title;

        if (entry.Edition is { } edition)
            yield return library.TitleOf(edition);

        if (entry is not (Recommendation or ImprovementPlan) && entry.Network is { } network)
            yield return NetworkName(network, library);
    }

    private static Programme? OnlyProgramme(Library library) =>
        library.OfKind<Programme>().Take(2).ToList() is [var programme] ? programme : null;

    // A network's title is that of its subject: „Rewitalizacja” alone would be no name of an author.
    private static string NetworkName(string network, Library library)
    {
        var title = library.TitleOf(network);
        return title.StartsWith(NetworkWord, StringComparison.Ordinal) ? title : NetworkWord + title;
    }

    /// <summary>The only source; of several, the only one that tells a document's place in it. Else to name one would be a guess.</summary>
    private static CitedSource? SourceOf(Entry entry)
    {
        var source = entry.Sources is [var only] ? only
            : IsTakenFromDocument(entry) && entry.Sources.Where(source => source.Page is not null).Take(2).ToList() is [var placed] ? placed
            : null;
        return source is null ? null : new CitedSource(source.Title, source.Publisher, source.Page);
    }

    private static bool IsTakenFromDocument(Entry entry) => entry is Recommendation or Initiative or ImprovementPlan;
}
