using System.Globalization;
using System.Text;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace KnowledgeBase.Polish.Tests.Stempel;

/// <summary>Reads the tokens that an analyzer gives for a text.</summary>
public static class Tokens
{
    /// <summary>The terms, with spaces between them.</summary>
    public static string Terms(Analyzer analyzer, string text) =>
        string.Join(' ', Write(analyzer, text).Split("; ", StringSplitOptions.RemoveEmptyEntries).Select(token => token.Split(' ')[0]));

    /// <summary>Every token as term, position increment, start and end.</summary>
    public static string Write(Analyzer analyzer, string text)
    {
        using var tokens = analyzer.GetTokenStream("text", text);
        var term = tokens.AddAttribute<ICharTermAttribute>();
        var increment = tokens.AddAttribute<IPositionIncrementAttribute>();
        var offset = tokens.AddAttribute<IOffsetAttribute>();
        var written = new StringBuilder();
        tokens.Reset();
        while (tokens.IncrementToken())
            _ = written.Append(CultureInfo.InvariantCulture, $"{term} +{increment.PositionIncrement} {offset.StartOffset}-{offset.EndOffset}; ");
        tokens.End();
        return written.ToString();
    }
}
