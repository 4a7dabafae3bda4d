using KnowledgeBase.Content;

namespace KnowledgeBase.Search.Matrices;

/// <summary>The answer to a <see cref="MatrixRequest"/>.</summary>
public sealed record MatrixResponse
{
    public required IReadOnlyList<MatrixLine> Rows { get; init; }

    /// <summary>Empty when one dimension was asked for.</summary>
    public required IReadOnlyList<MatrixLine> Columns { get; init; }

    /// <summary>Numbers of entries by row and column: as many as a search by both values finds.</summary>
    public required IReadOnlyList<IReadOnlyList<int>> Cells { get; init; }

    /// <summary>Number of entries counted, each once.</summary>
    public required int Total { get; init; }

    /// <summary>How many of them are sample material.</summary>
    public required int Examples { get; init; }

    /// <inheritdoc cref="SearchResponse.Remarks"/>
    public required IReadOnlyList<QueryRemark> Remarks { get; init; }

    /// <inheritdoc cref="SearchResponse.Library"/>
    public required Library Library { get; init; }

    /// <summary>Whether some entry is in several rows, so that the sums of rows add up to more than there are entries.</summary>
    public bool RowsOverlap => Rows.Sum(row => row.Count) > Total;

    /// <summary>Whether some entry is in several columns.</summary>
    public bool ColumnsOverlap => Columns.Sum(column => column.Count) > Total;
}

/// <summary>A row or a column: one value of a facet, or having none.</summary>
/// <param name="Id">The value as a filter has it.</param>
/// <param name="Label">Name on screen.</param>
/// <param name="Count">Number of entries in the whole line, each counted once.</param>
/// <param name="Examples">How many of them are sample material.</param>
/// <param name="Depth">Level in a hierarchy, from 0; a broader value counts the entries of its narrower ones.</param>
/// <param name="IsAbsence">Whether it stands for the entries without any value.</param>
public sealed record MatrixLine(string Id, string Label, int Count, int Examples, int Depth, bool IsAbsence);
