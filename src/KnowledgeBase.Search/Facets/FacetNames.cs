namespace KnowledgeBase.Search.Facets;

/// <summary>Codes of the facets in addresses, and their names on screen: one table.</summary>
public static class FacetNames
{
    private static readonly (Facet Facet, string Code, string Name, string Absence)[] Table =
    [
        (Facet.Kind, "rodzaj", "Rodzaj wpisu", "bez rodzaju"),
        (Facet.Edition, "edycja", "Edycja", "bez edycji"),
        (Facet.Network, "siec", "Sieć", "bez sieci"),
        (Facet.Participant, "uczestnik", "Uczestnik", "bez uczestnika"),
        (Facet.Voivodeship, "wojewodztwo", "Województwo", "bez województwa"),
        (Facet.Addressee, "adresat", "Adresat", "bez adresata"),
        (Facet.Instrument, "instrument", "Instrument", "bez instrumentu"),
        (Facet.Topic, "temat", "Temat", "bez tematu"),
        (Facet.Status, "status", "Status", "bez statusu"),
        (Facet.Connection, "powiazania", "Powiązania", "inne wpisy"),
        (Facet.Year, "rok", "Rok", "bez daty"),
        (Facet.Material, "material", "Materiał", "bez oznaczenia"),
    ];

    public static IReadOnlyList<Facet> All { get; } = [.. Table.Select(row => row.Facet)];

    public static string Code(this Facet facet) => Table[(int)facet].Code;

    public static string Name(this Facet facet) => Table[(int)facet].Name;

    /// <summary>What having no value of the facet is called.</summary>
    internal static string NameOfAbsence(this Facet facet) => Table[(int)facet].Absence;

    public static bool TryFromCode(string code, out Facet facet)
    {
        var row = Array.FindIndex(Table, row => row.Code == code);
        facet = row < 0 ? default : Table[row].Facet;
        return row >= 0;
    }
}
