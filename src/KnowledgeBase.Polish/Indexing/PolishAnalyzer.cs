using KnowledgeBase.Polish.Analysis;
using Lucene.Net.Analysis;

namespace KnowledgeBase.Polish.Indexing;

/// <summary>Lucene's way to <see cref="PolishText"/>, for fields of one kind; safe for use from several threads.</summary>
public sealed class PolishAnalyzer : Analyzer
{
    private readonly PolishText _text;
    private readonly PolishField _field;

    public PolishAnalyzer(PolishField field)
        : this(field, PolishText.Default)
    {
    }

    public PolishAnalyzer(PolishField field, PolishText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        _field = field;
        _text = text;
    }

    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader) =>
        new(new PolishTokenizer(reader, _field, _text));
}
