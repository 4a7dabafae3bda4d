using KnowledgeBase.Content.Problems;

namespace KnowledgeBase.Content.Reading;

/// <summary>An entry's file in two parts: the keys between two lines of hyphens, and the text below them.</summary>
/// <param name="Yaml">The keys, which begin on line 2 of the file.</param>
/// <param name="Body">The text.</param>
/// <param name="BodyLine">Line in the file on which the text begins.</param>
internal sealed record FrontMatter(string Yaml, string Body, int BodyLine)
{
    public const int YamlLine = 2;

    private const string Fence = "---";

    /// <summary>Splits the text; null when it has no complete front matter, which is then in the log.</summary>
    public static FrontMatter? Split(string text, ProblemLog log)
    {
        var lines = text.Split('\n');
        if (lines[0].TrimEnd() != Fence)
        {
            log.Add(1, ProblemTexts.NoFrontMatter());
            return null;
        }

        var end = Array.FindIndex(lines, 1, line => line.TrimEnd() == Fence);
        if (end < 0)
        {
            log.Add(1, ProblemTexts.UnterminatedFrontMatter());
            return null;
        }

        return new FrontMatter(string.Join('\n', lines[1..end]), string.Join('\n', lines[(end + 1)..]), end + 2);
    }
}
