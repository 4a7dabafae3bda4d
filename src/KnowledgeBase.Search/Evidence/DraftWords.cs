using KnowledgeBase.Polish.Analysis;
using KnowledgeBase.Search.Texts;

namespace KnowledgeBase.Search.Evidence;

/// <summary>Tells the words that can say what a paragraph is about from those of which every government document is made.</summary>
internal static class DraftWords
{
    private const int ShortestWord = 3;

    private const string Acting =
        "projekt zmiana zmienić zmieniać projektować projektowany regulacja przepis ocena skutek cel działanie zakres rama realizacja realizować zapewnić zapewniać "
        + "zapewnienie przewidywać przewidzieć proponować proponowany propozycja zaproponować rekomendować postulować zalecać zalecić zalecenie wskazać "
        + "wskazywać wskazany określić określać określenie określony wprowadzić wprowadzać wprowadzenie umożliwić umożliwiać "
        + "planować planowany zakładać założyć założenie zamierzać dotyczyć stanowić prowadzić prowadzony uzyskać uzyskiwać objąć obejmować służyć "
        + "zwiększyć zwiększać zwiększenie zmniejszyć ograniczyć ograniczać ustalić ustalać ustalenie przyjąć przyjęcie opracować opracowanie "
        + "wynikać wiązać zostać pozostawać pozostać stosować stosowanie dokonać dokonywać podjąć podejmować mieć móc wymagać uznać uznawać rozważać";

    private const string Judging =
        "konieczny niezbędny zasadny uzasadniony możliwy możliwość sposób zasada właściwy szczególny potrzebny potrzeba wymóg wymaganie "
        + "obowiązek obowiązany istotny znaczący ważny główny podstawowy szczegółowy aktualny obecnie nowy dalszy pełny "
        + "poziom przypadek wzgląd względ okres część liczba rodzaj forma etap skala praktyka brak związek wynik rozwiązanie sprawa "
        + "jednocześnie zgodnie jedynie wyłącznie łącznie dziś często rzadko zwykle około średnio";

    private static readonly HashSet<string> Lemmas = [.. string.Join(' ', Acting, Judging).Split(' ')];

    /// <summary>Whether a token may tell the subject of a paragraph.</summary>
    public static bool CanTell(AnalyzedToken token) => token.Type switch
    {
        TokenType.Word => token.Exact.Length >= ShortestWord && !token.IsStopWord && !token.LikelyLemmas.Any(IsEmpty),
        TokenType.Compound or TokenType.Code => true,
        TokenType.Abbreviation => !token.IsStopWord && token.Exact.Length > 1 && !token.Exact.EndsWith('.'),
        TokenType.Reference => !IsProvision(token),
        _ => false,
    };

    private static bool IsEmpty(string lemma) => Lemmas.Contains(lemma) || EmptyWords.Contains(lemma);

    // „art. 5 ust. 2” is of any act; the act itself is a reference of its own.
    private static bool IsProvision(AnalyzedToken token) =>
        token.Exact[0] == '§' || token.Exact.Split('.', ' ')[0] is "art" or "ust" or "pkt" or "lit";
}
