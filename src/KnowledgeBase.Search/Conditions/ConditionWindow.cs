using KnowledgeBase.Search.Ranking;

namespace KnowledgeBase.Search.Conditions;

/// <summary>Which entries of one window hold each unit of a query and have each value of a field.</summary>
/// <param name="units">Number of units that are looked for.</param>
/// <param name="excluded">Number of units that must not be there.</param>
/// <param name="fields">The entries of the segment that have the field's value, a bit for each.</param>
internal sealed class ConditionWindow(int units, int excluded, IReadOnlyDictionary<FieldCondition, ulong[]> fields)
{
    private readonly ulong[] _held = new ulong[units * ScoreWindow.Words];
    private readonly ulong[] _excluded = new ulong[excluded * ScoreWindow.Words];
    private int _firstWord;

    /// <summary>The entries that hold the unit, to be written and read.</summary>
    public Span<ulong> Held(int unit) => _held.AsSpan(unit * ScoreWindow.Words, ScoreWindow.Words);

    /// <summary>The entries that hold the unit which must not be there, to be written and read.</summary>
    public Span<ulong> Excluded(int unit) => _excluded.AsSpan(unit * ScoreWindow.Words, ScoreWindow.Words);

    /// <summary>The entries that have the field's value.</summary>
    public ReadOnlySpan<ulong> With(FieldCondition field) => fields[field].AsSpan(_firstWord, ScoreWindow.Words);

    /// <summary>Empties the window and moves it to its first document.</summary>
    public void MoveTo(int document)
    {
        _firstWord = document / ScoreWindow.BitsInWord;
        Array.Clear(_held);
        Array.Clear(_excluded);
    }
}
