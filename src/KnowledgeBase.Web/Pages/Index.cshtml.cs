using KnowledgeBase.Content.Entries;
using KnowledgeBase.Web.Entries;
using KnowledgeBase.Web.Live;
using KnowledgeBase.Web.Matrices;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KnowledgeBase.Web.Pages;

/// <summary>Start page: the search box, what is inside, the networks, the newest entries.</summary>
public sealed class IndexModel(LiveSearch search) : PageModel
{
    private const int NewestCount = 6;

    public static IReadOnlyList<string> ExampleQueries { get; } =
        ["finansowanie zieleni w miastach", "podział ryzyk w PPP", "otwarte dane", "Dz.U. 2023 poz. 1688"];

    public IReadOnlyList<KindCount> Counts { get; private set; } = [];

    public Gaps Gaps { get; private set; } = null!;

    public int ExampleCount { get; private set; }

    public IReadOnlyList<EditionNetworks> Editions { get; private set; } = [];

    public IReadOnlyList<Entry> Newest { get; private set; } = [];

    public void OnGet()
    {
        var library = search.Library;
        Counts = [.. EntryKinds.Counted.Select(kind => KindCount.Of(kind, library.Entries))];
        Gaps = Gaps.In(search.Engine);
        ExampleCount = library.Entries.Count(entry => entry.IsExample);
        Editions = [.. library.OfKind<ProgrammeEdition>()
            .OrderByDescending(edition => edition.FirstYear)
            .Select(edition => new EditionNetworks(edition, [.. library.OfKind<ThematicNetwork>().Where(network => network.Edition == edition.Id)]))];
        Newest = [.. library.Entries
            .Where(entry => entry.Date is not null && entry.Kind is (EntryKind.Recommendation or EntryKind.Initiative))
            .OrderByDescending(entry => entry.Date)
            .ThenBy(entry => entry.Id, StringComparer.Ordinal)
            .Take(NewestCount)];
    }
}

/// <summary>An edition with its networks.</summary>
public sealed record EditionNetworks(ProgrammeEdition Edition, IReadOnlyList<ThematicNetwork> Networks);
