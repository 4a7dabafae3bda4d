using KnowledgeBase.Search.Indexing;
using Lucene.Net.Index;

namespace KnowledgeBase.Search.Segments;

/// <summary>The place of each document among all by its entry's identifier: what decides between equal scores.</summary>
/// <remarks>The documents' own numbers would not do: an updated index numbers them otherwise than one made anew.</remarks>
internal sealed class IdentifierOrder
{
    private readonly int[] _places;

    public IdentifierOrder(IndexReader reader)
    {
        _places = new int[reader.MaxDoc];
        if (MultiDocValues.GetSortedValues(reader, FieldNames.Id) is not { } identifiers)
            return;

        for (var document = 0; document < _places.Length; document++)
            _places[document] = identifiers.GetOrd(document);
    }

    /// <summary>The place of a document of the whole index.</summary>
    public int this[int document] => _places[document];
}
