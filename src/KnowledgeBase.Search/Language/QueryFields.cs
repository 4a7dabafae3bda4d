using System.Collections.Frozen;
using KnowledgeBase.Polish.Letters;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Search.Texts;

namespace KnowledgeBase.Search.Language;

/// <summary>The fields of the query language by name; Polish letters and the case of letters do not matter.</summary>
internal static class QueryFields
{
    public static readonly QueryField Acts = new("akt");

    // "miasto" is what people call a participant, though some are associations.
    private static readonly FrozenDictionary<string, QueryField>.AlternateLookup<ReadOnlySpan<char>> ByName =
        FacetNames.All.Select(facet => new QueryField(facet.Code(), facet))
            .Append(new QueryField("miasto", Facet.Participant))
            .Append(new QueryField("tytul", Text: TextField.Title))
            .Append(Acts)
            .ToFrozenDictionary(field => field.Name, StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The field of a facet.</summary>
    public static QueryField Of(Facet facet) => ByName.Dictionary[facet.Code()];

    /// <summary>The longest name; what is longer need not be looked up.</summary>
    public static int LongestName { get; } = ByName.Dictionary.Keys.Max(name => name.Length);

    public static IEnumerable<QueryField> All => ByName.Dictionary.Values;

    /// <summary>The field of the name; null when there is none.</summary>
    public static QueryField? Find(ReadOnlySpan<char> name)
    {
        if (name.Length > LongestName)
            return null;

        Span<char> plain = stackalloc char[name.Length];
        for (var letter = 0; letter < name.Length; letter++)
            plain[letter] = Folding.Fold(char.ToLowerInvariant(name[letter]));

        return ByName.TryGetValue(plain, out var field) ? field : null;
    }
}
