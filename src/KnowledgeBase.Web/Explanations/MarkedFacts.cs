using KnowledgeBase.Search;
using KnowledgeBase.Web.Entries;

namespace KnowledgeBase.Web.Explanations;

/// <summary>Marks in the facts of an entry the names by which it was found.</summary>
public static class MarkedFacts
{
    /// <param name="facts">The facts.</param>
    /// <param name="names">Names with their marks.</param>
    public static IReadOnlyList<FactRow> Of(IReadOnlyList<FactRow> facts, IReadOnlyList<HighlightedText> names)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(names);
        return [.. facts.Select(row => row with { Values = [.. row.Values.Select(value => value with { Shown = Marked(value, names) })] })];
    }

    public static int CountIn(IReadOnlyList<FactRow> facts) =>
        facts.SelectMany(row => row.Values).Sum(value => value.Shown.Pieces.Count(piece => piece.IsMarked));

    /// <summary>A value is a name, or begins with one: „Testowiec (przykład)”, „Zielone miasta, lider”.</summary>
    private static HighlightedText Marked(FactValue value, IReadOnlyList<HighlightedText> names)
    {
        var name = names.Where(name => value.Text.StartsWith(name.ToString(), StringComparison.Ordinal)).MaxBy(name => name.ToString().Length);
        return name is null
            ? value.Shown
            : new HighlightedText([.. name.Pieces, new TextPiece(value.Text[name.ToString().Length..], false)]);
    }
}
