using System.Collections.Concurrent;
using KnowledgeBase.Content;
using KnowledgeBase.Polish.Analysis;
using KnowledgeBase.Search.Dates;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Search.Language;
using KnowledgeBase.Search.Segments;

namespace KnowledgeBase.Search.Conditions;

/// <summary>Finds the values of a field that a query means: by identifier or by name in any inflection.</summary>
/// <remarks>What names a value as a whole means it alone: <c>status:wdrożona</c> is not „wdrożona częściowo”.</remarks>
internal sealed class FieldValueFinder(Library library, IReadOnlyList<IndexSegment> segments)
{
    private readonly ConcurrentDictionary<QueryField, IReadOnlyList<FieldValue>> _values = [];

    /// <summary>Identifiers of the values; empty when there is no such value.</summary>
    public IReadOnlySet<string> Find(FieldNode field)
    {
        var values = _values.GetOrAdd(field.Field, ValuesOf);
        var found = field.Value switch
        {
            PhraseNode phrase => Named(values, phrase.Text),
            WordsNode words => Named(values, words.Text),
            PrefixNode prefix => values.Where(value => value.HasWordThat(word => word.StartsWith(FieldValue.Plain(prefix.Beginning), StringComparison.Ordinal))),
            FuzzyNode fuzzy => values.Where(value => value.HasWordThat(word => Polish.Spelling.EditDistance.IsWithin(word, FieldValue.Plain(fuzzy.Word), fuzzy.Errors))),
            _ => [],
        };
        return found.Select(value => value.Id).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The dates that a field asks for; null when it asks for something else.</summary>
    public static DateRange? DatesOf(FieldNode field) => field switch
    {
        { Value: DatesNode dates } => dates.Range,
        { Field.Facet: Facet.Year, Value: PhraseNode phrase } => DatesNode.TryRead(phrase.Text)?.Range,
        { Field.Facet: Facet.Year, Value: WordsNode words } => DatesNode.TryRead(words.Text)?.Range,
        _ => null,
    };

    /// <summary>The values of a facet that have a name in which all the words stand, in any form or as a part of a word.</summary>
    public IReadOnlySet<string> Mentioning(Facet facet, NamePart words) =>
        _values.GetOrAdd(QueryFields.Of(facet), ValuesOf).Where(words.IsIn).Select(value => value.Id).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<FieldValue> Named(IReadOnlyList<FieldValue> values, string text)
    {
        var words = FieldValue.WordsOf(PolishText.Default.Analyze(text));
        if (words.Count == 0)
            return [];

        var id = FieldValue.Plain(text).Trim().Replace(' ', '-');
        var whole = values.Where(value => value.Id == id || value.IsNamed(words)).ToList();
        return whole.Count > 0 ? whole : values.Where(value => value.Mentions(words));
    }

    private IReadOnlyList<FieldValue> ValuesOf(QueryField field)
    {
        if (field.Facet is not { } facet)
            return [.. library.Vocabularies.Acts.Terms.Select(act => new FieldValue(act.Id, [act.Name, act.Abbreviation ?? "", act.Publication ?? ""]))];

        return [.. segments.SelectMany(segment => segment.Facets.Value.Values)
            .Where(value => value.Facet == facet)
            .Select(value => value.Value)
            .Distinct(StringComparer.Ordinal)
            .Select(id => new FieldValue(id, FacetValueNames.Of(facet, id, library)))];
    }
}
