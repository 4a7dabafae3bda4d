using KnowledgeBase.Content.Entries;
using KnowledgeBase.Search.Explanations;
using KnowledgeBase.Web.Languages;
using KnowledgeBase.Web.Searching;

namespace KnowledgeBase.Web.Explanations;

/// <summary>The bar above an entry that says which words are marked and leads to them, away from them and back to the results.</summary>
/// <param name="entry">The entry.</param>
/// <param name="highlights">What is marked.</param>
/// <param name="factMarks">Number of places among the facts.</param>
/// <param name="state">The search one came from.</param>
public sealed class MarksBar(Entry entry, EntryHighlights highlights, int factMarks, SearchState state)
{
    /// <summary>More links than this are no bar but a table of contents.</summary>
    private const int MostStops = 6;

    /// <summary>The words that are marked, as typed.</summary>
    public IReadOnlyList<string> Words { get; } = [.. highlights.Explanation.Words.Select(word => word.Word)];

    /// <summary>The words that the entry does not hold.</summary>
    public IReadOnlyList<string> Missing => highlights.Explanation.Missing;

    /// <summary>Number of marked places on the page.</summary>
    public int Count { get; } = factMarks + highlights.Places.Sum(place => place.Count);

    /// <summary>The first parts of the page that hold marks; its title is in sight.</summary>
    public IReadOnlyList<MarkStop> Stops { get; } = [.. StopsOf(highlights, factMarks).Take(MostStops)];

    public string PlainAddress { get; } = Routes.Entry(entry);

    public string ResultsAddress { get; } = state.Address();

    private static IEnumerable<MarkStop> StopsOf(EntryHighlights highlights, int factMarks)
    {
        if (factMarks > 0)
            yield return new MarkStop($"{Wording.Current.Explanations.Facts}", $"#{MarkedAddress.Facts}");

        foreach (var place in highlights.Places.Select(marked => marked.Place))
        {
            if (place.Kind is not (MatchPlaceKind.Title or MatchPlaceKind.Summary))
                yield return new MarkStop(Wording.Current.Explanations.Stop(place.Kind, place.Number ?? 0, place.Text?.ToString() ?? ""), $"#{MarkedAddress.AnchorOf(place)}");
        }
    }
}

/// <summary>A part of the page that holds marks.</summary>
public sealed record MarkStop(Sentence Text, string Address);
