using KnowledgeBase.Citing;

namespace KnowledgeBase.Web.Languages.English;

/// <inheritdoc/>
internal sealed class EnglishCitingWords : ICitingWords
{
    public string Heading => "Cite";

    public string Example => "This is sample material. Each citation carries the mark “do not cite” and is only there to be tried out.";

    public string Choice => "What are you citing?";

    public string WholeEntry => "the whole entry";

    public string Passage(int number, string text) => $"paragraph {number}: {text}";

    public string Show => "Show";

    public string Quotation => "Quotation for a text";

    public string OtherWords => "The selected words are not in this paragraph to the letter, so the quotation holds the whole paragraph.";

    public string QuoteSelection => "Cite the selected words";

    public string Files => "For reference managers:";

    public string Copy => "Copy";

    public string Copied => "Copied:";

    public string NotCopied => "Copying failed. The text is selected:";

    public string Format(CitationFormat format) => format.Code switch
    {
        "footnote" => "Footnote (PN-ISO 690)",
        "bibliography" => "Bibliography (PN-ISO 690)",
        "apa" => "APA 7",
        "chicago" => "Chicago 17, note",
        "bibtex" => "BibTeX",
        "biblatex" => "BibLaTeX",
        "ris" => "RIS",
        "csl-json" => "CSL-JSON",
        "text" => "plain text",
        "markdown" => "Markdown",
        _ => throw new ArgumentOutOfRangeException(nameof(format), format.Code, null),
    };
}
