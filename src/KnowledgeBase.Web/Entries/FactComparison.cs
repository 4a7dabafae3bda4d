using KnowledgeBase.Web.Languages;

namespace KnowledgeBase.Web.Entries;

/// <summary>The facts of two entries, or of one entry at two times: where they differ and where not.</summary>
public sealed class FactComparison(IReadOnlyList<FactRow> first, IReadOnlyList<FactRow> second)
{
    /// <summary>Facts that differ, with the values of each; who lacks one has no values.</summary>
    public IReadOnlyList<(FactRow First, FactRow Second)> Different =>
        [.. Facts().Where(fact => !IsSame(fact)).Select(fact => (RowOf(first, fact), RowOf(second, fact)))];

    /// <summary>The names of the facts in which they agree, in small letters; empty when there are none.</summary>
    public string Same => string.Join(", ", Facts().Where(IsSame).Select(Wording.Current.Facts.Name)).ToLowerInvariant();

    private static FactRow RowOf(IReadOnlyList<FactRow> rows, Fact fact) => rows.FirstOrDefault(row => row.Fact == fact) ?? new FactRow(fact, []);

    private static IEnumerable<(string, string?)> TextsOf(FactRow row) => row.Values.Select(value => (value.Text, value.Note));

    private IEnumerable<Fact> Facts() => first.Concat(second).Select(row => row.Fact).Distinct();

    private bool IsSame(Fact fact) => TextsOf(RowOf(first, fact)).ToHashSet().SetEquals(TextsOf(RowOf(second, fact)));
}
