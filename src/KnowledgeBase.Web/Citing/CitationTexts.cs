using KnowledgeBase.Citing;
using KnowledgeBase.Content.Bodies;

namespace KnowledgeBase.Web.Citing;

/// <summary>What the screen says about citing.</summary>
public static class CitationTexts
{
    public const string Heading = "Cytuj";
    public const string Example = "To materiał przykładowy. Każdy zapis niesie znak „nie cytować” i służy tylko do wypróbowania.";
    public const string Choice = "Co cytujesz?";
    public const string WholeEntry = "cały wpis";
    public const string Show = "Pokaż";
    public const string Files = "Do programów bibliograficznych:";
    public const string Copy = "Kopiuj";
    public const string Copied = "Skopiowano:";
    public const string NotCopied = "Nie udało się skopiować. Zaznaczono tekst:";

    /// <summary>Enough words to know a passage by.</summary>
    private const int LongestPassage = 60;

    /// <summary>The name of a style or file format.</summary>
    public static string NameOf(CitationFormat format)
    {
        ArgumentNullException.ThrowIfNull(format);
        return format.Code switch
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

    public static string NameOf(Passage passage)
    {
        ArgumentNullException.ThrowIfNull(passage);
        var text = passage.Text;
        return $"akapit {passage.Number}: {(text.Length <= LongestPassage ? text : Shortened(text))}";
    }

    private static string Shortened(string text)
    {
        var end = text.LastIndexOf(' ', LongestPassage);
        return (end > 0 ? text[..end] : text[..LongestPassage]) + "…";
    }
}
