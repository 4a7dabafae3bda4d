using KnowledgeBase.Web.Vocabularies;

namespace KnowledgeBase.Web.Languages.English;

/// <inheritdoc/>
internal sealed class EnglishVocabularyWords : IVocabularyWords
{
    public string Title(VocabularyList list) => Texts(list).Title;

    public string Lead(VocabularyList list) => Texts(list).Lead;

    public string Narrower => "Narrower";

    public string EntryCount => "number of entries";

    public string ExampleOnly => "general name, in sample material only";

    public string ExampleWarning => "A general name that is used in sample material only.";

    public Sentence Published(string publication) => $"Promulgated: {Sentence.Content(publication)}";

    public Sentence SearchOrTable(string search, string table) =>
        $"{Sentence.Link(search, "Search and filter them")} or {Sentence.Link(table, "see them in a table")}";

    private static (string Title, string Lead) Texts(VocabularyList list) => list switch
    {
        _ when list == VocabularyList.Topics =>
            ("Topics", "The list of topics of this knowledge base; a broader topic takes in the narrower ones."),
        _ when list == VocabularyList.Addressees =>
            ("Addressees", "Institutions to which recommendations are addressed, and institutions of the programme."),
        _ when list == VocabularyList.Acts =>
            ("Legal acts", "Acts to which entries refer. They are linked to the programme by subject: none was seen in a document of it."),
        _ when list == VocabularyList.PolicyDocuments =>
            ("Strategic documents", "Policies and strategies to which the programme relates."),
        _ => throw new ArgumentOutOfRangeException(nameof(list), list, null),
    };
}
