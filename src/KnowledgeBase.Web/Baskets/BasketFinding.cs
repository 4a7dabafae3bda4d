using KnowledgeBase.Citing.Baskets;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Search;
using KnowledgeBase.Web.Explanations;

namespace KnowledgeBase.Web.Baskets;

/// <summary>The best hits of a search on the page of a basket, each with what can be added of it.</summary>
public sealed class BasketFinding
{
    /// <summary>Who wants to see more has the page of results.</summary>
    private const int Shown = 10;

    private BasketFinding(string query, int total, IReadOnlyList<BasketHit> hits)
    {
        Query = query;
        Total = total;
        Hits = hits;
    }

    public string Query { get; }

    public int Total { get; }

    public IReadOnlyList<BasketHit> Hits { get; }

    /// <summary>What a query finds; null for no words.</summary>
    public static BasketFinding? Of(string query, Basket basket, SearchEngine engine)
    {
        ArgumentNullException.ThrowIfNull(engine);
        ArgumentNullException.ThrowIfNull(basket);
        if (query is not { Length: > 0 })
            return null;

        var response = engine.Search(new SearchRequest { Query = query, PageSize = Shown, WithFacets = false, WithExplanations = true });
        var keys = basket.Items.Select(item => item.Key).ToHashSet(StringComparer.Ordinal);
        return new BasketFinding(query, response.Total, [.. response.Hits.Select(hit => new BasketHit(hit, keys))]);
    }
}

/// <summary>An entry that can be added, with passages that can be.</summary>
public sealed class BasketHit
{
    public BasketHit(Hit hit, IReadOnlySet<string> inBasket)
    {
        ArgumentNullException.ThrowIfNull(hit);
        ArgumentNullException.ThrowIfNull(inBasket);
        Hit = hit;
        Whole = OfferOf(new EntryItem(hit.Id), null, inBasket);
        Passages = [.. hit.Snippets
            .Where(snippet => snippet.Anchor is not null)
            .Select(snippet => (snippet, OfferOf(new EntryItem(hit.Id, snippet.Anchor), snippet.Number, inBasket)))];
    }

    public Hit Hit { get; }

    public string Address => EntryKindNames.AddressOf(Hit.Kind, Hit.Id);

    /// <summary>Why it is here; null without words.</summary>
    public ExplanationPresenter? Explanation => Hit.Explanation is { } explanation ? new ExplanationPresenter(explanation, Address) : null;

    public BasketOffer Whole { get; }

    public IReadOnlyList<(Snippet Snippet, BasketOffer Offer)> Passages { get; }

    private static BasketOffer OfferOf(EntryItem item, int? number, IReadOnlySet<string> inBasket) =>
        new(BasketText.Write(item), number, inBasket.Contains(item.Key));
}

/// <summary>Something that can be added to a basket, or is in it.</summary>
/// <param name="Text">What the button adds.</param>
/// <param name="Number">Number of the passage; null for the whole entry.</param>
/// <param name="IsIn">Whether the basket has it already.</param>
public sealed record BasketOffer(string Text, int? Number, bool IsIn);
