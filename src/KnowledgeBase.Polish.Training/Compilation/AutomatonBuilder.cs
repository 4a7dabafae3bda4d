namespace KnowledgeBase.Polish.Training.Compilation;

/// <summary>
/// Builds the minimal acyclic automaton of sorted keys with values, key by key (Daciuk, Mihov, Watson and Watson,
/// "Incremental construction of minimal acyclic finite-state automata", 2000).
/// </summary>
public sealed class AutomatonBuilder
{
    /// <summary>The value of a state that no key ends in.</summary>
    public const int NoValue = -1;

    private readonly List<AutomatonState> _states = [];
    private readonly Dictionary<AutomatonState, int> _register = [];
    private readonly List<Unfinished> _path = [new()];
    private string _lastKey = string.Empty;

    /// <summary>Adds a key; keys come in ordinal order, each once.</summary>
    public void Add(string key, int value)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (string.CompareOrdinal(key, _lastKey) < 0 || (key == _lastKey && _path[^1].Value != NoValue))
            throw new ArgumentException($"'{key}' does not come after '{_lastKey}'.", nameof(key));

        var shared = key.AsSpan().CommonPrefixLength(_lastKey);
        Finish(shared);
        for (var i = shared; i < key.Length; i++)
            _path.Add(new Unfinished());
        _path[^1].Value = value;
        _lastKey = key;
    }

    /// <summary>The states in breadth-first order, the root first; the builder cannot be used afterwards.</summary>
    public AutomatonState[] Build()
    {
        Finish(0);
        var root = _path[0].Freeze();
        _path.Clear();
        return BreadthFirst(root);
    }

    private void Finish(int depth)
    {
        for (var i = _path.Count - 1; i > depth; i--)
        {
            var state = Register(_path[i].Freeze());
            _path[i - 1].Arcs.Add(new AutomatonArc(_lastKey[i - 1], state));
            _path.RemoveAt(i);
        }
    }

    private int Register(AutomatonState state)
    {
        if (_register.TryGetValue(state, out var known))
            return known;

        _states.Add(state);
        _register.Add(state, _states.Count - 1);
        return _states.Count - 1;
    }

    private AutomatonState[] BreadthFirst(AutomatonState root)
    {
        var ordered = new List<AutomatonState> { root };
        var numbers = new Dictionary<int, int>();
        for (var i = 0; i < ordered.Count; i++)
        {
            var arcs = ordered[i].Arcs;
            var renumbered = new AutomatonArc[arcs.Length];
            for (var j = 0; j < arcs.Length; j++)
            {
                if (!numbers.TryGetValue(arcs[j].Target, out var number))
                {
                    number = ordered.Count;
                    numbers.Add(arcs[j].Target, number);
                    ordered.Add(_states[arcs[j].Target]);
                }

                renumbered[j] = arcs[j] with { Target = number };
            }

            ordered[i] = new AutomatonState(ordered[i].Value, renumbered);
        }

        return [.. ordered];
    }

    private sealed class Unfinished
    {
        public int Value { get; set; } = NoValue;

        public List<AutomatonArc> Arcs { get; } = [];

        public AutomatonState Freeze() => new(Value, [.. Arcs]);
    }
}
