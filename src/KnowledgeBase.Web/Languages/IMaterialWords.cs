namespace KnowledgeBase.Web.Languages;

/// <summary>Says whether something is invented.</summary>
public interface IMaterialWords
{
    string Example { get; }

    /// <summary>The warning above an invented text.</summary>
    Sentence Warning { get; }

    string Sourced { get; }

    /// <summary>Of several things, some of which are invented.</summary>
    string PartlyExample { get; }

    string Of(bool isExample);

    /// <summary>How many of the entries are invented; null for none.</summary>
    string? Examples(int examples, int total);
}
