using KnowledgeBase.Citing.Styles;

namespace KnowledgeBase.Citing.Formats;

/// <summary>For notes and messages: the quoted words, the entry of the bibliography, and the address on a line of its own.</summary>
internal sealed class PlainTextWriter : ICitationWriter
{
    private readonly PnIsoBibliographyWriter _bibliography = new();

    public string Write(Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        string?[] lines = [Notes.QuotationOf(citation), _bibliography.Write(citation), citation.Address.AbsoluteUri];
        return string.Concat(lines.OfType<string>().Select(line => line + "\n"));
    }
}
