namespace KnowledgeBase.Web.Languages;

/// <summary>The start page.</summary>
public interface IStartWords
{
    string Heading { get; }

    /// <summary>What can be searched, and how.</summary>
    Sentence Lead { get; }

    /// <summary>What stands before queries to try.</summary>
    string Try { get; }

    string Inside { get; }

    /// <summary>How much of it is invented, and what for.</summary>
    Sentence Examples(int count);

    string Whole { get; }

    string RecommendationsAlone { get; }

    string InitiativesAlone { get; }

    /// <summary>What else the page of the map has.</summary>
    string MapNote { get; }

    string EditionsAndNetworks { get; }

    string Newest { get; }

    string AllFromNewest { get; }
}
