using KnowledgeBase.Content.Bodies;
using KnowledgeBase.Web.Languages;
using KnowledgeBase.Web.Searching;

namespace KnowledgeBase.Web.Citing;

/// <summary>The name of a passage in a list of them: its number and its first words.</summary>
public static class PassageName
{
    /// <summary>Enough words to know a passage by.</summary>
    private const int Longest = 60;

    public static string Of(Passage passage)
    {
        ArgumentNullException.ThrowIfNull(passage);
        return Wording.Current.Citing.Passage(passage.Number, Beginning(passage.Text, Longest));
    }

    /// <summary>The first words of a text, with a mark where more follow.</summary>
    /// <param name="text">The text.</param>
    /// <param name="longest">How many UTF-16 units there may be.</param>
    public static string Beginning(string text, int longest = 300)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length <= longest)
            return text;

        var end = text.LastIndexOf(' ', longest);
        return end > 0 ? text[..end].TrimEnd('.', ',', ';', ':') + "…" : ShortQuery.Of(text, longest);
    }
}
