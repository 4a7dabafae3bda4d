using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Web.Languages;

/// <summary>The pages that list all entries of a kind.</summary>
public interface IKindListWords
{
    string OnThisPage { get; }

    /// <summary>The group of a kind that is not divided.</summary>
    string Everything { get; }

    string RealParticipants { get; }

    string InventedParticipants { get; }

    string Empty { get; }

    /// <summary>How many there are, and where else they can be seen.</summary>
    /// <param name="kind">What is listed: participants have a map, recommendations near duplicates.</param>
    /// <param name="total">Number of entries.</param>
    /// <param name="search">Address of the search among them.</param>
    /// <param name="table">Address of the table of them.</param>
    Sentence Lead(EntryKind kind, int total, string search, string table);
}
