using KnowledgeBase.Search.Facets;
using KnowledgeBase.Search.Segments;

namespace KnowledgeBase.Search.Conditions;

/// <summary>The entries that have the value of a field, by segment.</summary>
internal sealed class FieldMatches
{
    private readonly ulong[][] _bySegment;

    public FieldMatches(FieldCondition condition, Snapshot snapshot)
    {
        if (FieldValueFinder.DatesOf(condition.Field) is { } dates)
        {
            _bySegment = [.. snapshot.Segments.Select(segment => Where(segment, document => snapshot.Dates.Value.IsIn(dates, document)))];
            IsUnknown = _bySegment.All(bits => bits.All(word => word == 0));
            return;
        }

        var values = snapshot.FieldValues.Find(condition.Field);
        IsUnknown = values.Count == 0;
        _bySegment = [.. snapshot.Segments.Select(segment => condition.Field.Field.Facet is { } facet
            ? WithFacet(segment, facet, values)
            : Where(segment, document => snapshot.Documents.Value[document].Acts.Any(values.Contains)))];
    }

    /// <summary>Whether the field has no such value.</summary>
    public bool IsUnknown { get; }

    public ulong[] In(int segment) => _bySegment[segment];

    private static ulong[] WithFacet(IndexSegment segment, Facet facet, IReadOnlySet<string> values)
    {
        var ordinals = segment.Facets.Value;
        var isWanted = ordinals.Values.Select(value => value.Facet == facet && values.Contains(value.Value)).ToArray();
        return DocumentBits.Where(segment, document =>
        {
            foreach (var ordinal in ordinals.Of(document))
            {
                if (isWanted[ordinal])
                    return true;
            }

            return false;
        });
    }

    private static ulong[] Where(IndexSegment segment, Predicate<int> isTrue) => DocumentBits.Where(segment, document =>
        segment.LiveDocuments?.Get(document) != false && isTrue(segment.DocumentBase + document));
}
