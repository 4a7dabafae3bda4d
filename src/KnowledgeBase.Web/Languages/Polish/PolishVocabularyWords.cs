using KnowledgeBase.Web.Vocabularies;

namespace KnowledgeBase.Web.Languages.Polish;

/// <inheritdoc/>
internal sealed class PolishVocabularyWords : IVocabularyWords
{
    public string Title(VocabularyList list) => Texts(list).Title;

    public string Lead(VocabularyList list) => Texts(list).Lead;

    public string Narrower => "Węższe";

    public string EntryCount => "liczba wpisów";

    public string ExampleOnly => "nazwa ogólna, tylko w materiale przykładowym";

    public string ExampleWarning => "Nazwa ogólna, używana tylko w materiale przykładowym.";

    public Sentence Published(string publication) => $"Ogłoszenie: {Sentence.Content(publication)}";

    public Sentence SearchOrTable(string search, string table) =>
        $"{Sentence.Link(search, "Szukaj wśród nich i filtruj")} albo {Sentence.Link(table, "pokaż je w tabeli")}";

    private static (string Title, string Lead) Texts(VocabularyList list) => list switch
    {
        _ when list == VocabularyList.Topics =>
            ("Tematy", "Słownik tematów tej bazy; temat szerszy obejmuje węższe."),
        _ when list == VocabularyList.Addressees =>
            ("Adresaci", "Instytucje, do których kierowane są rekomendacje, oraz instytucje programu."),
        _ when list == VocabularyList.Acts =>
            ("Akty prawne", "Akty, do których odsyłają wpisy. Związek z programem jest tematyczny: żadnego nie widziano w dokumencie PIM."),
        _ when list == VocabularyList.PolicyDocuments =>
            ("Dokumenty strategiczne", "Polityki i strategie, z którymi wiąże się program."),
        _ => throw new ArgumentOutOfRangeException(nameof(list), list, null),
    };
}
