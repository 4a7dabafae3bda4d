using KnowledgeBase.Content.Bodies;
using KnowledgeBase.Web.Languages;

namespace KnowledgeBase.Web.Citing;

/// <summary>The name of a passage in a list of them: its number and its first words.</summary>
public static class PassageName
{
    /// <summary>Enough words to know a passage by.</summary>
    private const int Longest = 60;

    public static string Of(Passage passage)
    {
        ArgumentNullException.ThrowIfNull(passage);
        var text = passage.Text;
        return Wording.Current.Citing.Passage(passage.Number, text.Length <= Longest ? text : Shortened(text));
    }

    private static string Shortened(string text)
    {
        var end = text.LastIndexOf(' ', Longest);
        return (end > 0 ? text[..end] : text[..Longest]) + "…";
    }
}
