using KnowledgeBase.Search.Matching;
using KnowledgeBase.Search.Segments;
using KnowledgeBase.Search.Texts;

namespace KnowledgeBase.Search.Ranking;

/// <summary>Where terms stand in one field of the documents of a segment, asked about in ascending order.</summary>
internal sealed class FieldPositions(SegmentTerms terms, TextField field) : ITermPositions
{
    private Cursor[] _cursors = new Cursor[4];
    private int _count;
    private int _document;
    private int _documents;
    private int _expected;

    /// <summary>Goes on to a document that is not before the last one.</summary>
    public void MoveTo(int document)
    {
        (_document, _expected) = (document, 0);
        _documents++;
    }

    public ReadOnlySpan<int> Of(FlavouredTerm term)
    {
        // About every document the same terms are asked, mostly in the same order; hashing them took longer than the rest.
        if (_expected == _count || !_cursors[_expected].IsOf(term))
            _expected = IndexOf(term);

        return _cursors[_expected++].In(_document);
    }

    private int IndexOf(FlavouredTerm term)
    {
        // The first document is asked about each term but once.
        for (var cursor = 0; _documents > 1 && cursor < _count; cursor++)
        {
            if (_cursors[cursor].IsOf(term))
                return cursor;
        }

        if (_count == _cursors.Length)
            Array.Resize(ref _cursors, _count * 2);

        _cursors[_count] = new Cursor(term, terms.Find(term)[field]);
        return _count++;
    }

    private struct Cursor(FlavouredTerm term, TermOccurrences? occurrences)
    {
        private int _next;

        // Equal texts that are not the same merely get cursors of their own.
        public readonly bool IsOf(FlavouredTerm asked) => ReferenceEquals(term.Text, asked.Text) && term.Flavour == asked.Flavour;

        public ReadOnlySpan<int> In(int document)
        {
            if (occurrences is null)
                return [];

            _next = occurrences.IndexFrom(_next, document);
            return _next < occurrences.Count && occurrences.DocumentAt(_next) == document ? occurrences.PositionsAt(_next) : [];
        }
    }
}
