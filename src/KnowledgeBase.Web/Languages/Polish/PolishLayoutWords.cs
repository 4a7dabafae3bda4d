namespace KnowledgeBase.Web.Languages.Polish;

/// <inheritdoc/>
internal sealed class PolishLayoutWords : ILayoutWords
{
    public string SiteName => "Baza rekomendacji miast";

    public string SkipToContent => "Przejdź do treści";

    public string Sections => "Działy";

    public string Matrices => "Zestawienia";

    public string Basket => Wording.Polish.Baskets.Heading;

    public string Purpose =>
        "Baza zbiera rekomendacje i Miejskie Inicjatywy Działania z programu Partnerska Inicjatywa Miast. Wpisy mają źródła; materiał przykładowy jest wszędzie oznaczony.";

    public string About => Wording.Polish.About.Heading;

    public string Declaration => Wording.Polish.Declaration.Heading;

    public string Map => Wording.Polish.Maps.Heading;

    public string NearDuplicates => Wording.Polish.NearDuplicates.Heading;
}
