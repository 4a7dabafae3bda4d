using KnowledgeBase.Citing;

namespace KnowledgeBase.Web.Languages.Polish;

/// <inheritdoc/>
internal sealed class PolishCitingWords : ICitingWords
{
    public string Heading => "Cytuj";

    public string Example => "To materiał przykładowy. Każdy zapis niesie znak „nie cytować” i służy tylko do wypróbowania.";

    public string Choice => "Co cytujesz?";

    public string WholeEntry => "cały wpis";

    public string Passage(int number, string text) => $"akapit {number}: {text}";

    public string Show => "Pokaż";

    public string Quotation => "Cytat do tekstu";

    public string OtherWords => "Zaznaczonych słów nie ma w tym akapicie co do litery, więc cytat obejmuje cały akapit.";

    public string QuoteSelection => "Cytuj zaznaczone słowa";

    public string Files => "Do programów bibliograficznych:";

    public string Copy => "Kopiuj";

    public string Copied => "Skopiowano:";

    public string NotCopied => "Nie udało się skopiować. Zaznaczono tekst:";

    public string Format(CitationFormat format) => format.Code switch
    {
        "footnote" => "Przypis (PN-ISO 690)",
        "bibliography" => "Bibliografia (PN-ISO 690)",
        "apa" => "APA 7",
        "chicago" => "Chicago 17, przypis",
        "bibtex" => "BibTeX",
        "biblatex" => "BibLaTeX",
        "ris" => "RIS",
        "csl-json" => "CSL-JSON",
        "text" => "tekst",
        "markdown" => "Markdown",
        _ => throw new ArgumentOutOfRangeException(nameof(format), format.Code, null),
    };
}
