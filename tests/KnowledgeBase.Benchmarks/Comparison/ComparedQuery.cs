namespace KnowledgeBase.Benchmarks.Comparison;

/// <summary>A query that both engines are asked.</summary>
/// <param name="Kind">What it asks for.</param>
/// <param name="Words">Its words.</param>
/// <param name="Expected">Number of documents counted in the texts themselves; null where the analyses may differ.</param>
public sealed record ComparedQuery(QueryKind Kind, IReadOnlyList<string> Words, int? Expected = null)
{
    /// <summary>The query as typed into the site; a question asks for any of its words.</summary>
    public string Text => Kind switch
    {
        QueryKind.Phrase => $"\"{string.Join(' ', Words)}\"",
        QueryKind.Prefix => $"{Words[0]}*",
        QueryKind.Or => string.Join(' ', Words) + "?",
        _ => string.Join(' ', Words),
    };

    public bool CountsFacets => Kind is QueryKind.FacetTerm or QueryKind.FacetAnd;
}

/// <summary>The kinds of queries that are compared.</summary>
public enum QueryKind
{
    Term,
    And,
    Or,
    Phrase,
    Prefix,
    FacetTerm,
    FacetAnd,
}
