using KnowledgeBase.Content.Rules;

namespace KnowledgeBase.Search.Synonyms;

/// <summary>The synonym rules of a library, to be found by the first word of what is looked for.</summary>
internal sealed class SynonymDictionary
{
    private readonly ILookup<string, SynonymPath> _byFirstWord;

    public SynonymDictionary(IReadOnlyList<SynonymRule> rules) => _byFirstWord = SynonymPath.Of(rules)
        .Where(path => !path.From.IsSameAs(path.To))
        .SelectMany(path => path.From.Words[0].Readings.Select(reading => (Reading: reading, Path: path)))
        .ToLookup(way => way.Reading, way => way.Path, StringComparer.Ordinal);

    public bool IsEmpty => _byFirstWord.Count == 0;

    /// <summary>The ways from phrases whose first word may be read so, in the order of the rules' file.</summary>
    public IEnumerable<SynonymPath> PathsFrom(IEnumerable<string> readings) =>
        readings.SelectMany(reading => _byFirstWord[reading]).Distinct().OrderBy(path => path.Rule.Line);
}
