using KnowledgeBase.Evaluation.Measures;
using KnowledgeBase.Search.Evidence;

namespace KnowledgeBase.Evaluation.Drafts;

/// <summary>How the entries found for judged drafts agree with the judgements.</summary>
public sealed class EvidenceRun
{
    /// <summary>As many as the page shows.</summary>
    private const int Depth = 5;

    private readonly List<(JudgedDraft Draft, IReadOnlyList<string> Found)> _covered;
    private readonly List<(JudgedDraft Draft, IReadOnlyList<string> Found)> _others;

    private EvidenceRun(IReadOnlyList<(JudgedDraft Draft, IReadOnlyList<string> Found)> answers)
    {
        _covered = [.. answers.Where(answer => answer.Draft.Relevant.Count > 0)];
        _others = [.. answers.Where(answer => answer.Draft.Relevant.Count == 0)];
    }

    /// <summary>Asks for each draft by itself.</summary>
    /// <param name="find">Finds the entries, such as the engine's own door.</param>
    /// <param name="drafts">What is asked for.</param>
    public static EvidenceRun Of(Func<EvidenceRequest, EvidenceResponse> find, IEnumerable<JudgedDraft> drafts)
    {
        ArgumentNullException.ThrowIfNull(find);
        return new EvidenceRun([.. drafts.Select(draft => (draft, Ask(find, draft)))]);
    }

    /// <summary>Number of drafts whose subject some entry has.</summary>
    public int Covered => _covered.Count;

    /// <summary>Number of drafts on a subject that no entry has.</summary>
    public int Others => _others.Count;

    /// <summary>Mean share of what ought to be found that is among the first five.</summary>
    public double Recall5 => _covered.Average(answer => RankingMeasures.Recall(answer.Found, answer.Draft.Relevant, Depth));

    /// <summary>Mean of one over the place of the first that ought to be found.</summary>
    public double Mrr5 => _covered.Average(answer => RankingMeasures.ReciprocalRank(answer.Found, answer.Draft.Relevant, Depth));

    /// <summary>Mean share of what is shown that ought to be, over the drafts for which anything is.</summary>
    public double Precision => _covered.Where(answer => answer.Found.Count > 0).Average(answer => (double)answer.Found.Count(answer.Draft.Relevant.Contains) / answer.Found.Count);

    /// <summary>Share of the drafts on other subjects for which anything is shown.</summary>
    public double FalseAlarms => (double)_others.Count(answer => answer.Found.Count > 0) / _others.Count;

    /// <summary>What ought to be found and is not, and what is shown for other subjects: a line each.</summary>
    public IEnumerable<string> Wrong =>
    [
        .. _covered.SelectMany(answer => answer.Draft.Relevant.Except(answer.Found).Select(id => $"not found: {id} for „{answer.Draft.Paragraph}”")),
        .. _others.SelectMany(answer => answer.Found.Select(id => $"false alarm: {id} for „{answer.Draft.Paragraph}”")),
    ];

    private static IReadOnlyList<string> Ask(Func<EvidenceRequest, EvidenceResponse> find, JudgedDraft draft) =>
        [.. find(new EvidenceRequest { Paragraphs = [draft.Paragraph], Entries = Depth }).Paragraphs.SelectMany(found => found.Hits).Select(hit => hit.Entry.Id)];
}
