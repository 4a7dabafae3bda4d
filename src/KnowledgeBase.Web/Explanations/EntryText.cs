using KnowledgeBase.Content.Entries;
using KnowledgeBase.Search;
using KnowledgeBase.Search.Explanations;
using KnowledgeBase.Web.Entries;
using KnowledgeBase.Web.Searching;

namespace KnowledgeBase.Web.Explanations;

/// <summary>The texts of an entry's page, with the words marked for which one came.</summary>
/// <param name="presenter">The entry.</param>
/// <param name="highlights">What is marked; null for a page that was not reached by a search.</param>
/// <param name="state">The search one came from.</param>
public sealed class EntryText(EntryPresenter presenter, EntryHighlights? highlights, SearchState state)
{
    private readonly Entry _entry = presenter.Entry;

    public HighlightedText Title => highlights?.Title ?? HighlightedText.Plain(_entry.Title);

    public HighlightedText Summary => highlights?.Summary ?? HighlightedText.Plain(_entry.Summary);

    /// <summary>The addressee's answer, where there is one.</summary>
    public HighlightedText? Answer =>
        highlights?.Answer ?? (_entry is Recommendation { Answer: { } answer } ? HighlightedText.Plain(answer) : null);

    /// <summary>Safe HTML.</summary>
    public string Html => highlights is null ? _entry.Body.Html : _entry.Body.MarkedHtml(highlights.Body);

    public IReadOnlyList<FactRow> Facts { get; } = highlights is null ? presenter.Facts : MarkedFacts.Of(presenter.Facts, highlights.Names);

    /// <summary>What is marked and how to be rid of it; null where nothing was searched for.</summary>
    public MarksBar? Bar => highlights is null ? null : new MarksBar(_entry, highlights, MarkedFacts.CountIn(Facts), state);
}
