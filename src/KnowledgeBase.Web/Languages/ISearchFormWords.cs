namespace KnowledgeBase.Web.Languages;

/// <summary>The search boxes: the large one, and the small one in the header.</summary>
public interface ISearchFormWords
{
    string Label { get; }

    /// <summary>The label of the small one.</summary>
    string ShortLabel { get; }

    string Submit { get; }

    /// <summary>The name of the list of completions.</summary>
    string Completions { get; }
}
