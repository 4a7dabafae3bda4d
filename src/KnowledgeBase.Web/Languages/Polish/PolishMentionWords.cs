namespace KnowledgeBase.Web.Languages.Polish;

/// <inheritdoc/>
internal sealed class PolishMentionWords : IMentionWords
{
    public string Heading => "Wskazany wpis";

    public string Cite => "Cytuj ten akapit";

    public Sentence NamedBy(string query) => $"Wpis wskazany w zapytaniu „{Sentence.Content(query)}”";

    public string WithTheWords(int count, bool areAll) =>
        $"{Wording.Polish.Entries.Count(count)} {(areAll ? "ze słowami zapytania" : "z częścią słów zapytania")}";

    public Sentence Removed(string history) => $"Ten wpis usunięto. Co w nim było, pokazuje {Sentence.Link(history, "jego historia")}.";

    public Sentence EarlierVersion(string version, string digits, string entry) =>
        $"Wskazano {Sentence.Link(version, $"wersję {digits}")}. Wpis zmienił się od tamtej pory: {Sentence.Link(entry, "zobacz, jaki jest teraz")}.";

    public Sentence NoPassage(int number, int count) =>
        $"Akapitu {number} ten wpis nie ma. Ma {PolishCount.Of(count, "akapit", "akapity", "akapitów")}.";

    public Sentence PassageChanged(string address) =>
        $"Akapitu o tym adresie ten wpis już nie ma. {Sentence.Link(address, "Zobacz, czy zmieniono jego słowa, czy go usunięto")}.";
}
