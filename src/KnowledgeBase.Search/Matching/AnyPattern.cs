using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Segments;

namespace KnowledgeBase.Search.Matching;

/// <summary>Any of several patterns, such as a reference as a whole or the phrase of its parts.</summary>
internal sealed class AnyPattern(IReadOnlyList<Pattern> choices) : Pattern
{
    public override IEnumerable<RoutedTerm> Terms => choices.SelectMany(choice => choice.Terms);

    protected override IEnumerable<object> Makeup => choices;

    public override IEnumerable<RoutedTerm> Leads(Func<FlavouredTerm, long> cost) => choices.SelectMany(choice => choice.Leads(cost));

    public override Pattern? AsSpelled() => Any([.. choices.Select(choice => choice.AsSpelled()).OfType<Pattern>()]);

    public override Pattern?[] ByField(Func<FlavouredTerm, TermFields> find, int[] documents)
    {
        var ofChoices = choices.Select(choice => choice.ByField(find, documents)).ToList();
        return [.. FieldNames.TextFields.Select(field => Any([.. ofChoices.Select(choice => choice[(int)field]).OfType<Pattern>()]))];
    }

    public override void FindIn(ITermPositions positions, RouteWeights weights, List<Occurrence> found)
    {
        using var ofChoice = Scratch<List<Occurrence>>.Take();
        foreach (var choice in choices)
        {
            ofChoice.Item.Clear();
            choice.FindIn(positions, weights, ofChoice.Item);
            found.AddRange(ofChoice.Item);
        }

        Occurrence.Unite(found);
    }

    private static AnyPattern? Any(List<Pattern> choices) => choices.Count == 0 ? null : new AnyPattern(choices);
}
