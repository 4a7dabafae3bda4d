using System.Collections.Concurrent;
using System.Globalization;
using KnowledgeBase.Content;
using KnowledgeBase.Polish.Analysis;
using KnowledgeBase.Polish.Letters;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Search.Language;
using KnowledgeBase.Search.Segments;

namespace KnowledgeBase.Search.Conditions;

/// <summary>Finds the values of a field that a query means: by identifier, by name in any inflection, by year.</summary>
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
            YearsNode years => InYears(values, years),
            PhraseNode phrase => Named(field.Field, values, phrase.Text),
            WordsNode words => Named(field.Field, values, words.Text),
            PrefixNode prefix => values.Where(value => value.HasWordThat(word => word.StartsWith(Plain(prefix.Beginning), StringComparison.Ordinal))),
            FuzzyNode fuzzy => values.Where(value => value.HasWordThat(word => Polish.Spelling.EditDistance.IsWithin(word, Plain(fuzzy.Word), fuzzy.Errors))),
            _ => [],
        };
        return found.Select(value => value.Id).ToHashSet(StringComparer.Ordinal);
    }

    private static IEnumerable<FieldValue> Named(QueryField field, IReadOnlyList<FieldValue> values, string text)
    {
        if (field.Facet == Facet.Year && YearsNode.TryRead(text) is { } years)
            return InYears(values, years);

        var words = FieldValue.WordsOf(PolishText.Default.Analyze(text));
        if (words.Count == 0)
            return [];

        var id = Plain(text).Trim().Replace(' ', '-');
        var whole = values.Where(value => value.Id == id || value.IsNamed(words)).ToList();
        return whole.Count > 0 ? whole : values.Where(value => value.Mentions(words));
    }

    private static IEnumerable<FieldValue> InYears(IReadOnlyList<FieldValue> values, YearsNode years) =>
        values.Where(value => int.TryParse(value.Id, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && years.Holds(year));

    private static string Plain(string text) => Folding.Fold(text.ToLowerInvariant());

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
