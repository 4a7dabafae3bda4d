using System.Collections.Frozen;

namespace KnowledgeBase.Polish.Tokens;

/// <summary>What Polish puts on an abbreviation or a foreign name to inflect it or to make another word of it.</summary>
/// <remarks>
/// The rules are those of Wielki słownik ortograficzny PWN, Zasady pisowni i interpunkcji, the chapters on abbreviations
/// read as words or by letters and on foreign names: an ending stands after a hyphen (PIT-u, ZUS-ie), with the last
/// letter's name where it is spelled out (MSZ-ecie, UJ-otu), after an apostrophe where the name ends in a silent letter.
/// Beside them stands what people write though the rules forbid it: w PIT-cie, NGO-sy. A locative that changes the
/// abbreviation itself (PIT, w Picie) is left out: it cannot be told from another word.
/// </remarks>
internal static class AbbreviationEndings
{
    private const string Vowels = "aeiouyąęó";

    private const string Nouns = "a u owi em iem e ie y i o ów ow om ami ach owie ą ę ek ka ki kę ką ce ko kom kami kach";
    private const string EnglishPlurals = "s sy sów sow som sami sach";

    // A name, unlike an abbreviation, may inflect as an adjective: Kennedy'ego.
    private const string Adjectives = "ego emu im ym ich ych go mu s";

    private const string AdjectivesInY = "y a e ego ej emu ą ym ymi ych";
    private const string AdjectivesInKi = "ki ka kie kiego kiej kiemu ką kim kimi kich cy";
    private const string PersonsInIec = "iec ca cowi cem cu cy cze ców cow com cami cach";

    private static readonly FrozenDictionary<string, Ending>.AlternateLookup<ReadOnlySpan<char>> OfAbbreviations =
        Table().ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OfNames =
        Adjectives.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True for what may be put on the abbreviation: PPP-u, MSZ-ecie, KPO-wski.</summary>
    public static bool Fits(ReadOnlySpan<char> abbreviation, ReadOnlySpan<char> ending) =>
        OfAbbreviations.TryGetValue(ending, out var found)
        && (found.After.Length == 0 || found.After.Contains(char.ToLowerInvariant(abbreviation[^1]), StringComparison.Ordinal));

    /// <summary>True for what may be put on the name after an apostrophe: Kennedy'ego, Google'a.</summary>
    public static bool FitsName(ReadOnlySpan<char> name, ReadOnlySpan<char> ending) => OfNames.Contains(ending) || Fits(name, ending);

    /// <summary>The dictionary form's ending, if this one makes another word of the abbreviation: <c>owskiego</c> → <c>owski</c>.</summary>
    public static string? DerivedBy(ReadOnlySpan<char> ending) => OfAbbreviations.TryGetValue(ending, out var found) ? found.Derived : null;

    private static Dictionary<string, Ending> Table()
    {
        var table = new Dictionary<string, Ending>(StringComparer.OrdinalIgnoreCase);
        Add(table, "", Nouns, new Ending());
        Add(table, "", EnglishPlurals, new Ending());
        Add(table, "", "m", new Ending { After = Vowels });

        // Where the last letter's name ends in t: zet, jot.
        Add(table, "", "etu etowi etem ecie ety etów etow etom etami etach", new Ending { After = "zż" });
        Add(table, "", "otu otowi otem ocie oty otów otow otom otami otach", new Ending { After = "j" });

        // The locative's change of the last sound: w GOPR-ze; and, though the rules forbid it, w PIT-cie, w MID-zie.
        Add(table, "", "ze", new Ending { After = "r" });
        Add(table, "", "cie", new Ending { After = "t" });
        Add(table, "", "zie", new Ending { After = "d" });

        Add(table, "ow", AdjectivesInY, new Ending { Derived = "owy" });
        Add(table, "ows", AdjectivesInKi, new Ending { Derived = "owski" });
        Add(table, "ow", PersonsInIec, new Ending { Derived = "owiec" });
        Add(table, "w", AdjectivesInY, new Ending { After = Vowels, Derived = "wy" });
        Add(table, "ws", AdjectivesInKi, new Ending { After = Vowels, Derived = "wski" });
        Add(table, "w", PersonsInIec, new Ending { After = Vowels, Derived = "wiec" });
        return table;
    }

    private static void Add(Dictionary<string, Ending> table, string beginning, string endings, Ending ending)
    {
        foreach (var each in endings.Split(' '))
            _ = table.TryAdd(beginning + each, ending);
    }

    /// <summary>What there is to know of an ending.</summary>
    private readonly record struct Ending()
    {
        /// <summary>Letters one of which it must stand after; empty for any.</summary>
        public string After { get; init; } = "";

        /// <summary>Ending of the derived word's dictionary form; null for a form of the abbreviation itself.</summary>
        public string? Derived { get; init; }
    }
}
