using System.Collections.Immutable;
using KnowledgeBase.Polish.Indexing;
using KnowledgeBase.Search.Texts;

namespace KnowledgeBase.Search.Indexing;

/// <summary>Names of the index's fields.</summary>
internal static class FieldNames
{
    public const string Id = "id";

    /// <summary>Names the state of everything indexed of an entry.</summary>
    public const string Fingerprint = "fingerprint";

    /// <summary>First day of the entry's date, in days of the calendar.</summary>
    public const string Day = "day";

    /// <summary>Key that sorts titles as a Polish dictionary would.</summary>
    public const string TitleOrder = "title.order";

    /// <summary>Every facet value of the entry.</summary>
    public const string Facets = "facets";

    /// <summary>Signature of the entry's own text, by which near duplicates are found.</summary>
    public const string Signature = "signature";

    /// <summary>Where each text of the body begins among the field's positions; absent when there is only one.</summary>
    public const string BodyStarts = "Body.starts";

    private static readonly string[][] Terms =
        [.. Enum.GetNames<TextField>().Select(field => Enum.GetNames<PolishField>().Select(flavour => $"{field}.{flavour}").ToArray())];

    private static readonly string[] Lengths = [.. Enum.GetNames<TextField>().Select(field => $"{field}.length")];

    public static ImmutableArray<TextField> TextFields { get; } = [.. Enum.GetValues<TextField>()];

    public static string Of(TextField field, PolishField flavour) => Terms[(int)field][(int)flavour];

    /// <summary>Number of words in the field.</summary>
    public static string LengthOf(TextField field) => Lengths[(int)field];
}
