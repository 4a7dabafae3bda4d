namespace KnowledgeBase.Web.Languages;

/// <summary>The table of results and the choice of its columns.</summary>
public interface ITableWords
{
    string Columns { get; }

    /// <summary>The name of the boxes.</summary>
    string ColumnsBesideTitle { get; }

    string ShowColumns { get; }

    /// <param name="first">Place of the first row in the whole list, from 1.</param>
    /// <param name="last">Place of the last row.</param>
    /// <param name="total">Number of hits.</param>
    string Caption(int first, int last, int total);
}
