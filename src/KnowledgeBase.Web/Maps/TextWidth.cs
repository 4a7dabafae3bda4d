namespace KnowledgeBase.Web.Maps;

/// <summary>About how wide a text is drawn: the server has no fonts to ask, and the reader's differ.</summary>
public static class TextWidth
{
    private const string Narrow = "fijlłrtI .,·-()";
    private const string Wide = "mwMWŚ—–";

    // Parts of the font's height, rounded up from the widths of common sans serif fonts.
    private const double NarrowPart = 0.36;
    private const double UsualPart = 0.58;
    private const double CapitalPart = 0.7;
    private const double WidePart = 0.88;

    public static double Of(string text, double fontSize)
    {
        ArgumentNullException.ThrowIfNull(text);
        return fontSize * text.Sum(PartOf);
    }

    private static double PartOf(char letter) => letter switch
    {
        _ when Narrow.Contains(letter, StringComparison.Ordinal) => NarrowPart,
        _ when Wide.Contains(letter, StringComparison.Ordinal) => WidePart,
        _ when char.IsUpper(letter) => CapitalPart,
        _ => UsualPart,
    };
}
