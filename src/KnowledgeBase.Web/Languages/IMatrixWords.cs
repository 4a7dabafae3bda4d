using KnowledgeBase.Search.Facets;
using KnowledgeBase.Web.Matrices;

namespace KnowledgeBase.Web.Languages;

/// <summary>The matrices and what they answer.</summary>
public interface IMatrixWords
{
    /// <summary>What is counted by what.</summary>
    string Heading(Facet rows, Facet? columns);

    string Question(MatrixQuestion question);
}
