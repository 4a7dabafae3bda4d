using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Matching;
using KnowledgeBase.Search.Queries;
using KnowledgeBase.Search.Texts;

namespace KnowledgeBase.Search.Snippets;

/// <summary>Knows of the query alone: everything is looked for in every text of its field.</summary>
internal sealed class QuerySieve : ITextSieve
{
    private readonly SoughtPatterns _anywhere;
    private readonly SoughtPatterns[] _byField;

    public QuerySieve(IReadOnlyList<QueryUnit> units)
    {
        _anywhere = Sought(units, field: null);
        _byField = [.. FieldNames.TextFields.Select(field => units.All(unit => unit.Only is null) ? _anywhere : Sought(units, field))];
    }

    public SoughtPatterns? In(AnalyzedText text) => text.Field is { } field ? _byField[(int)field] : _anywhere;

    private static SoughtPatterns Sought(IReadOnlyList<QueryUnit> units, TextField? field)
    {
        return new([.. units.Select(unit => Within(unit, unit.Pattern))], [.. units.Select(unit => Within(unit, unit.Relatives))]);

        Pattern? Within(QueryUnit unit, Pattern? pattern) => field is null || unit.Only is null || unit.Only == field ? pattern : null;
    }
}
