using KnowledgeBase.Polish.Analysis;
using KnowledgeBase.Search.Language;
using KnowledgeBase.Search.Queries;

namespace KnowledgeBase.Search.Conditions;

/// <summary>Turns the operators and fields of a query into a condition on its units.</summary>
/// <param name="analysis">Analyses the words.</param>
/// <param name="leaves">Reads what stands under the operators.</param>
/// <param name="wanted">The units that stand beside all operators.</param>
/// <param name="limit">How many units there may be in all.</param>
internal sealed class ConditionReader(PolishText analysis, LeafReader leaves, IReadOnlyList<QueryUnit> wanted, int limit)
{
    private readonly List<QueryUnit> _units = [.. wanted];
    private readonly List<QueryUnit> _excluded = [];
    private readonly List<string> _leftOut = [];
    private int _position = wanted.Select(unit => unit.Position + 1).DefaultIfEmpty(0).Max();

    /// <summary>The wanted units and those that operators ask for.</summary>
    public IReadOnlyList<QueryUnit> Units => _units;

    /// <summary>What must not be there.</summary>
    public IReadOnlyList<QueryUnit> Excluded => _excluded;

    /// <summary>Words beyond the limit.</summary>
    public IReadOnlyList<string> LeftOut => _leftOut;

    /// <summary>All of the constructs; null when none of them asks for anything.</summary>
    public Condition? All(IEnumerable<QueryNode> nodes) => AllCondition.Of(nodes.Select(node => Read(node, isExcluded: false)));

    // An operand that has no word, such as a dash, asks for nothing and is passed over.
    private Condition? Read(QueryNode node, bool isExcluded) => node switch
    {
        AndNode and => AllCondition.Of(and.Operands.Select(operand => Read(operand, isExcluded))),
        SequenceNode sequence => AllCondition.Of(sequence.Parts.Select(part => Read(part, isExcluded))),
        OrNode or => AnyCondition.Of(or.Operands.Select(operand => Read(operand, isExcluded))),
        NotNode not => Read(not.Operand, !isExcluded) is { } excluded ? new NotCondition(excluded) : null,
        FieldNode { Field.Text: null } field => new FieldCondition(field),
        _ => QueryLeaf.Of(node, analysis) is { } leaf ? Leaf(leaf, isExcluded) : null,
    };

    private Condition? Leaf(QueryLeaf leaf, bool isExcluded)
    {
        var units = (isExcluded ? leaves.Exactly(leaf) : leaves.Read(leaf, asks: false)).ToList();
        var weighty = units.Where(unit => !unit.IsStopWord).ToList();
        var read = AllCondition.Of((weighty.Count > 0 ? weighty : units).Select(unit => Unit(unit, isExcluded)));
        _position += isExcluded ? 0 : leaf.Length;
        return read;
    }

    private UnitCondition? Unit(QueryUnit unit, bool isExcluded)
    {
        var units = isExcluded ? _excluded : _units;
        var known = units.FindIndex(other => string.Equals(other.Text, unit.Text, StringComparison.OrdinalIgnoreCase));
        if (known >= 0)
            return new UnitCondition(known, isExcluded);

        if (_units.Count + _excluded.Count == limit)
        {
            _leftOut.Add(unit.Text);
            return null;
        }

        units.Add(unit with { Position = unit.Position + _position, IsBound = true });
        return new UnitCondition(units.Count - 1, isExcluded);
    }
}
