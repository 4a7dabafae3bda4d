namespace KnowledgeBase.Web.Languages;

/// <summary>The page on what the knowledge base is.</summary>
public interface IAboutWords
{
    string Heading { get; }

    string Lead { get; }

    string Sources { get; }

    string SourcesText { get; }

    /// <summary>What is missing, and what stands in for it.</summary>
    /// <param name="examples">Number of invented entries.</param>
    /// <param name="sourced">Address of the others.</param>
    Sentence Missing(int examples, string sourced);

    string Search { get; }

    /// <summary>How words are found.</summary>
    /// <param name="help">Address of the page on how to search.</param>
    Sentence SearchText(string help);

    string Privacy { get; }

    string PrivacyText { get; }

    /// <summary>What follows <see cref="PrivacyText"/> when queries are logged.</summary>
    string LogText { get; }

    string State { get; }

    string Entries { get; }

    string Version { get; }

    string FaultyFiles { get; }
}
