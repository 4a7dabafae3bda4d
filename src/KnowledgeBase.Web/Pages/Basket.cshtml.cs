using KnowledgeBase.Citing.Baskets;
using KnowledgeBase.Web.Baskets;
using KnowledgeBase.Web.History;
using KnowledgeBase.Web.Languages;
using KnowledgeBase.Web.Live;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;

namespace KnowledgeBase.Web.Pages;

/// <summary>A basket: what its address holds, and the form that makes of it the address of another.</summary>
[IgnoreAntiforgeryToken]
public sealed class BasketModel(LiveSearch search, SiteBaskets baskets, LiveHistory live) : PageModel
{
    public BasketPresenter Basket { get; private set; } = null!;

    public IActionResult OnGet()
    {
        var remarks = new List<BasketRemark>();
        var basket = SiteBaskets.Read(Request, remarks);
        if (Request.Query[BasketAddress.AddKey] is [{ Length: > 0 } added, ..])
            return LeadTo(basket, BasketText.ReadItems(added, remarks), remarks, []);

        // Notes are nobody's but the collector's: no page with them is kept.
        if (HttpContext.Features.Get<IOutputCacheFeature>() is { } cache)
            cache.Context.AllowCacheStorage = false;

        remarks.AddRange(BasketRemarkCode.Read(Request.Query[BasketAddress.RemarkKey]));
        var query = BasketAddress.QueryOf(Request.Query[BasketAddress.QueryKey]);
        Basket = new BasketPresenter(baskets.Collect(basket, Request), [.. Words(remarks)], BasketFinding.Of(query, basket, search.Engine), live);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await FieldsAsync() is not { } fields)
            return BadRequest();

        var form = new BasketForm(fields);
        var remarks = new List<BasketRemark>();
        var unread = new List<string>();
        var pasted = PastedText.Read(form.Pasted, search.Library, unread);
        return LeadTo(form.Apply(remarks), [.. pasted, .. BasketText.ReadItems(form.Added, remarks)], remarks, unread, form);
    }

    /// <summary>The fields that were sent; null for what no form of ours sends.</summary>
    private async Task<IFormCollection?> FieldsAsync()
    {
        if (!Request.HasFormContentType)
            return null;

        try
        {
            return await Request.ReadFormAsync(HttpContext.RequestAborted);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException)
        {
            return null;
        }
    }

    /// <summary>The address of the changed basket.</summary>
    private RedirectResult LeadTo(Basket basket, IReadOnlyList<BasketItem> items, List<BasketRemark> remarks, List<string> unread, BasketForm? form = null)
    {
        var changed = baskets.Add(basket, items, remarks);
        var told = BasketRemarkCode.Of(remarks).ToList();

        // A file is saved and says nothing more: what did not become of the basket must be seen before.
        if (form?.WantedFile is { } file && told.Count == 0 && unread.Count == 0)
            return Redirect(Request.PathBase + LanguageParameter.Carry(BasketAddress.OfFile(file, changed), HttpContext));

        var address = new QueryBuilder();
        if (!changed.IsEmpty)
            address.Add(BasketAddress.TextKey, BasketText.Write(changed));

        if (form?.Query is { Length: > 0 } query)
            address.Add(BasketAddress.QueryKey, query);

        address.Add(BasketAddress.RemarkKey, told);
        address.Add(BasketAddress.UnreadKey, unread.Take(BasketAddress.MostUnread).Select(BasketAddress.UnreadOf));
        var fragment = form?.Fragment(changed) is { Length: > 0 } place ? $"#{place}" : "";
        return Redirect(Request.PathBase + LanguageParameter.Carry($"{Routes.Basket}{address}{fragment}", HttpContext));
    }

    private IEnumerable<string> Words(IEnumerable<BasketRemark> remarks) => remarks
        .Select(remark => Wording.Current.Baskets.Remark(remark.Kind, remark.Detail))
        .Concat(Request.Query[BasketAddress.UnreadKey].OfType<string>().Take(BasketAddress.MostUnread).Select(word => Wording.Current.Baskets.Unread(BasketAddress.UnreadOf(word))))
        .Distinct();
}
