using System.Runtime.CompilerServices;
using KnowledgeBase.Search.Matching;
using KnowledgeBase.Search.Texts;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace KnowledgeBase.Search.Ranking;

/// <summary>Where terms stand in one field of the documents of a segment, asked about in ascending order.</summary>
internal sealed class FieldPositions(SegmentTerms terms, TextField field) : ITermPositions
{
    private readonly Dictionary<FlavouredTerm, Cursor?> _cursors = new(SameText.Comparer);
    private int _document;

    /// <summary>Goes on to a document that is not before the last one.</summary>
    public void MoveTo(int document) => _document = document;

    public ReadOnlySpan<int> Of(FlavouredTerm term)
    {
        if (!_cursors.TryGetValue(term, out var cursor))
            _cursors.Add(term, cursor = terms.Positions(field, term) is { } postings ? new Cursor(postings) : null);

        return cursor is null ? [] : cursor.In(_document);
    }

    /// <summary>
    /// Compares by the text's identity: a query asks with the same few texts about every document, and hashing their
    /// letters each time took longer than the rest. Equal texts of their own merely get cursors of their own.
    /// </summary>
    private sealed class SameText : IEqualityComparer<FlavouredTerm>
    {
        public static SameText Comparer { get; } = new();

        public bool Equals(FlavouredTerm one, FlavouredTerm other) => ReferenceEquals(one.Text, other.Text) && one.Flavour == other.Flavour;

        public int GetHashCode(FlavouredTerm term) => RuntimeHelpers.GetHashCode(term.Text) * 2 + (int)term.Flavour;
    }

    private sealed class Cursor(DocsAndPositionsEnum postings)
    {
        private int[] _positions = new int[8];
        private int _count;
        private int _read = -1;

        public ReadOnlySpan<int> In(int document)
        {
            var at = postings.DocID;
            if (at < document)
                at = postings.Advance(document);

            if (at != document || at == DocIdSetIterator.NO_MORE_DOCS)
                return [];

            if (_read != document)
                Read(document);

            return _positions.AsSpan(0, _count);
        }

        // The positions of a document can be read but once, and several patterns may ask.
        private void Read(int document)
        {
            _count = postings.Freq;
            if (_positions.Length < _count)
                _positions = new int[Math.Max(_count, _positions.Length * 2)];

            for (var i = 0; i < _count; i++)
                _positions[i] = postings.NextPosition();

            _read = document;
        }
    }
}
