namespace KnowledgeBase.Content.Schema;

/// <summary>The keys of a rule that recommends entries.</summary>
public static class PinnedKeys
{
    public const string Query = "zapytanie";
    public const string Entries = "wpisy";
    public const string Note = "uwaga";

    public static IReadOnlyList<KeyDefinition> All { get; } =
    [
        new(Query, new OneOrManyForm(new TextForm(200)), "zapytanie lub kilka, w dowolnej odmianie i kolejności słów", IsRequired: true),
        new(Entries, new ListForm(EntryForm.Any), "polecane wpisy, od najważniejszego", IsRequired: true),
        new(Note, new TextForm(300), "zdanie, które stanie przy poleconych wpisach"),
    ];
}
