namespace KnowledgeBase.Benchmarks.Comparison;

/// <summary>One document of the generated corpus, as both engines are given it.</summary>
/// <param name="Id">Consonants only, so that no query finds it.</param>
/// <param name="Title">Three to ten words.</param>
/// <param name="Body">Sentences on one line, without quotation marks and backslashes.</param>
/// <param name="Addressees">Facet values; consonants only.</param>
/// <param name="Topics">Facet values; consonants only.</param>
/// <param name="Status">Facet value; consonants only.</param>
/// <param name="Year">Facet value.</param>
public sealed record GeneratedEntry(
    string Id, string Title, string Body, IReadOnlyList<string> Addressees, IReadOnlyList<string> Topics, string Status, int Year);
