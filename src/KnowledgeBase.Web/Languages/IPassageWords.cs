using KnowledgeBase.Content.Bodies;

namespace KnowledgeBase.Web.Languages;

/// <summary>The addresses of passages: at each of them, and where one no longer leads to its passage.</summary>
public interface IPassageWords
{
    /// <summary>The name of the link that a passage's visible number is.</summary>
    string Address(int number);

    string AddressCopied { get; }

    string AddressNotCopied { get; }

    /// <summary>What the numbers are for, and what to do who looks for a passage that is not there.</summary>
    /// <param name="history">Address of the entry's history.</param>
    Sentence Note(string history);

    /// <summary>That the passage which was to be cited is not there.</summary>
    /// <param name="address">The passage's address, which tells more.</param>
    Sentence Gone(string address);

    string Heading(PassageOutcome outcome);

    string Explanation(PassageOutcome outcome);

    /// <summary>What is known of an unknown passage of an entry that has more versions than are looked through.</summary>
    /// <param name="versions">How many were: the newest.</param>
    string NotAmongNewest(int versions);

    /// <summary>That nothing is known of what was before; the reason follows.</summary>
    string NothingKnown { get; }

    /// <summary>The name of the passage that stands there now.</summary>
    string Now(int number);

    /// <param name="version">The version in which the passage stood, in words.</param>
    string Then(string version);

    /// <summary>The link to citations of the words as they were.</summary>
    string CiteThen { get; }

    /// <summary>The link to what else changed in the entry since then.</summary>
    string WholeDifference { get; }
}
