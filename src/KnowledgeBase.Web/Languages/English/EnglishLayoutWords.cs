namespace KnowledgeBase.Web.Languages.English;

/// <inheritdoc/>
internal sealed class EnglishLayoutWords : ILayoutWords
{
    public string SiteName => "Knowledge base of city recommendations";

    public string SkipToContent => "Skip to the content";

    public string Sections => "Sections";

    public string Matrices => "Cross tables";

    public string Basket => Wording.English.Baskets.Heading;

    public string Purpose =>
        "This knowledge base gathers recommendations and Action Plans (MID) of Poland’s Cities’ Partnership Initiative (PIM). The texts are in Polish. Entries have sources; sample material is marked wherever it stands.";

    public string About => Wording.English.About.Heading;

    public string Declaration => Wording.English.Declaration.Heading;

    public string Map => Wording.English.Maps.Heading;

    public string NearDuplicates => Wording.English.NearDuplicates.Heading;
}
