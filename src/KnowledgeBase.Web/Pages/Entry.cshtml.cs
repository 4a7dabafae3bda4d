using KnowledgeBase.Content.Entries;
using KnowledgeBase.Web.Citing;
using KnowledgeBase.Web.Entries;
using KnowledgeBase.Web.Explanations;
using KnowledgeBase.Web.History;
using KnowledgeBase.Web.Live;
using KnowledgeBase.Web.NearDuplicates;
using KnowledgeBase.Web.Related;
using KnowledgeBase.Web.Searching;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KnowledgeBase.Web.Pages;

/// <summary>One entry of any kind.</summary>
public sealed class EntryModel(LiveSearch search, LiveHistory history, SiteCitations citations) : PageModel
{
    public EntryPresenter Presenter { get; private set; } = null!;

    public EntryText Text { get; private set; } = null!;

    /// <summary>The text with the numbers of its passages.</summary>
    public string NumberedText => new PassageLinks(
        anchor => Routes.Passage(Presenter.Entry, anchor),
        anchor => CitePresenter.AddressOf(Routes.Entry(Presenter.Entry), anchor),
        HttpContext).Into(Text.Html);

    public CitePresenter Cite { get; private set; } = null!;

    public VersionLine VersionLine { get; private set; } = null!;

    /// <summary>The entries that say nearly the same; null when none does, or none is found yet.</summary>
    public TwinsPresenter? Twins { get; private set; }

    /// <summary>Entries that belong with this one and are not on the page otherwise.</summary>
    public IReadOnlyList<RelatedPresenter> Related { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string id)
    {
        var library = search.Library;
        if (!library.TryFind(id, out var entry))
            return await this.WithoutEntryAsync(id, history);

        // The kind in the address is a courtesy to readers; the identifier alone names the entry.
        if (!Request.Path.Equals(Routes.Entry(entry), StringComparison.Ordinal))
            return LocalRedirectPermanent(Routes.Entry(entry) + Request.QueryString);

        var state = SearchState.From(Request.Query);
        Presenter = new EntryPresenter(entry, library);
        Text = new EntryText(Presenter, search.Engine.Highlight(state.ToRequest(), entry), state);
        Cite = new CitePresenter(entry, Request.Query[CitationFile.PassageKey], Request.Query[CitationFile.QuotationKey], library, citations.For(Request));
        VersionLine = VersionLine.Of(entry, history);
        Twins = search.Engine.FoundNearDuplicates()?.Of(id) is { } family ? new TwinsPresenter(entry, family) : null;
        Related = [.. search.Engine.RelatedTo(entry, NamedOnPage(entry)).Select(related => new RelatedPresenter(related, library))];
        return Page();
    }

    /// <summary>What the page names already: with its facts, its text and its lists.</summary>
    private HashSet<string> NamedOnPage(Entry entry) =>
    [
        .. entry.Links,
        .. Presenter.Related.SelectMany(group => group.Entries).Select(other => other.Id),
        .. Twins?.Others.Select(other => other.Id) ?? [],
    ];
}
