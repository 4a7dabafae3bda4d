namespace KnowledgeBase.Web.Matrices;

/// <summary>What the cells of a matrix show.</summary>
public enum MatrixShare
{
    /// <summary>Numbers of entries.</summary>
    Numbers,

    /// <summary>Parts of the row's sum.</summary>
    OfRow,

    /// <summary>Parts of the column's sum.</summary>
    OfColumn,

    /// <summary>Parts of all entries counted.</summary>
    OfAll,
}
