using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Search.Indexing;
using Lucene.Net.Util;

namespace KnowledgeBase.Search.Segments;

/// <summary>The entry of each document, and its place among all by identifier: what decides between equal scores.</summary>
/// <remarks>The documents' own numbers would not do: an updated index numbers them otherwise than one made anew.</remarks>
internal sealed class DocumentEntries
{
    private readonly Entry[] _entries;
    private readonly int[] _places;

    /// <exception cref="InvalidOperationException">The index holds an entry that the library does not.</exception>
    public DocumentEntries(IReadOnlyList<IndexSegment> segments, Library library)
    {
        _entries = [.. library.Entries.OrderBy(entry => entry.Id, StringComparer.Ordinal)];
        _places = new int[segments.Sum(segment => segment.MaxDocument)];
        var places = _entries.Index().ToDictionary(entry => entry.Item.Id, entry => entry.Index, StringComparer.Ordinal);
        foreach (var segment in segments)
            Place(segment, places);
    }

    /// <summary>All entries by identifier, each at its place.</summary>
    public IReadOnlyList<Entry> InPlace => _entries;

    /// <summary>The entry of a living document of the whole index.</summary>
    public Entry this[int document] => _entries[_places[document]];

    /// <summary>The place of a living document of the whole index.</summary>
    public int PlaceOf(int document) => _places[document];

    private void Place(IndexSegment segment, Dictionary<string, int> places)
    {
        if (segment.Reader.GetSortedDocValues(FieldNames.Id) is not { } identifiers)
            return;

        var text = new BytesRef();
        for (var document = 0; document < segment.MaxDocument; document++)
        {
            if (segment.LiveDocuments?.Get(document) == false)
                continue;

            identifiers.Get(document, text);
            var id = text.Utf8ToString();
            _places[segment.DocumentBase + document] = places.TryGetValue(id, out var place)
                ? place
                : throw new InvalidOperationException($"The index holds '{id}', which its library does not.");
        }
    }
}
