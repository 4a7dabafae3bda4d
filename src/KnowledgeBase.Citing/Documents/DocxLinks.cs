using System.Globalization;
using System.Xml.Linq;
using static KnowledgeBase.Citing.Documents.DocxNames;

namespace KnowledgeBase.Citing.Documents;

/// <summary>The links of one part: where they lead stands in a part beside it.</summary>
/// <param name="prefix">What identifiers begin with.</param>
/// <param name="first">Number of the first that is free.</param>
internal sealed class DocxLinks(string prefix, int first)
{
    private readonly List<Uri> _addresses = [];

    /// <summary>A link that shows its address.</summary>
    public XElement Add(Uri address)
    {
        _addresses.Add(address);
        return new XElement(W + "hyperlink",
            new XAttribute(R + "id", IdOf(_addresses.Count - 1)),
            new XElement(W + "r",
                new XElement(W + "rPr", Value("rStyle", DocxStyles.Hyperlink)),
                DocxParts.Text(address.AbsoluteUri)));
    }

    /// <summary>The part that tells where they lead.</summary>
    /// <param name="others">What else the part refers to.</param>
    public XElement Relationships(IEnumerable<XElement> others) => new(DocxNames.Relationships + "Relationships",
        others,
        _addresses.Select((address, place) => DocxParts.Relationship(IdOf(place), "hyperlink", address.AbsoluteUri, isExternal: true)));

    private string IdOf(int place) => prefix + (first + place).ToString(CultureInfo.InvariantCulture);
}
