using System.Runtime.InteropServices;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Search.Ranking;
using KnowledgeBase.Search.Segments;

namespace KnowledgeBase.Search.Matrices;

/// <summary>Counts the documents that answer by the values of one or two dimensions, in the walk that finds them, and keeps none.</summary>
internal sealed class CrossCounter(MatrixAxis rows, MatrixAxis? columns) : ITopDocuments
{
    private readonly Dictionary<(int Row, int Column), int> _cells = [];
    private FacetOrdinals _ordinals = null!;
    private int _example;

    public MatrixAxis Rows => rows;

    public MatrixAxis? Columns => columns;

    /// <summary>Number of documents, each counted once.</summary>
    public int Total { get; private set; }

    /// <summary>How many of them are sample material.</summary>
    public int Examples { get; private set; }

    public void Begin(IndexSegment segment)
    {
        _ordinals = segment.Facets.Value;
        _example = _ordinals.OrdinalOf(Facet.Material, Material.Example);
        rows.Begin(_ordinals);
        columns?.Begin(_ordinals);
    }

    public void Add(ReadOnlySpan<int> documents, ReadOnlySpan<float> scores)
    {
        foreach (var document in documents)
            Count(document);
    }

    /// <summary>Number of documents in a row and a column, by their numbers.</summary>
    public int this[int row, int column] => _cells.GetValueOrDefault((row, column));

    public IReadOnlyList<RankedDocument> InOrder() => [];

    private void Count(int document)
    {
        var values = _ordinals.Of(document);
        var isExample = values.Contains(_example);
        Total++;
        Examples += isExample ? 1 : 0;
        var inRows = rows.Count(values, isExample);
        if (columns is null)
            return;

        foreach (var column in columns.Count(values, isExample))
        {
            foreach (var row in inRows)
                CollectionsMarshal.GetValueRefOrAddDefault(_cells, (row, column), out _)++;
        }
    }
}
