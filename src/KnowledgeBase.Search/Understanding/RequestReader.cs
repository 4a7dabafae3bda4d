using KnowledgeBase.Polish.Letters;
using KnowledgeBase.Search.Queries;
using KnowledgeBase.Search.Synonyms;

namespace KnowledgeBase.Search.Understanding;

/// <summary>Reads queries as a request wants them read: in its mode, without the synonyms and word families that it switched off.</summary>
internal sealed class RequestReader(QueryReader queries, Snapshot snapshot, SearchRequest request)
{
    public ReadQuery Read(string query) => Read(query, request.Mode);

    /// <summary>The request's query in each mode, the narrowest first.</summary>
    /// <param name="asked">The same in the mode of the request.</param>
    public IEnumerable<(MatchMode Mode, ReadQuery Query)> InEachMode(ReadQuery asked)
    {
        yield return (MatchMode.Exact, request.Mode == MatchMode.Exact ? asked : Read(request.Query, MatchMode.Exact));

        // Reading may look through all words of the index for one that stands nowhere, so it is done once for both.
        var inAnyForm = request.Mode == MatchMode.Exact ? Read(request.Query, MatchMode.Inflected) : asked;
        yield return (MatchMode.Inflected, WithRelativesTaken(inAnyForm, areTaken: false));
        yield return (MatchMode.Family, WithRelativesTaken(inAnyForm, areTaken: true));
    }

    private ReadQuery Read(string query, MatchMode mode) => mode == MatchMode.Exact
        ? queries.ReadExactly(query, snapshot.Terms)
        : WithRelativesTaken(InAnyForm(query), mode == MatchMode.Family);

    private ReadQuery InAnyForm(string query)
    {
        var read = queries.Read(query, snapshot.Terms, new SynonymExpander(snapshot.Synonyms.Value, request.WithoutSynonyms));
        List<FoundFamily?> families = [.. read.Units.Select(FamilyOf)];
        return read with
        {
            Units = [.. read.Units.Zip(families, (unit, family) => family is { IsOff: true } ? unit with { Relatives = null } : unit)],
            Families = families,
        };
    }

    private static ReadQuery WithRelativesTaken(ReadQuery read, bool areTaken) =>
        read with { Units = [.. read.Units.Select(unit => unit with { TakesRelatives = areTaken && unit.Relatives is not null })] };

    private FoundFamily? FamilyOf(QueryUnit unit)
    {
        if (unit.Relatives is not { } relatives)
            return null;

        var id = Folding.Fold(unit.Readings.First());
        return new FoundFamily(id, relatives, request.WithoutFamilies.Contains(id));
    }
}
