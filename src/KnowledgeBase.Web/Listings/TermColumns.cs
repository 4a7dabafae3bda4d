using KnowledgeBase.Web.Vocabularies;

namespace KnowledgeBase.Web.Listings;

/// <summary>The columns that controlled lists can have.</summary>
public static class TermColumns
{
    public static Column<TermNode> Name { get; } = new("nazwa", "Nazwa", (node, _) => Cell.Of(node.Term.Name));

    public static Column<TermNode> Material { get; } = new("material", "Materiał", (node, _) => Cell.Of(MaterialTexts.Of(node.Term.IsExample)));

    public static IReadOnlyList<Column<TermNode>> All { get; } =
    [
        Name,
        new("skrot", "Skrót", (node, _) => Cell.Of(node.Term.Abbreviation)),
        new("ogloszenie", "Ogłoszenie", (node, _) => Cell.Of(node.Term.Publication)),
        new("data", "Data", (node, _) => Cell.Of(node.Term.Date)),
        new("szerszy", "Termin szerszy", (node, _) => Cell.Of(node.Term.Broader)),
        new("wpisy", "Liczba wpisów", (node, _) => new NumberCell(node.Count)),
        new("opis", "Opis", (node, _) => Cell.Of(node.Term.Description)),
        new("uwaga", "Uwaga", (node, _) => Cell.Of(node.Term.Note)),
        new("id", "Identyfikator", (node, _) => Cell.Of(node.Term.Id)),
        new("adres", "Adres", (node, _) => new AddressCell(node.Address)),
        Material,
    ];
}
