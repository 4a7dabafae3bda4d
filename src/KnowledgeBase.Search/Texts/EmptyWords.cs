using System.Collections.Frozen;

namespace KnowledgeBase.Search.Texts;

/// <summary>Words that count or point and so name no subject, and begin or end no phrase that anyone would look for: „trzy lata”, „ośmiu gmin”.</summary>
internal static class EmptyWords
{
    private const string Numerals =
        "jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście trzynaście czternaście piętnaście "
        + "szesnaście siedemnaście osiemnaście dziewiętnaście dwadzieścia trzydzieści czterdzieści pięćdziesiąt sto tysiąc milion "
        + "miliard pół połowa obydwa oba dwoje troje kilka kilkanaście kilkadziesiąt wiele dużo mało liczny";

    private const string Pointers =
        "pierwszy drugi trzeci czwarty piąty ostatni kolejny następny poprzedni cały sam własny obecny dotychczasowy wspomniany "
        + "pozostały poszczególny wszelki dany odpowiedni znany";

    private const string Times = "rok lato miesiąc tydzień dzień godzina raz styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień";

    private static readonly FrozenSet<string> Lemmas = string.Join(' ', Numerals, Pointers, Times).Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word with this lemma is one.</summary>
    public static bool Contains(string lemma) => Lemmas.Contains(lemma);
}
