using KnowledgeBase.Search.Facets;
using KnowledgeBase.Search.Matrices;
using KnowledgeBase.Web.Matrices;

namespace KnowledgeBase.Web.Languages;

/// <summary>The matrices and what they answer.</summary>
public interface IMatrixWords
{
    /// <summary>What is counted by what.</summary>
    string Heading(Facet rows, Facet? columns);

    /// <summary>The title of the page.</summary>
    string Title(string heading);

    string Question(MatrixQuestion question);

    /// <summary>The name of the list of questions.</summary>
    string ReadyMade { get; }

    string Rows { get; }

    string Columns { get; }

    /// <summary>The choice of no columns.</summary>
    string NoColumns { get; }

    /// <summary>The label of what the cells show.</summary>
    string Cells { get; }

    /// <summary>The label of the order of lines.</summary>
    string LineOrder { get; }

    /// <summary>The choice of no filter.</summary>
    string AnyValue { get; }

    string Words { get; }

    string WithEmpty { get; }

    string Submit { get; }

    string Share(MatrixShare share);

    string Order(MatrixOrder order);

    /// <summary>How much was counted, and how much of it is invented.</summary>
    string Summary(int total, int examples);

    /// <summary>The link to the same without what is invented.</summary>
    string SourcedOnly { get; }

    /// <summary>What invented entries are for.</summary>
    string ExamplesNote { get; }

    /// <summary>What the table is, for those who hear it.</summary>
    string Table { get; }

    /// <summary>The heading of the only numbers there are.</summary>
    string Entries { get; }

    string Total { get; }

    /// <summary>The heading of the numbers of invented entries.</summary>
    string Examples { get; }

    /// <summary>A cell read out.</summary>
    /// <param name="row">Name of its row.</param>
    /// <param name="column">Name of its column.</param>
    /// <param name="share">Its share; null when numbers are shown.</param>
    /// <param name="count">Its number of entries.</param>
    string Cell(string row, string column, string? share, int count);

    /// <summary>A sum read out.</summary>
    /// <param name="line">Name of its line; null for that of all.</param>
    /// <param name="count">Number of entries.</param>
    string Sum(string? line, int count);

    string Shading { get; }

    /// <summary>The title of the chart.</summary>
    string Chart(string heading);

    /// <summary>The chart in words.</summary>
    /// <param name="bars">Each bar with its number.</param>
    string Bars(string bars);

    /// <summary>What was left out for length; null when nothing was.</summary>
    string? Hidden(int rows, int columns);

    string ShowAll { get; }

    /// <summary>Why sums may be smaller than what they seem to sum; null when they are not.</summary>
    /// <param name="inRows">Whether some entry is in several rows.</param>
    /// <param name="inColumns">Whether some entry is in several columns.</param>
    /// <param name="areTopics">Whether topics are counted, of which a broader one takes in narrower ones.</param>
    string? Overlap(bool inRows, bool inColumns, bool areTopics);

    string Transpose { get; }

    string ShowInSearch { get; }

    string Gaps { get; }

    /// <summary>What counts as an answer.</summary>
    string GapsLead { get; }

    /// <summary>What follows a number of recommendations that no initiative answers.</summary>
    string RecommendationsAlone(int count);

    /// <summary>What follows a number of initiatives without a recommendation.</summary>
    string InitiativesAlone(int count);
}
