using KnowledgeBase.Content.Entries;
using KnowledgeBase.Web.Differences;
using KnowledgeBase.Web.Entries;
using KnowledgeBase.Web.Languages;

namespace KnowledgeBase.Web.History;

/// <summary>Two versions of an entry and what differs between them.</summary>
public sealed class VersionDifference(EarlierEntry before, EarlierEntry after, bool isSideBySide)
{
    public Entry Entry => after.Entry;

    public string Signature => Entry.Id.ToUpperInvariant();

    public bool HasExample => before.Entry.IsExample || after.Entry.IsExample;

    public string Before { get; } = VersionDates.NameOf(before.Entry.Version, before.Revision);

    public string After { get; } = VersionDates.NameOf(after.Entry.Version, after.Revision);

    public string BeforeAddress => HistoryRoutes.Version(Entry.Kind, Entry.Id, before.Entry.Version);

    public string AfterAddress => HistoryRoutes.Version(Entry.Kind, Entry.Id, after.Entry.Version);

    public string HistoryAddress => HistoryRoutes.History(Entry.Kind, Entry.Id);

    public string Address => HistoryRoutes.Difference(Entry.Kind, Entry.Id, before.Entry.Version, after.Entry.Version);

    /// <summary>What changed from the one to the other, in words; nothing where others came between them.</summary>
    public IReadOnlyList<string> Changes =>
        after.Revision is { } revision && revision.Before == before.Entry.Version ? ChangeTexts.Of(revision) : [];

    /// <summary>Everything that readers of the entry see, as one text with headings.</summary>
    public ComparisonView View => new(
        new FactComparison(FactsOf(before), FactsOf(after)),
        new DifferenceView(TextDifference.Of(BlocksOf(before.Entry), BlocksOf(after.Entry)), Before, After, NamesAreContent: false, isSideBySide),
        Address);

    private static IReadOnlyList<FactRow> FactsOf(EarlierEntry version) => new EntryPresenter(version.Entry, version.Library).Facts;

    // The rows are marked as content, so headings and dates within them are Polish in every language.
    private static IEnumerable<TextBlock> BlocksOf(Entry entry)
    {
        var (words, sources) = (Wording.Polish.EntryPages, Wording.Polish.Sources.Heading);
        yield return new TextBlock(entry.Title, IsHeading: true);
        yield return new TextBlock(entry.Summary, IsHeading: false);
        foreach (var block in TextBlock.Of(entry))
            yield return block;

        foreach (var block in Section(words.Answer, (entry as Recommendation)?.Answer).Concat(Section(words.Note, entry.Note)).Concat(Section(Wording.Polish.History.Withdrawal, entry.Withdrawal?.Reason)))
            yield return block;

        foreach (var block in entry.Sources.Count == 0 ? [] : entry.Sources.Select(TextOf).Prepend(sources))
            yield return new TextBlock(block, IsHeading: block == sources);
    }

    private static IEnumerable<TextBlock> Section(string heading, string? text) =>
        text is null ? [] : [new TextBlock(heading, IsHeading: true), new TextBlock(text, IsHeading: false)];

    private static string TextOf(Source source)
    {
        string?[] parts = [source.Title, source.Publisher, source.Date is { } date ? Wording.Polish.Dates.Of(date) : null, source.Page, source.Address.OriginalString, source.Fact];
        return string.Join(", ", parts.OfType<string>());
    }
}
