using System.Globalization;
using KnowledgeBase.Search.NearDuplicates;
using KnowledgeBase.Web.Languages;
using KnowledgeBase.Web.Languages.Polish;

namespace KnowledgeBase.Web.NearDuplicates;

/// <summary>The words in which the pages speak of nearly identical entries.</summary>
public static class NearDuplicateTexts
{
    public const string Heading = "Niemal to samo";

    public const string Lead =
        "Różne sieci proponują nieraz to samo: tym samym tekstem albo z drobnymi zmianami. Tu takie rekomendacje i MID stoją razem, a przy każdej parze widać, co ją różni.";

    public const string None = "W bazie nie ma teraz wpisów o niemal tym samym tekście.";

    public const string Compare = "co je różni";

    public const string Inline = "w jednym tekście";

    public const string SideBySide = "obok siebie";

    /// <summary>When two entries stand together.</summary>
    public static string Rule { get; } =
        $"Porównywane są pary sąsiednich słów, bez względu na odmianę. Wpisy stoją razem, gdy wspólne jest co najmniej {Percent(NearDuplicatePair.LeastResemblance)} wszystkich par "
        + $"albo {Percent(NearDuplicatePair.LeastContainment)} par krótszego z nich. W grupie każdy wpis jest bliski któremuś innemu, ale niekoniecznie wszystkim.";

    /// <summary>How many others say the same, and whether they are of other networks.</summary>
    public static string Others(int others, int inOtherNetworks) =>
        inOtherNetworks == others ? $"Niemal to samo w innej sieci ({others})" : $"Niemal to samo w innym wpisie ({others})";

    public static string FamilyCount(int families) => PolishCount.Of(families, "grupa", "grupy", "grup");

    public static string EntryCount(int entries) => Wording.Current.Entries.Count(entries);

    public static string ComparisonOf(string first, string second) => $"Porównanie: {first} – {second}";

    public static string Measure(NearDuplicatePair pair) =>
        $"Wspólne pary sąsiednich słów: {Percent(pair.Resemblance)} wszystkich, {Percent(pair.Containment)} tych z krótszego tekstu.";

    public static string Resemblance(NearDuplicatePair pair) => $"wspólne {Percent(pair.Resemblance)} tekstu";

    private static string Percent(double share) => $"{Math.Floor(share * 100).ToString("0", CultureInfo.InvariantCulture)}%";
}
