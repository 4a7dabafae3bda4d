using KnowledgeBase.Citing;
using KnowledgeBase.Citing.Baskets;
using KnowledgeBase.Search;
using KnowledgeBase.Web.Citing;
using KnowledgeBase.Web.Live;

namespace KnowledgeBase.Web.Baskets;

/// <summary>Baskets beside the content that the site serves.</summary>
public sealed class SiteBaskets(LiveSearch search, SiteCitations citations)
{
    /// <summary>The basket of a request's address.</summary>
    public static Basket Read(HttpRequest request, ICollection<BasketRemark>? remarks = null)
    {
        ArgumentNullException.ThrowIfNull(request);
        return BasketText.Read(request.Query[BasketAddress.TextKey], remarks);
    }

    public Collection Collect(Basket basket, HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Collect(basket, search.Engine, citations.For(request));
    }

    /// <summary>The basket beside the content that an engine answers from.</summary>
    public static Collection Collect(Basket basket, SearchEngine engine, CitationContext context)
    {
        ArgumentNullException.ThrowIfNull(basket);
        ArgumentNullException.ThrowIfNull(engine);
        ArgumentNullException.ThrowIfNull(context);
        return Collection.Of(basket, context.Absolute(BasketAddress.Of(basket)), engine.Library, context, query => BasketSearch.Describe(query, engine, context));
    }

    /// <summary>The basket with more items, each in the version that the site has now, as far as an address has room.</summary>
    public Basket Add(Basket basket, IEnumerable<BasketItem> items, ICollection<BasketRemark>? remarks = null)
    {
        ArgumentNullException.ThrowIfNull(basket);
        return BasketText.Fit(basket.Add(items.Select(Dated), remarks), remarks);
    }

    private BasketItem Dated(BasketItem item) =>
        item is EntryItem { Version: null } undated && search.Library.TryFind(undated.Id, out var entry) ? undated with { Version = entry.Version } : item;
}
