namespace KnowledgeBase.Search.Language;

/// <summary>Lines up the parts of a sequence, neighbouring words as one run of text.</summary>
internal sealed class SequenceBuilder
{
    private readonly List<QueryNode> _parts = [];
    private bool _isApart;

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

        _isApart = true;
    }

    /// <param name="leading">White space that stands before the words; what an operator touched is never glued to them.</param>
    /// <param name="text">The words.</param>
    public void AddWords(string leading, string text)
    {
        if (_parts is [.., WordsNode run])
            _parts[^1] = new WordsNode(run.Text + (_isApart && leading.Length == 0 ? " " : leading) + text);
        else
            _parts.Add(new WordsNode(text));

        _isApart = false;
    }

    public QueryNode Build() => _parts is [var only] ? only : new SequenceNode([.. _parts]);
}
