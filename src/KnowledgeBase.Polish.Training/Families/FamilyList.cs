namespace KnowledgeBase.Polish.Training.Families;

/// <summary>The list of our own: families that no pattern finds, and derivations that only look like ones.</summary>
/// <remarks>Lines of <c>join⇥base⇥word word…</c> and <c>cut⇥word⇥base base…</c>, where <c>*</c> is any base.</remarks>
public sealed class FamilyList
{
    private const string AnyBase = "*";

    private readonly Dictionary<string, List<string>> _bases = new(StringComparer.Ordinal);
    private readonly HashSet<string> _roots = [];
    private readonly HashSet<(string Word, string Base)> _cuts = [];

    public static FamilyList Empty { get; } = new();

    /// <summary>The list in this project's folder, which is part of the tool.</summary>
    public static FamilyList Load()
    {
        using var stream = typeof(FamilyList).Assembly.GetManifestResourceStream("families.tsv")
            ?? throw new InvalidOperationException("The tool was built without families.tsv.");
        using var reader = new StreamReader(stream);
        return Parse(reader.ReadToEnd().Split('\n'));
    }

    public static FamilyList Parse(IEnumerable<string> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var list = new FamilyList();
        foreach (var line in lines.Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line.Split('\t') is not [var kind, var first, var others])
                throw new InvalidDataException($"families.tsv: three columns are needed: {line}");

            foreach (var other in others.Split(' '))
                list.Add(kind, first, other);
        }

        return list;
    }

    /// <summary>The bases the list gives a word, none for a root; null when it says nothing.</summary>
    public string[]? BasesOf(string word) =>
        _bases.TryGetValue(word, out var bases) ? [.. bases]
        : _roots.Contains(word) ? []
        : null;

    public bool Forbids(string word, string source) => _cuts.Contains((word, source)) || _cuts.Contains((word, AnyBase));

    private void Add(string kind, string first, string other)
    {
        if (kind == "join")
        {
            _ = _roots.Add(first);
            (_bases.TryGetValue(other, out var bases) ? bases : _bases[other] = []).Add(first);
        }
        else if (kind == "cut")
        {
            _ = _cuts.Add((first, other));
        }
        else
        {
            throw new InvalidDataException($"families.tsv: a line begins with join or cut, not {kind}.");
        }
    }
}
