using System.Text;

namespace KnowledgeBase.Content.Bodies.Marking;

/// <summary>Puts marks into an entry's HTML.</summary>
/// <remarks>It inserts start and end tags into the sanitised HTML and changes nothing else, so that what was safe stays safe.</remarks>
internal static class BodyMarker
{
    public const string StartTag = "<mark>";
    public const string EndTag = "</mark>";

    /// <param name="body">The text.</param>
    /// <param name="marks">What is to be marked; what the text does not have is left out.</param>
    public static string Mark(EntryBody body, IEnumerable<BodyMark> marks)
    {
        var texts = body.Passages.Select(passage => (passage.Anchor, passage.Text))
            .Concat(body.Headings.Select(heading => (heading.Anchor, heading.Text)))
            .DistinctBy(text => text.Anchor)
            .ToDictionary(text => text.Anchor, text => text.Text, StringComparer.Ordinal);
        var characters = HtmlTexts.Read(body.Html);
        var runs = marks.GroupBy(mark => mark.Anchor)
            .Where(ofText => texts.ContainsKey(ofText.Key) && characters.ContainsKey(ofText.Key))
            .SelectMany(ofText => RunsOf(ofText, texts[ofText.Key], characters[ofText.Key]));
        return Insert(body.Html, runs.OrderBy(run => run.Start).ThenBy(run => run.End));
    }

    private static IEnumerable<(int Start, int End)> RunsOf(IEnumerable<BodyMark> marks, string text, List<HtmlCharacter> html) =>
        TextAlignment.Of(text, html) is { } places ? marks.SelectMany(mark => RunsOf(mark, places, html)) : [];

    /// <summary>The runs of HTML that show the marked characters: several where tags stand between them.</summary>
    private static IEnumerable<(int Start, int End)> RunsOf(BodyMark mark, int[] places, List<HtmlCharacter> html)
    {
        var start = Math.Clamp(mark.Start, 0, places.Length);
        var end = Math.Clamp(mark.End, start, places.Length);
        return places[start..end]
            .Where(place => place >= 0)
            .Select(place => html[place])
            .GroupBy(character => character.Run)
            .Select(run => (run.First().Start, run.Last().End));
    }

    private static string Insert(string html, IEnumerable<(int Start, int End)> runs)
    {
        var marked = new StringBuilder(html.Length);
        var at = 0;
        foreach (var (start, end) in runs)
        {
            if (start < at)
                continue;

            _ = marked.Append(html, at, start - at).Append(StartTag).Append(html, start, end - start).Append(EndTag);
            at = end;
        }

        return marked.Append(html, at, html.Length - at).ToString();
    }
}
