using KnowledgeBase.Web.Api.Contracts;
using KnowledgeBase.Web.History;
using KnowledgeBase.Web.Languages;

namespace KnowledgeBase.Web.Api.Operations;

/// <summary>Any two versions of an entry and what differs between them.</summary>
internal static class VersionDifferenceOperation
{
    /// <summary>The part of the path that names the first version.</summary>
    public const string BeforePart = "przed";

    private const string AfterPart = "po";

    public static ApiOperation Operation { get; } = new()
    {
        Name = "getDifference",
        Path = $"{VersionsOperation.Path}/{{{BeforePart}}}/{{{AfterPart}}}",
        Summary = words => words.VersionDifference,
        Parameters = [EntryOperation.Id, VersionOperation.Part(BeforePart, words => words.VersionBefore), VersionOperation.Part(AfterPart, words => words.VersionAfter)],
        Answer = typeof(VersionDifferenceAnswer),
        Handler = AnswerAsync,
        ReadsHistory = true,
    };

    private static async ValueTask<object?> AnswerAsync(ApiRequest request)
    {
        var before = await VersionOperation.FindAsync(BeforePart, request);
        if (before?.Version is null)
            return before?.Fault;

        var after = await VersionOperation.FindAsync(AfterPart, request);
        return after?.Version is null ? after?.Fault : Answer(before.Version, after.Version, request);
    }

    private static VersionDifferenceAnswer Answer(EarlierEntry before, EarlierEntry after, ApiRequest request)
    {
        var difference = new VersionDifference(before, after, isSideBySide: false);
        var view = difference.View;
        return new VersionDifferenceAnswer
        {
            Id = difference.Entry.Id,
            Title = difference.Entry.Title,
            Address = request.Absolute(difference.Address),
            Example = difference.HasExample,
            Warning = difference.HasExample ? Wording.Current.Material.Example : null,
            Before = new ComparedAnswer(before.Entry.Version.Digits, before.Revision?.Date, before.Revision?.Commit, request.Absolute(difference.BeforeAddress)),
            After = new ComparedAnswer(after.Entry.Version.Digits, after.Revision?.Date, after.Revision?.Commit, request.Absolute(difference.AfterAddress)),
            Changes = difference.Changes,
            Facts = [.. view.Facts.Different.Select(pair => new FactDifferenceAnswer(
                ApiCode.Of(pair.First.Fact), pair.First.Name, VersionOperation.ValuesOf(pair.First), VersionOperation.ValuesOf(pair.Second)))],
            Text = [.. view.Text.Difference.Rows.Select(row => new BlockDifferenceAnswer(
                row.IsHeading, row.IsSame, [.. row.Parts.Select(part => new PartAnswer(ApiCode.Of(part.Kind), part.Text))]))],
        };
    }
}
