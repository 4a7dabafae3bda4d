namespace KnowledgeBase.Web.Languages;

/// <summary>The entry that a query names by its signature or address, above what was found.</summary>
public interface IMentionWords
{
    string Heading { get; }

    string Cite { get; }

    /// <summary>The heading of the page.</summary>
    /// <param name="query">What was typed or pasted.</param>
    Sentence NamedBy(string query);

    /// <summary>The heading of what else was found.</summary>
    /// <param name="count">Number of entries, at least one.</param>
    /// <param name="areAll">Whether each has all of the words.</param>
    string WithTheWords(int count, bool areAll);

    /// <summary>That the entry is no longer there.</summary>
    /// <param name="history">Address of its history.</param>
    Sentence Removed(string history);

    /// <summary>That the entry has become another one since the version that is named.</summary>
    /// <param name="version">Address of the version.</param>
    /// <param name="digits">What the version is called.</param>
    /// <param name="entry">Address of the entry as it is.</param>
    Sentence EarlierVersion(string version, string digits, string entry);

    /// <summary>That the entry has fewer passages.</summary>
    Sentence NoPassage(int number, int count);

    /// <summary>That no passage of the entry has the words any more that the address was made of.</summary>
    /// <param name="address">The passage's own address, which tells what became of it.</param>
    Sentence PassageChanged(string address);
}
