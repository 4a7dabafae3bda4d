namespace KnowledgeBase.Search.Language;

/// <summary>Lines up the parts of a sequence, neighbouring words as one run of text.</summary>
internal sealed class SequenceBuilder
{
    private readonly List<QueryNode> _parts = [];

    public void Add(QueryNode node)
    {
        if (node is SequenceNode sequence)
        {
            foreach (var part in sequence.Parts)
                Add(part);
        }
        else if (node is WordsNode words)
        {
            AddWords(" ", words.Text);
        }
        else
        {
            _parts.Add(node);
        }
    }

    /// <param name="leading">White space that stands before the words.</param>
    /// <param name="text">The words.</param>
    public void AddWords(string leading, string text)
    {
        if (_parts is [.., WordsNode run])
            _parts[^1] = new WordsNode(run.Text + leading + text);
        else
            _parts.Add(new WordsNode(text));
    }

    public QueryNode Build() => _parts is [var only] ? only : new SequenceNode([.. _parts]);
}
