using KnowledgeBase.Web.Completions;
using KnowledgeBase.Web.Searching;

namespace KnowledgeBase.Web.Api.Operations;

/// <summary>What somebody who has typed so far may be about to type.</summary>
internal static class CompletionsOperation
{
    public static ApiOperation Operation { get; } = new()
    {
        Name = "complete",
        Path = Routes.Completions,
        Summary = words => words.Completions,
        Parameters = [new(SearchState.QueryKey, words => words.Typed)],
        Sample = "?q=ziel",
        Answer = typeof(CompletionAnswer),
        VersionOf = request => request.Engine.CompletionsVersion,
        Handler = async request => CompletionAnswer.Of(await request.Engine.CompleteAsync(request.Parameters[SearchState.QueryKey].ToString(), request.Aborted), address => address),
    };
}
