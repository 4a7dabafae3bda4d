namespace KnowledgeBase.Search.Language;

/// <summary>Gathers what there is to say of a query, each kind once.</summary>
internal sealed class ParseRemarks
{
    /// <summary>More examples of one mistake help no one.</summary>
    private const int MostWords = 5;

    private readonly Dictionary<QueryRemarkKind, List<string>> _words = [];

    public void Add(QueryRemarkKind kind, params ReadOnlySpan<string> words)
    {
        if (!_words.TryGetValue(kind, out var named))
            _words.Add(kind, named = []);

        foreach (var word in words)
        {
            if (named.Count < MostWords && !named.Contains(word))
                named.Add(word);
        }
    }

    public IReadOnlyList<QueryRemark> ToList() => [.. _words.Select(kind => new QueryRemark(kind.Key, kind.Value))];
}
