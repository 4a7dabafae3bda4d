using Lucene.Net.Index;
using Lucene.Net.Util;

namespace KnowledgeBase.Search.Ranking;

/// <summary>Postings of several terms as of one word.</summary>
/// <param name="lists">Each before its first document.</param>
/// <param name="readings">
/// Whether the terms are readings of one word, which stand at one position where a text is ambiguous: the most frequent
/// then counts alone. Other terms stand at positions of their own and are added.
/// </param>
internal sealed class MergedPostings(IReadOnlyList<DocsEnum> lists, bool readings) : DocsEnum
{
    private readonly DocsEnum[] _lists = [.. lists];
    private int _document = -1;

    public override int DocID => _document;

    public override int Freq
    {
        get
        {
            var frequency = 0;
            foreach (var list in _lists)
            {
                if (list.DocID == _document)
                    frequency = readings ? Math.Max(frequency, list.Freq) : frequency + list.Freq;
            }

            return frequency;
        }
    }

    public override AttributeSource Attributes => throw new NotSupportedException("Merged postings carry no attributes.");

    public override int NextDoc() => Advance(_document + 1);

    public override int Advance(int target)
    {
        var next = NO_MORE_DOCS;
        foreach (var list in _lists)
        {
            var document = list.DocID;
            if (document < target)
                document = document == target - 1 ? list.NextDoc() : list.Advance(target);

            next = Math.Min(next, document);
        }

        return _document = next;
    }

    public override long GetCost() => _lists.Sum(list => list.GetCost());
}
