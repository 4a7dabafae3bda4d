namespace KnowledgeBase.Search.Completions;

/// <summary>The completions of one kind, found by the beginnings of their words.</summary>
internal sealed class CompletionList
{
    /// <summary>Few entries have more names with the same beginning than this.</summary>
    private const int NamesOfOne = 3;

    private readonly Completion[] _completions;
    private readonly WordStarts _starts;

    /// <param name="completions">The better of two first.</param>
    public CompletionList(IEnumerable<Completion> completions)
    {
        _completions = [.. completions];
        _starts = WordStarts.Of(_completions.Select(completion => completion.Text));
    }

    /// <summary>The first that begin so; of several names of one thing the first.</summary>
    public IEnumerable<Completion> Find(TypedText typed, int limit) => _starts.Find(typed, NamesOfOne * limit)
        .Select(place => _completions[place])
        .DistinctBy(completion => completion.Id.Length > 0 ? completion.Id : completion.Text)
        .Take(limit);
}
