using KnowledgeBase.Search;
using KnowledgeBase.Search.Understanding;
using KnowledgeBase.Web.Languages;
using KnowledgeBase.Web.Searching;

namespace KnowledgeBase.Web.Understanding;

/// <summary>How the words of a query were understood, above the results: in short, word by word, and the other ways to read them.</summary>
public sealed class UnderstandingPresenter
{
    /// <summary>So many words fit one line of a wide page.</summary>
    private const int MostInSummary = 5;

    public UnderstandingPresenter(QueryUnderstanding understanding, IReadOnlyList<QueryRemark> remarks, SearchState state)
    {
        ArgumentNullException.ThrowIfNull(understanding);
        ArgumentNullException.ThrowIfNull(state);

        // A word that stands nowhere is told of by the remarks and suggestions.
        var words = understanding.Words.Where(word => word.Entries > 0).ToList();
        Words = [.. words.Select(word => new ReadingLine(word, state))];
        Summary = Wording.Current.Understanding.Summary(
            state.Mode,
            Sentence.Join(", ", Words.Take(MostInSummary).Select(word => word.Short)),
            Math.Max(0, words.Count - MostInSummary),
            [.. words.Where(word => word.Family is { IsOff: true }).Select(word => word.Text)]);
        ModesLabel = Wording.Current.Understanding.ModesLabel(remarks.Any(remark => remark.Kind == QueryRemarkKind.NotAllWords));
        Modes = state.Mode != MatchMode.Inflected || understanding.Modes.DistinctBy(mode => mode.Hits).Count() > 1
            ? [.. understanding.Modes.Select(mode => new ModePresenter(mode, state))]
            : [];
        Note = Wording.Current.Understanding.Note(state.Mode, words.Exists(word => word.Family is { IsOff: false }), Modes.Count > 0);
    }

    public bool IsEmpty => Words.Count == 0 && Modes.Count == 0;

    /// <summary>The words that stand somewhere.</summary>
    public IReadOnlyList<ReadingLine> Words { get; }

    /// <summary>All words in one line.</summary>
    public Sentence Summary { get; }

    /// <summary>What the mode means for the words; null when there is nothing to say.</summary>
    public string? Note { get; }

    public string ModesLabel { get; }

    /// <summary>The three ways to read the words; none when they find the same.</summary>
    public IReadOnlyList<ModePresenter> Modes { get; }
}
