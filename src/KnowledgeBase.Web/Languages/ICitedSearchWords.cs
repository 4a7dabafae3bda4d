using KnowledgeBase.Search;
using KnowledgeBase.Web.CitedSearches;

namespace KnowledgeBase.Web.Languages;

/// <summary>What is said where a search is cited, and at the address of the citation.</summary>
public interface ICitedSearchWords
{
    string Heading { get; }

    string Example { get; }

    /// <summary>The name of the permanent address.</summary>
    string Address { get; }

    /// <summary>That the address of the note repeats the search in the same content.</summary>
    string Lasts { get; }

    /// <summary>That the history is being read.</summary>
    string Reading { get; }

    /// <summary>That the search cannot be repeated in the same content, since no history holds it.</summary>
    string NoHistory { get; }

    string HitsThen { get; }

    string Changes { get; }

    string NothingChanged { get; }

    /// <summary>The link to the same search in the present content.</summary>
    string PresentSearch { get; }

    /// <summary>That only the first of the hits were compared.</summary>
    string Cut { get; }

    /// <summary>The link that asks again.</summary>
    string Again { get; }

    /// <summary>That what follows are the hits of now.</summary>
    string PresentBelow { get; }

    /// <summary>That nothing was found.</summary>
    string Nothing { get; }

    /// <summary>That the content has edits that no history holds yet, with the same search in what was committed last.</summary>
    /// <param name="address">Address of that search.</param>
    /// <param name="day">Day of the commit, in words.</param>
    Sentence Uncommitted(string address, string day);

    /// <summary>The search in words.</summary>
    /// <param name="query">The words searched; empty for none.</param>
    /// <param name="parts">Filters and settings in words.</param>
    /// <param name="total">How many entries it finds.</param>
    string Search(string query, IReadOnlyList<string> parts, int total);

    /// <summary>The same without the number, in a state of the content.</summary>
    /// <param name="query">The words searched; empty for none.</param>
    /// <param name="parts">Filters and settings in words.</param>
    /// <param name="asOf">What the address says of the state.</param>
    string SearchIn(string query, IReadOnlyList<string> parts, string asOf);

    /// <summary>How words are read; null for the usual way.</summary>
    string? Mode(MatchMode mode);

    string WithoutSynonyms(string names);

    string WithoutFamilies(string names);

    string Order(string name);

    /// <summary>A state of the content by its day and its digits.</summary>
    string StateOf(string day, string digits);

    /// <summary>Stands over the hits of then.</summary>
    /// <param name="state">The state by its day and its digits.</param>
    /// <param name="isPresent">Whether the content is the same still.</param>
    string Band(string state, bool isPresent);

    /// <param name="total">How many entries the search finds now.</param>
    string HitsNow(int total);

    /// <param name="kind">What happened.</param>
    /// <param name="count">To how many hits.</param>
    string HeadingOf(HitChangeKind kind, int count);

    /// <summary>What has become of a hit, beside it.</summary>
    string Since(HitChangeKind kind);

    /// <param name="count">How many are not listed.</param>
    string Others(int count);

    /// <param name="outcome">Why a state cannot be searched.</param>
    string HeadingOf(StateOutcome outcome);

    /// <summary>What may be the matter, and what to do.</summary>
    /// <param name="outcome">Why a state cannot be searched.</param>
    string Explanation(StateOutcome outcome);

    /// <param name="asOf">What the address says of the state.</param>
    string NoSuchState(string asOf);
}
