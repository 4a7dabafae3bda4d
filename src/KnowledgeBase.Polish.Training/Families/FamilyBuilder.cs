namespace KnowledgeBase.Polish.Training.Families;

/// <summary>Gives every lexeme the base it most likely has, so that words form trees whose roots name the families.</summary>
/// <remarks>
/// One base a word keeps families from growing together, as in DeriNet (M. Ševčíková, Z. Žabokrtský, "Word-formation
/// network for Czech", 2014).
/// </remarks>
public sealed class FamilyBuilder(Lexemes lexemes, DerivationFinder finder, PatternStatistics statistics)
{
    /// <summary>Weaker links are left out.</summary>
    public const double MinimumWeight = 0.7;

    /// <summary>Bases that are nearly as likely as the best one all count: the dictionary does not say which word is the common one.</summary>
    public const double Doubt = 0.1;

    // The dictionary itself says so.
    private const double VerbalNounWeight = 0.99;
    private const int MostBases = 3;
    private const int MostRoots = 4;

    private readonly PrefixLinks _prefixes = new(lexemes, finder, statistics);

    /// <summary>The roots of every lexeme that is not a root itself.</summary>
    public SortedDictionary<string, string[]> Build(FamilyList list)
    {
        ArgumentNullException.ThrowIfNull(list);
        var bases = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var lexeme in lexemes.All)
        {
            var own = list.BasesOf(lexeme.Lemma) ?? Bases(lexeme, list);
            if (own.Length > 0)
                bases.Add(lexeme.Lemma, own);
        }

        var roots = new SortedDictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var lemma in bases.Keys.Where(lemma => !lexemes.Find(lemma)!.Is(WordClass.VerbalNoun)))
        {
            string[] own = [.. RootsOf(lemma, bases, []).Distinct().Take(MostRoots)];
            if (own is not [var single] || single != lemma)
                roots.Add(lemma, own);
        }

        return roots;
    }

    private string[] Bases(Lexeme lexeme, FamilyList list)
    {
        var links = Links(lexeme).Where(link => link.Weight >= MinimumWeight && !list.Forbids(link.Derived, link.Base))
            .GroupBy(link => link.Base)
            .Select(group => group.MaxBy(link => link.Weight))
            .OrderByDescending(link => link.Weight).ThenBy(link => link.Base, StringComparer.Ordinal)
            .ToArray();
        return [.. links.TakeWhile(link => link.Weight >= links[0].Weight - Doubt).Take(MostBases).Select(link => link.Base)];
    }

    private IEnumerable<Link> Links(Lexeme lexeme)
    {
        if (lexeme.Is(WordClass.Name))
            return Suffixal(lexeme).Where(link => lexeme.Lemma.EndsWith("anin", StringComparison.Ordinal) || lexeme.Lemma.EndsWith("anka", StringComparison.Ordinal));

        var verb = lexemes.VerbOf(lexeme);
        return verb is null ? Suffixal(lexeme).Concat(_prefixes.Find(lexeme)) : [new Link(lexeme.Lemma, verb, VerbalNounWeight)];
    }

    private IEnumerable<Link> Suffixal(Lexeme lexeme) =>
        finder.Find(lexeme)
            .Where(derivation => !lexemes.Find(derivation.Base)!.Is(WordClass.Name) || IsOfPlace(derivation))
            .Select(derivation => new Link(derivation.Derived, derivation.Base, statistics.Reliability(derivation)));

    private bool IsOfPlace(Derivation derivation) =>
        derivation.Pattern.Suffix.Ending is "ski" or "cki" or "dzki" or "owski" or "ański" or "iański" or "anin" or "czyk"
        && !lexemes.Find(derivation.Base)!.Is(WordClass.Person);

    // A circle (budowa, budować) has the shortest of its words as root.
    private static IEnumerable<string> RootsOf(string lemma, Dictionary<string, string[]> bases, List<string> path)
    {
        var seen = path.IndexOf(lemma);
        if (seen >= 0)
            return [path[seen..].OrderBy(word => word.Length).ThenBy(word => word, StringComparer.Ordinal).First()];
        if (!bases.TryGetValue(lemma, out var own))
            return [lemma];

        path.Add(lemma);
        var roots = own.SelectMany(source => RootsOf(source, bases, path)).ToArray();
        path.RemoveAt(path.Count - 1);
        return roots;
    }
}
