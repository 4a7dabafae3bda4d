using System.Text;
using System.Xml;

namespace KnowledgeBase.Web.Exports;

/// <summary>Text as XML can hold it: control characters and non-characters, which it cannot, become U+FFFD.</summary>
public static class XmlText
{
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.All(XmlConvert.IsXmlChar))
            return text;

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            _ = clean.Append(rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? Rune.ReplacementChar : rune);

        return clean.ToString();
    }
}
