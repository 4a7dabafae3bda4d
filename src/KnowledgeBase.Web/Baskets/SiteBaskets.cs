using KnowledgeBase.Citing;
using KnowledgeBase.Citing.Baskets;
using KnowledgeBase.Web.Citing;
using KnowledgeBase.Web.Languages;
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
        ArgumentNullException.ThrowIfNull(basket);
        var context = citations.For(request) with { Language = Wording.Current == Wording.English ? CitationLanguage.English : CitationLanguage.Polish };
        var address = new Uri(context.Site.AbsoluteUri.TrimEnd('/') + BasketAddress.Of(basket));
        return Collection.Of(basket, address, search.Library, context, query => BasketSearch.Describe(query, search.Engine, context.Site));
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
