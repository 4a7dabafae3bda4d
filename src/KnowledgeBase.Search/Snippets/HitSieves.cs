using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Matching;
using KnowledgeBase.Search.Queries;
using KnowledgeBase.Search.Segments;
using KnowledgeBase.Search.Texts;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace KnowledgeBase.Search.Snippets;

/// <summary>Asks one segment of the index in which texts of its hits a query can be found at all: few are, and only those are analysed.</summary>
internal sealed class HitSieves
{
    private static readonly TextField[] Running = [TextField.Title, TextField.Summary, TextField.Body];

    private readonly IReadOnlyList<QueryUnit> _units;
    private readonly IndexSegment _segment;
    private readonly BinaryDocValues? _bodyStarts;
    private readonly SoughtPatterns[] _sought;

    /// <param name="units">The query.</param>
    /// <param name="segment">The segment.</param>
    /// <param name="documents">Its hits, ascending.</param>
    public HitSieves(IReadOnlyList<QueryUnit> units, IndexSegment segment, int[] documents)
    {
        (_units, _segment) = (units, segment);
        _bodyStarts = segment.Reader.GetBinaryDocValues(FieldNames.BodyStarts);
        var own = units.Select(unit => unit.Pattern.ByField(segment.Terms.Find, documents)).ToList();
        var relatives = units.Select(unit => unit.Relatives?.ByField(segment.Terms.Find, documents)).ToList();
        _sought = [.. FieldNames.TextFields.Select(field =>
            new SoughtPatterns([.. own.Select(byField => byField[(int)field])], [.. relatives.Select(byField => byField?[(int)field])]))];
    }

    /// <summary>What is known of the texts of one of the hits.</summary>
    public HitSieve Of(int document)
    {
        var places = new TermPlaces(_segment.Terms, document, StartsIn(document));
        for (var unit = 0; unit < _units.Count; unit++)
        {
            var holding = FieldNames.TextFields.Where(field => places.Add(_sought[(int)field].Own[unit], field)).ToList();
            foreach (var field in FieldNames.TextFields.Where(field => !HidesRelatives(_units[unit], holding, field)))
                _ = places.Add(_sought[(int)field].Relatives[unit], field);
        }

        return new HitSieve(_sought, places);
    }

    // Relatives are not marked where the word itself stands; of a phrase nobody knows yet whether it does.
    private static bool HidesRelatives(QueryUnit unit, List<TextField> holding, TextField field) =>
        unit.Pattern is WordPattern && (Running.Contains(field) ? holding.Exists(Running.Contains) : holding.Count > 0);

    private int[] StartsIn(int document)
    {
        var written = new BytesRef();
        _bodyStarts?.Get(document, written);
        return TextStarts.Read(written);
    }
}
