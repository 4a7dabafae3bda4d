using KnowledgeBase.Search;

namespace KnowledgeBase.Web.Languages.English;

/// <inheritdoc/>
internal sealed class EnglishUnderstandingWords : IUnderstandingWords
{
    public string Modes => "How to search for the words";

    public string Family => "related words:";

    public string WithoutFamily => "without related words:";

    public string SwitchOn => "search for these words again";

    public string SwitchOff => "do not search for these words";

    public string Mode(MatchMode mode) => mode switch
    {
        MatchMode.Exact => "exactly",
        MatchMode.Family => "with related words",
        _ => "in any form",
    };

    public string ModesLabel(bool isRelaxed) => isRelaxed ? "With all the words together:" : "Words:";

    public Sentence Summary(MatchMode mode, Sentence words, int others, IReadOnlyList<string> withoutFamily) =>
        $"{(mode == MatchMode.Exact ? "Searched for exactly: " : "Understood: ")}{words}{Others(others)}{Without(withoutFamily)}";

    public string? Note(MatchMode mode, bool hasFamilies, bool hasModes) => (mode, hasFamilies) switch
    {
        (MatchMode.Exact, _) => "Only words spelled exactly as in the query count: no other forms, synonyms or related words.",
        (MatchMode.Family, true) => "A related word counts as the word itself, but entries with the word itself come first.",
        (_, true) => "Related words help to order the results." + (hasModes ? " To see entries that contain only those, choose “with related words”." : ""),
        _ => null,
    };

    public Sentence Lemmas(IReadOnlyList<string> lemmas) => Listed(lemmas, " or ");

    public Sentence Forms(IReadOnlyList<string> forms, int others) => $"{Listed(forms)}{Others(others)}";

    public string Counts(int forms, int entries) => $"{EnglishCount.Of(forms, "form", "forms")}, {Wording.English.Entries.Count(entries)}";

    public Sentence Members(IReadOnlyList<string> members, int others) => $"{Listed(members)}{Others(others)}";

    public string Reason(string word) => $"words with the same root as “{word}”";

    public string FamilyHits(int hits) => EnglishCount.Of(hits, "result contains them", "results contain them");

    private static Sentence Listed(IReadOnlyList<string> words, string separator = ", ") => Sentence.Join(separator, words.Select(Sentence.Content));

    private static Sentence? Others(int count) => count > 0 ? (Sentence)$" and {EnglishCount.Of(count, "other", "others")}" : null;

    private static Sentence? Without(IReadOnlyList<string> words) => words.Count > 0 ? (Sentence)$"; without related words: {Listed(words)}" : null;
}
