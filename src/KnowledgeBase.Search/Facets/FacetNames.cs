namespace KnowledgeBase.Search.Facets;

/// <summary>Codes of the facets in addresses, and their names on screen: one table.</summary>
public static class FacetNames
{
    private static readonly (Facet Facet, string Code, string Name)[] Table =
    [
        (Facet.Kind, "rodzaj", "Rodzaj wpisu"),
        (Facet.Edition, "edycja", "Edycja"),
        (Facet.Network, "siec", "Sieć"),
        (Facet.Participant, "uczestnik", "Uczestnik"),
        (Facet.Addressee, "adresat", "Adresat"),
        (Facet.Instrument, "instrument", "Instrument"),
        (Facet.Topic, "temat", "Temat"),
        (Facet.Status, "status", "Status"),
        (Facet.Year, "rok", "Rok"),
        (Facet.Material, "material", "Materiał"),
    ];

    public static IReadOnlyList<Facet> All { get; } = [.. Table.Select(row => row.Facet)];

    public static string Code(this Facet facet) => Table[(int)facet].Code;

    public static string Name(this Facet facet) => Table[(int)facet].Name;

    public static bool TryFromCode(string code, out Facet facet)
    {
        var row = Array.FindIndex(Table, row => row.Code == code);
        facet = row < 0 ? default : Table[row].Facet;
        return row >= 0;
    }
}
