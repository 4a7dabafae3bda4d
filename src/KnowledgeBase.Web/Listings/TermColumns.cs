using KnowledgeBase.Web.Languages;
using KnowledgeBase.Web.Vocabularies;

namespace KnowledgeBase.Web.Listings;

/// <summary>The columns that controlled lists can have.</summary>
public static class TermColumns
{
    public static Column<TermNode> Name { get; } = new("nazwa", words => words.Name, (node, _) => Cell.Of(node.Term.Name));

    public static Column<TermNode> Material { get; } = new("material", words => words.Material, (node, _) => Cell.Of(Wording.Current.Material.Of(node.Term.IsExample)));

    public static IReadOnlyList<Column<TermNode>> All { get; } =
    [
        Name,
        new("skrot", words => words.Abbreviation, (node, _) => Cell.Of(node.Term.Abbreviation)),
        new("ogloszenie", words => words.Publication, (node, _) => Cell.Of(node.Term.Publication)),
        new("data", words => words.Date, (node, _) => Cell.Of(node.Term.Date)),
        new("szerszy", words => words.Broader, (node, _) => Cell.Of(node.Term.Broader)),
        new("wpisy", words => words.Entries, (node, _) => new NumberCell(node.Count)),
        new("opis", words => words.Description, (node, _) => Cell.Of(node.Term.Description)),
        new("uwaga", words => words.Note, (node, _) => Cell.Of(node.Term.Note)),
        new("id", words => words.Identifier, (node, _) => Cell.Of(node.Term.Id)),
        new("adres", words => words.Address, (node, _) => new AddressCell(node.Address)),
        Material,
    ];
}
