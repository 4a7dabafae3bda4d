using KnowledgeBase.Content.Vocabularies;

namespace KnowledgeBase.Content.Schema;

/// <summary>The keys of a term of a controlled list.</summary>
public static class TermKeys
{
    public const string Id = "id";
    public const string Name = "nazwa";
    public const string Abbreviation = "skrot";
    public const string Description = "opis";
    public const string Broader = "nadrzedny";
    public const string AppliesTo = "dotyczy";
    public const string Publication = "publikacja";
    public const string Date = "data";
    public const string Sources = "zrodlo";
    public const string Note = "uwaga";
    public const string Example = "przyklad";

    private static readonly KeyDefinition[] Common =
    [
        new(Id, new IdForm(), "identyfikator, którego używają wpisy", IsRequired: true),
        new(Name, new TextForm(300), "nazwa pokazywana na stronie", IsRequired: true),
        new(Abbreviation, new TextForm(100), "skrót"),
        new(Description, new TextForm(600), "objaśnienie"),
        new(Date, new DateForm(), "data"),
        new(Sources, new OneOrManyForm(new MapForm(SourceKeys.All)), "źródła"),
        new(Note, new TextForm(), "co jest wywnioskowane lub niepewne"),
        new(Example, new FlagForm(), "true oznacza wartość tylko dla materiału przykładowego"),
    ];

    private static readonly KeyDefinition BroaderKey =
        new(Broader, new TermForm(VocabularyFile.Topics), "id tematu nadrzędnego");

    private static readonly KeyDefinition AppliesToKey = new(AppliesTo, new KindForm(), "typ wpisu, dla którego jest status");

    private static readonly KeyDefinition PublicationKey =
        new(Publication, new TextForm(300), "miejsce ogłoszenia, na przykład „Dz.U. 2023 poz. 1688”");

    /// <summary>All keys that a term of the list may have.</summary>
    public static IReadOnlyList<KeyDefinition> Of(VocabularyFile vocabulary)
    {
        if (vocabulary == VocabularyFile.Topics)
            return [.. Common, BroaderKey];

        if (vocabulary == VocabularyFile.Statuses)
            return [.. Common, AppliesToKey];

        var isPublished = vocabulary == VocabularyFile.Acts || vocabulary == VocabularyFile.PolicyDocuments;
        return isPublished ? [.. Common, PublicationKey] : Common;
    }
}
