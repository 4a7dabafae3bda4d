namespace KnowledgeBase.Content.Problems;

/// <summary>Collects the faults of one file.</summary>
internal sealed class ProblemLog(string file)
{
    private readonly List<ContentProblem> _problems = [];

    public IReadOnlyList<ContentProblem> Problems => _problems;

    /// <summary>Whether one of the faults keeps the entry from being served.</summary>
    public bool LeavesOut { get; private set; }

    public void Add(int line, Fault fault)
    {
        _problems.Add(new ContentProblem(file, line, fault.Kind.Code, fault.Kind.Severity, fault.Message));
        LeavesOut |= fault.Kind.Effect == ProblemEffect.LeavesOut;
    }

    /// <summary>Takes over the faults of a part of the file; what they leave out is that part, not the whole.</summary>
    public void AddAll(ProblemLog part) => _problems.AddRange(part._problems);
}
