using System.Text.Json;
using KnowledgeBase.Citing.Baskets;
using KnowledgeBase.Polish.Letters;
using KnowledgeBase.Web.Languages;
using KnowledgeBase.Web.Live;
using Microsoft.Net.Http.Headers;

namespace KnowledgeBase.Web.Baskets;

/// <summary>Baskets as files, and what the script asks when it adds to the basket that it remembers.</summary>
public static class BasketApi
{
    /// <summary>The extension with which the page answers a program.</summary>
    private const string State = "json";

    private const int LongestName = 60;

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
        headers.ContentDisposition = new ContentDispositionHeaderValue("attachment")
        {
            FileName = $"{NameOf(Folding.Fold(collection.Basket.Title), char.IsAsciiLetterOrDigit)}.{file.Extension}",
            FileNameStar = $"{NameOf(collection.Basket.Title, char.IsLetterOrDigit)}.{file.Extension}",
        };
        return HttpMethods.IsHead(http.Request.Method) ? Task.CompletedTask : http.Response.Body.WriteAsync(body, http.RequestAborted).AsTask();
    }

    /// <summary>The text of the basket with what is to be added, the number of its items, and what to say.</summary>
    private static async Task AnswerStateAsync(HttpContext http)
    {
        var remarks = new List<BasketRemark>();
        var before = SiteBaskets.Read(http.Request);
        var basket = Baskets(http).Add(before, BasketText.ReadItems(http.Request.Query[BasketAddress.AddKey], remarks), remarks);
        var words = Wording.Current.Baskets;
        var count = basket.Items.Length;
        var said = count > before.Items.Length ? words.Added(count)
            : remarks.Any(remark => remark.Kind == BasketRemarkKind.Repeated) ? words.AlreadyThere(count)
            : remarks.Count > 0 ? words.NotAdded : "";
        http.Response.ContentType = "application/json; charset=utf-8";
        http.Response.GetTypedHeaders().CacheControl = new CacheControlHeaderValue { NoStore = true };
        await using var json = new Utf8JsonWriter(http.Response.BodyWriter);
        json.WriteStartObject();
        json.WriteString("t", BasketText.Write(basket));
        json.WriteNumber("count", count);
        json.WriteString("said", said);
        json.WriteEndObject();
        await json.FlushAsync(http.RequestAborted);
    }

    private static SiteBaskets Baskets(HttpContext http) => http.RequestServices.GetRequiredService<SiteBaskets>();

    /// <summary>The title with a hyphen for everything that a name of a file had better not hold.</summary>
    private static string NameOf(string title, Func<char, bool> isKept)
    {
        var words = string.Concat(title.Select(letter => isKept(letter) ? char.ToLowerInvariant(letter) : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var name = string.Join('-', words);
        return name.Length == 0 ? Routes.Basket[1..] : name[..Math.Min(name.Length, LongestName)].TrimEnd('-');
    }
}
