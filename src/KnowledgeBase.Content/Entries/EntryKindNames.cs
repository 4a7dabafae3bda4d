namespace KnowledgeBase.Content.Entries;

/// <summary>The fixed names of the kinds of entry: one table for front matter, folders, addresses and screens.</summary>
public static class EntryKindNames
{
    private static readonly (EntryKind Kind, string Code, string Folder, string Singular, string Plural)[] Table =
    [
        (EntryKind.Recommendation, "rekomendacja", "rekomendacje", "rekomendacja", "rekomendacje"),
        (EntryKind.Initiative, "mid", "mid", "MID", "MID"),
        (EntryKind.ImprovementPlan, "plan-ulepszen", "plany-ulepszen", "Plan Ulepszeń", "Plany Ulepszeń"),
        (EntryKind.Network, "siec", "sieci", "sieć", "sieci"),
        (EntryKind.Edition, "edycja", "edycje", "edycja", "edycje"),
        (EntryKind.Participant, "uczestnik", "uczestnicy", "uczestnik", "uczestnicy"),
        (EntryKind.Programme, "program", "program", "program", "program"),
        (EntryKind.Event, "wydarzenie", "wydarzenia", "wydarzenie", "wydarzenia"),
    ];

    /// <summary>The value of <c>typ</c> in front matter and of the kind filter in addresses.</summary>
    public static string Code(this EntryKind kind) => Table[(int)kind].Code;

    /// <summary>The folder below <c>content</c> and the first segment of the entry's address.</summary>
    public static string Folder(this EntryKind kind) => Table[(int)kind].Folder;

    public static string Singular(this EntryKind kind) => Table[(int)kind].Singular;

    public static string Plural(this EntryKind kind) => Table[(int)kind].Plural;

    /// <summary>The entry's permanent address within the site.</summary>
    public static string AddressOf(EntryKind kind, string id) => $"/{kind.Folder()}/{id}";

    /// <summary>
    /// The permanent address of a passage within the site: it leads to the passage where that stands, and elsewhere tells what
    /// became of it, which a fragment could not, since no browser sends one.
    /// </summary>
    public static string PassageAddressOf(EntryKind kind, string id, string anchor) => $"{AddressOf(kind, id)}/{anchor}";

    public static bool TryFromCode(string code, out EntryKind kind)
    {
        var row = Array.FindIndex(Table, row => row.Code == code);
        kind = row < 0 ? default : Table[row].Kind;
        return row >= 0;
    }

    public static bool TryFromFolder(string folder, out EntryKind kind)
    {
        var row = Array.FindIndex(Table, row => row.Folder == folder);
        kind = row < 0 ? default : Table[row].Kind;
        return row >= 0;
    }

    /// <exception cref="ArgumentOutOfRangeException">No kind has such a folder.</exception>
    public static EntryKind FromFolder(string folder) =>
        TryFromFolder(folder, out var kind) ? kind : throw new ArgumentOutOfRangeException(nameof(folder), folder, null);
}
