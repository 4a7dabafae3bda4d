using KnowledgeBase.Web.Caching;
using KnowledgeBase.Web.Languages;
using KnowledgeBase.Web.Live;

namespace KnowledgeBase.Web.Completions;

/// <summary>Tells the search box what may be about to be typed: <c>/podpowiedzi?q=ziel</c>.</summary>
public static class CompletionsApi
{
    private const string QueryKey = "q";

    /// <summary>Long enough for a person who types, deletes and types again; an edit shows after a minute.</summary>
    private const string KeptFor = "public, max-age=60";

    public static void MapCompletions(this IEndpointRouteBuilder routes)
    {
        ArgumentNullException.ThrowIfNull(routes);
        _ = routes.MapGet(Routes.Completions, AnswerAsync);
    }

    private static async Task AnswerAsync(HttpContext context)
    {
        var search = context.RequestServices.GetRequiredService<LiveSearch>();

        // Taken before the answer: should newer completions come between, the tag is too old and the answer is fetched again.
        var tag = Validators.TagOf(search.Engine.CompletionsVersion);
        context.Response.Headers.CacheControl = KeptFor;
        context.Response.GetTypedHeaders().ETag = tag;
        if (Validators.AreHeld(context.Request.GetTypedHeaders(), tag))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        var typed = context.Request.Query[QueryKey];
        var completions = await search.Engine.CompleteAsync(typed.Count > 0 ? typed[0] ?? "" : "", context.RequestAborted);
        await context.Response.WriteAsJsonAsync(
            CompletionAnswer.Of(completions, address => LanguageParameter.Carry(address, context)), CompletionJson.Readable.CompletionAnswer, cancellationToken: context.RequestAborted);
    }
}
