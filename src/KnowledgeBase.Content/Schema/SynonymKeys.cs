namespace KnowledgeBase.Content.Schema;

/// <summary>The keys of a synonym rule.</summary>
public static class SynonymKeys
{
    public const string From = "z";
    public const string To = "na";
    public const string Equivalents = "rownowazne";
    public const string Abbreviation = "skrot";
    public const string Meaning = "znaczenie";
    public const string Note = "uwaga";

    /// <summary>A phrase of ten words; what is longer nobody types.</summary>
    private const int LongestPhrase = 100;

    private static readonly TextForm Phrase = new(LongestPhrase);

    public static IReadOnlyList<KeyDefinition> All { get; } =
    [
        new(From, new OneOrManyForm(Phrase), "słowa lub wyrażenia, których ktoś szuka; razem z „na”"),
        new(To, new OneOrManyForm(Phrase), "co wtedy też zostanie znalezione; nigdy w drugą stronę"),
        new(Equivalents, new ListForm(Phrase), "co najmniej dwa słowa lub wyrażenia, z których każde znajduje pozostałe"),
        new(Abbreviation, new TextForm(40), "skrót; razem z „znaczenie”, w obie strony"),
        new(Meaning, Phrase, "rozwinięcie skrótu"),
        new(Note, new TextForm(600), "dla redakcji: skąd reguła i czego nie obejmuje"),
    ];

    /// <summary>The keys that make a rule: all of one group, and none of another.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Groups { get; } = [[From, To], [Equivalents], [Abbreviation, Meaning]];
}
