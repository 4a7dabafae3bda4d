using System.Text.Json;
using KnowledgeBase.Citing.Baskets;
using KnowledgeBase.Web.Exports;
using KnowledgeBase.Web.Languages;
using KnowledgeBase.Web.Live;
using Microsoft.Net.Http.Headers;

namespace KnowledgeBase.Web.Baskets;

/// <summary>Baskets as files, and what the script asks when it adds to the basket that it remembers.</summary>
public static class BasketApi
{
    /// <summary>The extension with which the page answers a program.</summary>
    private const string State = "json";

    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    // Plain delegates: those with typed parameters would have code made for them at the start.
    public static void MapBaskets(this IEndpointRouteBuilder site)
    {
        _ = site.MapMethods($"{Routes.Basket}.{State}", Methods, (RequestDelegate)AnswerStateAsync);
        _ = site.MapMethods(Routes.Basket + ".{file:basket}", Methods, (RequestDelegate)AnswerFileAsync);
    }

    private static Task AnswerFileAsync(HttpContext http)
    {
        var file = BasketFile.FromExtension(http.Request.RouteValues["file"] as string)!;
        var collection = Baskets(http).Collect(SiteBaskets.Read(http.Request), http.Request);
        var body = file.Write(collection, http.RequestServices.GetRequiredService<LiveSearch>().Library);
        var headers = http.Response.GetTypedHeaders();
        http.Response.ContentType = file.ContentType;
        http.Response.ContentLength = body.Length;
        headers.CacheControl = new CacheControlHeaderValue { NoStore = true };
        http.Response.Headers["X-Robots-Tag"] = "noindex";
        headers.ContentDisposition = FileName.Header(collection.Basket.Title, file.Extension, Routes.Basket[1..]);
        return HttpMethods.IsHead(http.Request.Method) ? Task.CompletedTask : http.Response.Body.WriteAsync(body, http.RequestAborted).AsTask();
    }

    /// <summary>The text of the basket with what is to be added, the number of its items, and what to say.</summary>
    private static async Task AnswerStateAsync(HttpContext http)
    {
        var remarks = new List<BasketRemark>();
        var before = SiteBaskets.Read(http.Request);
        var basket = Baskets(http).Add(before, BasketText.ReadItems(http.Request.Query[BasketAddress.AddKey], remarks), remarks);
        var count = basket.Items.Length;
        http.Response.ContentType = "application/json; charset=utf-8";
        http.Response.GetTypedHeaders().CacheControl = new CacheControlHeaderValue { NoStore = true };
        await using var json = new Utf8JsonWriter(http.Response.BodyWriter);
        json.WriteStartObject();
        json.WriteString("t", BasketText.Write(basket));
        json.WriteNumber("count", count);
        json.WriteString("said", Saying(isMore: count > before.Items.Length, count, remarks));
        json.WriteEndObject();
        await json.FlushAsync(http.RequestAborted);
    }

    /// <summary>What became of an addition, in words; nobody is to lose a part of their notes without being told.</summary>
    private static string Saying(bool isMore, int count, IReadOnlyList<BasketRemark> remarks)
    {
        var words = Wording.Current.Baskets;
        var shortened = remarks.FirstOrDefault(remark => remark.Kind == BasketRemarkKind.NotesShortened);
        var others = remarks.Where(remark => remark != shortened).ToList();
        var said = isMore ? words.Added(count)
            : others.Exists(remark => remark.Kind == BasketRemarkKind.Repeated) ? words.AlreadyThere(count)
            : others.Exists(remark => remark.Kind == BasketRemarkKind.Full) ? words.NotAdded
            : others is [var first, ..] ? words.Remark(first.Kind, first.Detail)
            : "";
        return shortened is null ? said : $"{said} {words.Remark(shortened.Kind, shortened.Detail)}".TrimStart();
    }

    private static SiteBaskets Baskets(HttpContext http) => http.RequestServices.GetRequiredService<SiteBaskets>();
}
