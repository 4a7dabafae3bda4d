namespace KnowledgeBase.Search.Queries;

/// <summary>Narrows what was read in any form to what is spelled so.</summary>
internal static class SpelledUnits
{
    public static QueryUnit AsSpelled(this QueryUnit unit)
    {
        var spelled = unit.Pattern.AsSpelled() ?? unit.Pattern;
        return unit with { Pattern = spelled, Own = spelled, Relatives = null, Correctable = null };
    }
}
