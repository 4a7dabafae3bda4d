using KnowledgeBase.Polish.Training.Dictionaries;

namespace KnowledgeBase.Polish.Training.Families;

/// <summary>The lemmas of a dictionary in lower case, with what it says of verbal nouns and participles.</summary>
public sealed class Lexemes
{
    private const int ShortestLemma = 3;

    private readonly Dictionary<string, Lexeme> _byLemma;
    private readonly Dictionary<string, List<string>> _verbs;
    private readonly HashSet<string> _beginnings;

    public Lexemes(Dictionary<string, Lexeme> byLemma, Dictionary<string, List<string>> verbs)
    {
        _byLemma = byLemma;
        _verbs = verbs;
        All = [.. byLemma.Values.OrderBy(lexeme => lexeme.Lemma, StringComparer.Ordinal)];
        _beginnings = [.. All.SelectMany(lexeme => Enumerable.Range(1, lexeme.Lemma.Length).Select(length => lexeme.Lemma[..length]))];
    }

    /// <summary>All lexemes in ordinal order.</summary>
    public IReadOnlyList<Lexeme> All { get; }

    /// <summary>True when some lemma begins so.</summary>
    public bool AnyBeginsWith(string letters) => letters.Length == 0 || _beginnings.Contains(letters);

    public Lexeme? Find(string lemma) => _byLemma.GetValueOrDefault(lemma);

    /// <summary>The verbs whose verbal noun or participle is spelled like this noun or adjective.</summary>
    public IReadOnlyList<string> VerbsOf(Lexeme lexeme) =>
        lexeme.Is(WordClass.Noun | WordClass.VerbalNoun | WordClass.Adjective) ? _verbs.GetValueOrDefault(lexeme.Lemma) ?? [] : [];

    public static Lexemes From(IEnumerable<DictionaryEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var classes = new Dictionary<string, WordClass>(StringComparer.Ordinal);
        var verbs = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (!entry.Lemma.All(char.IsLetter) || entry.Lemma.Length < ShortestLemma)
                continue;

            if (IsParticiple(entry.Tags) || IsVerbalNoun(entry.Tags))
                AddVerb(verbs, entry);
            if (IsVerbalNoun(entry.Tags) && !classes.ContainsKey(entry.Form))
                classes.Add(entry.Form, WordClass.VerbalNoun);
            if (ClassOf(entry.Tags) is var marks && marks != WordClass.None)
                classes[entry.Lemma] = (classes.GetValueOrDefault(entry.Lemma) & ~WordClass.VerbalNoun) | marks;
        }

        return new Lexemes(InLowerCase(classes), verbs);
    }

    private static Dictionary<string, Lexeme> InLowerCase(Dictionary<string, WordClass> classes)
    {
        var lexemes = new Dictionary<string, Lexeme>(StringComparer.Ordinal);
        foreach (var (spelling, marks) in classes)
        {
            var lemma = spelling.ToLowerInvariant();
            if (spelling == lemma)
                lexemes[lemma] = new Lexeme(lemma, marks);
            else if (!classes.ContainsKey(lemma))
                lexemes[lemma] = new Lexeme(lemma, marks | WordClass.Name | (lexemes.GetValueOrDefault(lemma)?.Class ?? WordClass.None));
        }

        return lexemes;
    }

    private static void AddVerb(Dictionary<string, List<string>> verbs, DictionaryEntry entry)
    {
        if (!verbs.TryGetValue(entry.Form, out var own))
            verbs.Add(entry.Form, own = []);
        if (!own.Contains(entry.Lemma))
            own.Add(entry.Lemma);
    }

    private static WordClass ClassOf(string tags)
    {
        var marks = WordClass.None;
        foreach (var reading in tags.Split('+'))
        {
            var parts = reading.Split(':');
            marks |= parts[0] switch
            {
                "subst" => WordClass.Noun | (parts.Contains("m1") ? WordClass.Person : WordClass.None),
                "adj" => WordClass.Adjective,
                "adv" => WordClass.Adverb,
                "verb" or "fin" or "inf" => Aspect(parts),
                _ => WordClass.None,
            };
        }

        return marks;
    }

    private static WordClass Aspect(string[] parts) =>
        (parts.Contains("perf") || parts.Contains("imperf.perf") ? WordClass.Perfective : WordClass.None)
        | (parts.Contains("imperf") || parts.Contains("imperf.perf") ? WordClass.Imperfective : WordClass.None);

    // Negated ones are left out: their lemma is the verb without "nie".
    private static bool IsVerbalNoun(string tags) =>
        tags.Contains("ger:sg:nom", StringComparison.Ordinal) && tags.Contains(":aff", StringComparison.Ordinal);

    private static bool IsParticiple(string tags) =>
        tags.Contains("ppas:sg:nom", StringComparison.Ordinal) && tags.Contains(":m1.m2.m3:", StringComparison.Ordinal)
        && tags.Contains(":aff", StringComparison.Ordinal);
}
