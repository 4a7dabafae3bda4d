using KnowledgeBase.Content.Bodies;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Web.Citing;
using KnowledgeBase.Web.Differences;
using KnowledgeBase.Web.Languages;

namespace KnowledgeBase.Web.History;

/// <summary>What is said at the address of a passage that the entry has not, or not any more.</summary>
public sealed class PassagePage
{
    private readonly PassageFate _fate;

    /// <param name="entry">The entry as it is now.</param>
    /// <param name="fate">What became of the passage.</param>
    /// <param name="live">What is known of the past.</param>
    public PassagePage(Entry entry, PassageFate fate, LiveHistory live)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(fate);
        ArgumentNullException.ThrowIfNull(live);
        (Entry, _fate) = (entry, fate);
        var history = live.Find(entry.Id);
        NowName = VersionDates.NameOf(entry.Version, history?.Find(entry.Version));
        ThenName = fate.Version is { } version ? VersionDates.NameOf(version, history?.Find(version)) : null;
        Explanation = (fate.Outcome, live.Current.Absence, history?.Before(entry.Version).Count() > PassageHistory.MostVersions) switch
        {
            (PassageOutcome.Unknown, { } absence, _) => $"{Wording.Current.Passages.NothingKnown} {Wording.Current.History.Of(absence)}",
            (PassageOutcome.Unknown, null, true) => Wording.Current.Passages.NotAmongNewest(PassageHistory.MostVersions),
            _ => Wording.Current.Passages.Explanation(fate.Outcome),
        };
    }

    public Entry Entry { get; }

    public string Signature => Entry.Id.ToUpperInvariant();

    /// <summary>Gone for good is only what was removed; what has other words is told of as it is.</summary>
    public int Status => _fate.Outcome switch
    {
        PassageOutcome.Removed => StatusCodes.Status410Gone,
        PassageOutcome.Unknown => StatusCodes.Status404NotFound,
        _ => StatusCodes.Status200OK,
    };

    public string Heading => Wording.Current.Passages.Heading(_fate.Outcome);

    public string Explanation { get; }

    /// <summary>The words that stood there, where others replaced them beside these; null where none are known.</summary>
    public DifferenceView? Words => _fate.Then is null ? null : new DifferenceView(
        new TextDifference([new DifferenceRow(_fate.Now is null ? [new DifferencePart(DifferenceKind.Same, _fate.Then.Text)] : WordDifference.Of(_fate.Then.Text, _fate.Now.Text), IsHeading: false)]),
        ThenName!,
        NowName,
        NamesAreContent: false,
        IsSideBySide: false);

    /// <summary>The passage that stands there now; null where none does.</summary>
    public Passage? Now => _fate.Now;

    public string NowAddress => $"{Routes.Entry(Entry)}{(Now is null ? "" : $"#{Now.Anchor}")}";

    public string? CiteNowAddress => Now is null ? null : CitePresenter.AddressOf(Routes.Entry(Entry), Now.Anchor);

    /// <summary>The version in which the passage stood last; null where none is known.</summary>
    public string? ThenName { get; }

    public string? ThenAddress => VersionAddress is { } version ? $"{version}#{_fate.Then!.Anchor}" : null;

    public string? CiteThenAddress => VersionAddress is { } version ? CitePresenter.AddressOf(version, _fate.Then!.Anchor) : null;

    /// <summary>What else changed since; null where nothing is known.</summary>
    public string? DifferenceAddress => _fate.Version is { } version ? HistoryRoutes.Difference(Entry.Kind, Entry.Id, version, Entry.Version) : null;

    public string HistoryAddress => HistoryRoutes.History(Entry.Kind, Entry.Id);

    private string NowName { get; }

    private string? VersionAddress => _fate.Version is { } version ? HistoryRoutes.Version(Entry.Kind, Entry.Id, version) : null;
}
