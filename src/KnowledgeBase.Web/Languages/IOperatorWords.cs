using KnowledgeBase.Search.Language;

namespace KnowledgeBase.Web.Languages;

/// <summary>The constructs of the query language.</summary>
public interface IOperatorWords
{
    string Name(Operator construct);

    /// <summary>What it does.</summary>
    string Meaning(Operator construct);
}
