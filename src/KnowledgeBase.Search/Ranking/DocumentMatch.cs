using KnowledgeBase.Search.Matching;
using KnowledgeBase.Search.Texts;

namespace KnowledgeBase.Search.Ranking;

/// <summary>Where the units of a query occur in one document.</summary>
internal sealed class DocumentMatch(int units)
{
    private readonly Dictionary<TextField, IReadOnlyList<Occurrence>>?[] _byUnit =
        new Dictionary<TextField, IReadOnlyList<Occurrence>>?[units];

    /// <summary>Number of units the document holds.</summary>
    public int Matched => _byUnit.Count(fields => fields is not null);

    public bool Holds(int unit) => _byUnit[unit] is not null;

    public void Add(int unit, TextField field, IReadOnlyList<Occurrence> occurrences) =>
        (_byUnit[unit] ??= []).Add(field, occurrences);

    /// <summary>Occurrences of the unit by field; empty when there is none.</summary>
    public IEnumerable<KeyValuePair<TextField, IReadOnlyList<Occurrence>>> Of(int unit) => _byUnit[unit] ?? [];

    public IReadOnlyList<Occurrence> Of(int unit, TextField field) =>
        _byUnit[unit] is { } fields && fields.TryGetValue(field, out var occurrences) ? occurrences : [];
}
