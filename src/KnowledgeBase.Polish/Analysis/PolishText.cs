namespace KnowledgeBase.Polish.Analysis;

/// <summary>Analyses Polish text: the one place from which index, queries, highlights and <c>kb analyze</c> take their tokens.</summary>
public sealed class PolishText
{
    /// <summary>The analysis with the lexicon and rules that ship with this library; safe for use from several threads.</summary>
    public static PolishText Default { get; } = new();

    /// <summary>Changes whenever the same text may give other terms, so that an index can tell that it is out of date.</summary>
    public static string Version => "0";

    /// <summary>All tokens of a text in order of position, a whole before its parts.</summary>
    public IReadOnlyList<AnalyzedToken> Analyze(string text) => throw new NotSupportedException();
}
