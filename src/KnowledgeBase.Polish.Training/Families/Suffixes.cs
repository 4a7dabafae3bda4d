using static KnowledgeBase.Polish.Training.Families.WordClass;

namespace KnowledgeBase.Polish.Training.Families;

/// <summary>
/// The derivational suffixes of Polish that keep to the meaning of their base. Which of their bases, endings and
/// exchanges of sounds are regular is learned (<see cref="PatternStatistics"/>).
/// </summary>
/// <remarks>
/// Left out are diminutives in -ik and -ek and nouns in -ka from things: too many are words of their own (stanik, bankiet, komórka).
/// </remarks>
public static class Suffixes
{
    private const string OfNouns = "- a o e y i um";
    private const int ShortestStem = 2;

    // With no suffix to tell a noun from a verb's stem, short stems meet by chance, and old roots have drifted apart (prawo, poprawić).
    private const int ShortestBareStem = 5;
    private const int ShortestVerbStem = 4;

    private const string OfVerbs = "ać ować ić yć";

    private static readonly string[] NoRest = [string.Empty];
    private static readonly string[] BeforeSki = ["", "s", "sz", "ś", "sk", "z", "ż", "ź", "g", "h", "ch", "k"];
    private static readonly string[] BeforeCki = ["k", "c", "cz", "t", "ć", "ck"];
    private static readonly string[] BeforeDzki = ["d", "dź", "dz"];

    public static IReadOnlyList<Suffix> All { get; } =
    [
        // Adjectives of nouns.
        .. Of("owy", Adjective, Noun, OfNouns + " ja"),
        .. Of("ny", Adjective, Noun, OfNouns + " na"),
        .. Of("ni", Adjective, Noun, OfNouns),
        .. Of("czy", Adjective, Noun, "ca k"),
        .. Of("iczny yczny", Adjective, Noun, "ika yka ik yk ia ja a y"),
        .. Of("styczny", Adjective, Noun, "styka sta zm"),
        .. Of("alny arny", Adjective, Noun, OfNouns),
        .. Of("onalny", Adjective, Noun, "a"),
        .. Of("yjny", Adjective, Noun, "ja ia"),
        .. Of("ijny", Adjective, Noun, "ia"),
        .. Of("enny isty ysty", Adjective, Noun, OfNouns),
        .. Of("ski owski ewski iański ański", Adjective, Noun, OfNouns + " ek ów owo", BeforeSki),
        .. Of("iński yński ieński nieński", Adjective, Noun, "no na nia"),
        .. Of("cki", Adjective, Noun, OfNouns + " ek", BeforeCki),
        .. Of("dzki", Adjective, Noun, OfNouns, BeforeDzki),

        // Adjectives of verbs.
        .. Of("alny liwy awczy", Adjective, Verb, OfVerbs),
        .. Of("ny", Adjective, Verb, "ić yć", shortestStem: ShortestBareStem),

        // Nouns of adjectives.
        .. Of("ość", Noun, Adjective, "y i"),
        .. Of("nik", Noun, Adjective, "ny"),
        .. Of("izm", Noun, Adjective, "ny"),
        .. Of("yzm", Noun, Adjective, "ny"),
        .. Of("owiec", Noun, Adjective, "owy"),
        .. Of("a", Noun, Adjective, "y i"),
        .. Of("eństwo", Noun, Adjective, "y ny"),

        // Nouns of verbs.
        .. Of("acja ycja cja encja", Noun, Verb, "ować ać", shortestStem: ShortestVerbStem - 1),
        .. Of("acz ator ant ent or er aż ment unek ca", Noun, Verb, OfVerbs, shortestStem: ShortestVerbStem - 1),
        .. Of("wca ciel nia lnia lnik", Noun, Verb, "ć"),
        .. Of("ownik ownia ownictwo", Noun, Verb, "ować"),
        .. Of("a -", Noun, Perfective, "ić yć", shortestStem: ShortestBareStem),
        .. Of("a", Noun, Verb, "ać", shortestStem: ShortestVerbStem),

        // Nouns of nouns.
        .. Of("nik arz owiec ista ysta izm yzm", Noun, Noun, OfNouns + " yka"),
        .. Of("stwo", Noun, Noun, "- ca"),
        .. Of("ctwo", Noun, Noun, "-", BeforeCki),
        .. Of("ka", Noun, Person, "- ec"),
        .. Of("anin", Noun, Noun, OfNouns),
        .. Of("anka", Noun, Noun, "anin"),
        .. Of("czyk", Noun, Noun, OfNouns),

        // Verbs of nouns and adjectives.
        .. Of("ować", Verb, Noun, OfNouns + " ja ia", shortestStem: ShortestVerbStem),
        .. Of("izować yzować", Verb, Noun, OfNouns + " ja ia"),
        .. Of("izować yzować", Verb, Adjective, "ny"),
        .. Of("czyć", Verb, Noun, "k", shortestStem: ShortestBareStem),
        .. Of("ić yć", Verb, Adjective, "y i", shortestStem: ShortestVerbStem),
        .. Of("eć", Verb, Adjective, "y i"),

        // Imperfective verbs of perfective ones.
        .. Of("ać", Imperfective, Perfective, "ić yć nąć"),
        .. Of("ywać iwać", Imperfective, Perfective, "ać ić yć"),
        .. Of("owywać", Imperfective, Perfective, "ować"),
        .. Of("awać", Imperfective, Perfective, "ać"),

        // Adverbs of adjectives.
        .. Of("o", Adverb, Adjective, "y i"),
        .. Of("e ie", Adverb, Adjective, "y i"),
    ];

    private static IEnumerable<Suffix> Of(string endings, WordClass derived, WordClass source, string baseEndings, string[]? rests = null, int shortestStem = ShortestStem) =>
        endings.Split(' ').Select(ending => new Suffix(Written(ending), derived, source, [.. baseEndings.Split(' ').Select(Written)], rests ?? NoRest, shortestStem));

    private static string Written(string ending) => ending == "-" ? string.Empty : ending;
}
