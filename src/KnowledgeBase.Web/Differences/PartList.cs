namespace KnowledgeBase.Web.Differences;

/// <summary>Gathers the parts of a difference as they are read best: whole changed phrases, first what went, then what came.</summary>
internal sealed class PartList
{
    private readonly List<DifferencePart> _parts = [];
    private string _removed = "";
    private string _added = "";

    public void Add(DifferenceKind kind, string text)
    {
        if (text.Length == 0)
            return;

        if (kind == DifferenceKind.Same && !IsGap(text))
        {
            Flush();
            _parts.Add(new DifferencePart(kind, text));
            return;
        }

        if (kind != DifferenceKind.Added)
            _removed += text;
        if (kind != DifferenceKind.Removed)
            _added += text;
    }

    public IReadOnlyList<DifferencePart> ToList()
    {
        Flush();
        return _parts;
    }

    // A space between two replaced words goes with them, or every word of a new phrase would be a change of its own.
    private bool IsGap(string text) => _removed.Length > 0 && _added.Length > 0 && text.All(char.IsWhiteSpace);

    private void Flush()
    {
        var shared = SharedEnd();
        AddChange(DifferenceKind.Removed, _removed[..^shared]);
        AddChange(DifferenceKind.Added, _added[..^shared]);
        AddChange(DifferenceKind.Same, _added[^shared..]);
        (_removed, _added) = ("", "");
    }

    // The last gap may have stood after the changes and not between them.
    private int SharedEnd()
    {
        var shared = 0;
        while (shared < Math.Min(_removed.Length, _added.Length) && char.IsWhiteSpace(_removed[^(shared + 1)]) && _removed[^(shared + 1)] == _added[^(shared + 1)])
            shared++;

        return shared;
    }

    private void AddChange(DifferenceKind kind, string text)
    {
        if (text.Length > 0)
            _parts.Add(new DifferencePart(kind, text));
    }
}
