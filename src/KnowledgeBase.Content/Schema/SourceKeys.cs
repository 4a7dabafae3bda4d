namespace KnowledgeBase.Content.Schema;

/// <summary>The keys of a source, the same in entries and in controlled lists.</summary>
public static class SourceKeys
{
    public const string Title = "tytul";
    public const string Publisher = "wydawca";
    public const string Address = "adres";
    public const string Confidence = "pewnosc";
    public const string Date = "data";
    public const string Page = "strona";
    public const string Fact = "fakt";

    public const string HighConfidence = "wysoka";
    public const string MediumConfidence = "srednia";

    public static ChoiceForm ConfidenceForm { get; } = new([HighConfidence, MediumConfidence]);

    public static IReadOnlyList<KeyDefinition> All { get; } =
    [
        new(Title, new TextForm(300), "czym jest źródło, własnymi słowami", IsRequired: true),
        new(Publisher, new TextForm(200), "kto je wydał lub prowadzi stronę", IsRequired: true),
        new(Address, new WebAddressForm(), "adres strony lub dokumentu", IsRequired: true),
        new(Confidence, ConfidenceForm, "wysoka: źródło mówi to wprost; srednia: wynika to z niego pośrednio", IsRequired: true),
        new(Date, new DateForm(), "data źródła"),
        new(Page, new TextForm(100), "strona lub rozdział w źródle"),
        new(Fact, new TextForm(600), "co to źródło potwierdza, własnymi słowami"),
    ];
}
