namespace KnowledgeBase.Polish.Training.Families;

/// <summary>Gives every lexeme the base it most likely has, so that words form trees whose roots name the families.</summary>
/// <remarks>
/// One base a word keeps families from growing together, as in DeriNet (M. Ševčíková, Z. Žabokrtský, "Word-formation
/// network for Czech", 2014).
/// </remarks>
public sealed class FamilyBuilder(Lexemes lexemes, DerivationFinder finder, PatternStatistics statistics, FamilyList list)
{
    /// <summary>Weaker links are left out.</summary>
    public const double MinimumWeight = 0.7;

    /// <summary>Bases that are nearly as likely as the best one all count: the dictionary does not say which word is the common one.</summary>
    public const double Doubt = 0.08;

    /// <summary>Enough for an adjective in -ski of a place: there is no other such word, and several places may share it.</summary>
    public const double MinimumPlaceWeight = 0.35;

    // The dictionary itself says so.
    private const double VerbalNounWeight = 0.99;
    private const double ExchangePenalty = 0.03;
    private const int MostBases = 3;
    private const int MostRoots = 4;

    // Only these are made of names; other suffixes after a name would meet surnames.
    private static readonly string[] OfPlaces = ["ski", "cki", "dzki", "owski", "ański", "iański", "iński", "yński", "ieński", "nieński", "anin", "czyk"];
    private static readonly string[] OfInhabitants = ["anin", "anka"];

    private readonly PrefixLinks _prefixes = new(lexemes, finder, statistics, list);

    /// <summary>The roots of every lexeme that is not a root itself.</summary>
    public SortedDictionary<string, string[]> Build()
    {
        var bases = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var lexeme in lexemes.All)
        {
            var own = list.BasesOf(lexeme.Lemma) ?? Bases(lexeme);
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

    private string[] Bases(Lexeme lexeme)
    {
        var links = Links(lexeme).Where(link => link.Weight >= Minimum(link) && !list.Forbids(link.Derived, link.Base))
            .GroupBy(link => link.Base)
            .Select(group => group.MaxBy(link => link.Weight))
            .OrderByDescending(link => link.Weight).ThenBy(link => link.Base, StringComparer.Ordinal)
            .ToArray();
        return [.. links.Where((link, rank) => rank == 0 || IsName(link.Base) || (link.IsLiteral && link.Weight >= links[0].Weight - Doubt))
            .Take(MostBases)
            .Select(link => link.Base)];
    }

    private double Minimum(Link link) => IsName(link.Base) ? MinimumPlaceWeight : MinimumWeight;

    private bool IsName(string lemma) => lexemes.Find(lemma)?.Is(WordClass.Name) == true;

    private IEnumerable<Link> Links(Lexeme lexeme)
    {
        if (lexeme.Is(WordClass.Name))
            return OfInhabitants.Any(ending => lexeme.Lemma.EndsWith(ending, StringComparison.Ordinal)) ? Suffixal(lexeme) : [];

        var verbs = lexemes.VerbsOf(lexeme);
        return verbs.Count == 0
            ? Suffixal(lexeme).Concat(_prefixes.Find(lexeme))
            : verbs.Select(verb => new Link(lexeme.Lemma, verb, VerbalNounWeight, IsLiteral: true));
    }

    private IEnumerable<Link> Suffixal(Lexeme lexeme) =>
        finder.Find(lexeme)
            .Where(derivation => !IsName(derivation.Base) || IsOfPlace(derivation))
            .Select(derivation => new Link(derivation.Derived, derivation.Base, Weight(derivation), derivation.Pattern.Exchange.Length == 0));

    // Of two bases the one spelled like the word is the likelier.
    private double Weight(Derivation derivation)
    {
        var exchange = derivation.Pattern.Exchange;
        return statistics.Reliability(derivation) - (exchange.Length == 0 ? 0 : ExchangePenalty * exchange.Split(' ').Length);
    }

    private bool IsOfPlace(Derivation derivation) =>
        OfPlaces.Contains(derivation.Pattern.Suffix.Ending) && !lexemes.Find(derivation.Base)!.Is(WordClass.Person);

    // A circle (budowa, budować) has the shortest of its words as root.
    private static string[] RootsOf(string lemma, Dictionary<string, string[]> bases, List<string> path)
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
