using KnowledgeBase.Content.Bodies;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Web.Api.Contracts;
using KnowledgeBase.Web.Citing;
using KnowledgeBase.Web.History;
using KnowledgeBase.Web.Languages;

namespace KnowledgeBase.Web.Api.Operations;

/// <summary>What became of the passage that had an address once.</summary>
internal static class PassageFateOperation
{
    public static ApiOperation Operation { get; } = new()
    {
        Name = "getPassage",
        Path = $"{EntryOperation.Path}/akapity/{{{CitationFile.PassageKey}}}",
        Summary = words => words.PassageFate,
        Parameters = [EntryOperation.Id, new(CitationFile.PassageKey, words => words.PassageAnchor) { IsInPath = true }],
        Answer = typeof(PassageFateAnswer),
        Handler = AnswerAsync,
        ReadsHistory = true,
    };

    /// <summary>Null for a passage that no known version has.</summary>
    private static async ValueTask<object?> AnswerAsync(ApiRequest request)
    {
        if (!request.Library.TryFind(request["id"], out var entry))
            return await EntryOperation.MissingAsync(request);

        var fate = await request.Sources.Passages.OfAsync(entry, request[CitationFile.PassageKey], request.Library);
        return fate.Outcome == PassageOutcome.Unknown ? null : Answer(entry, fate, request);
    }

    private static PassageFateAnswer Answer(Entry entry, PassageFate fate, ApiRequest request)
    {
        var (then, version) = (fate.Then!, fate.Version!.Value);
        return new PassageFateAnswer
        {
            Id = entry.Id,
            Anchor = request[CitationFile.PassageKey],
            Outcome = ApiCode.Of(fate.Outcome),
            Address = request.Absolute(Routes.Passage(entry, request[CitationFile.PassageKey])),
            Example = entry.IsExample,
            Warning = entry.IsExample ? Wording.Current.Material.Example : null,
            LastVersion = version.Digits,
            LastText = then.Text,
            LastAddress = request.Absolute($"{HistoryRoutes.Version(entry.Kind, entry.Id, version)}#{then.Anchor}"),
            Now = fate.Now is { } now ? new PassageAnswer(now.Number, now.Anchor, request.Absolute(Routes.Passage(entry, now.Anchor)), now.Section, now.Text) : null,
        };
    }
}
