using KnowledgeBase.Search.Matching;

namespace KnowledgeBase.Search.Tests.Matching;

/// <summary>A text whose words are letters, so that what a pattern must find can be counted out.</summary>
internal sealed class Letters(char[] letters) : ITermPositions
{
    public static Pattern Pattern(char letter) =>
        new WordPattern([new RoutedTerm(FlavouredTerm.Exact($"{letter}"), MatchRoute.Spelling)]);

    /// <summary>The places that a pattern finds in the text.</summary>
    public static List<int> Find(Pattern pattern, char[] text)
    {
        var found = new List<Occurrence>();
        pattern.FindIn(new Letters(text), RouteWeights.Equal, found);
        return [.. found.Select(occurrence => occurrence.Start)];
    }

    public ReadOnlySpan<int> Of(FlavouredTerm term) =>
        Enumerable.Range(0, letters.Length).Where(at => letters[at] == term.Text[0]).ToArray();
}
