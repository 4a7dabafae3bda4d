namespace KnowledgeBase.Web.Differences;

/// <summary>What two texts have in common and what only one of them has, paragraph by paragraph and there word by word.</summary>
/// <param name="Rows">In order: without what was added they are the first text, without what was removed the second.</param>
public sealed record TextDifference(IReadOnlyList<DifferenceRow> Rows)
{
    public static TextDifference Of(IEnumerable<TextBlock> before, IEnumerable<TextBlock> after) =>
        new([.. BlockAlignment.Of([.. before], [.. after]).Select(pair => Row(pair.Before, pair.After))]);

    private static DifferenceRow Row(TextBlock? before, TextBlock? after) => new(
        WordDifference.Of(before?.Text ?? "", after?.Text ?? ""),
        (before ?? after)?.IsHeading == true);
}
