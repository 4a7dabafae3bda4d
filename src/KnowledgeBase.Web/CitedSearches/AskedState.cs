using KnowledgeBase.History;
using KnowledgeBase.Search;
using KnowledgeBase.Web.Languages;

namespace KnowledgeBase.Web.CitedSearches;

/// <summary>What became of asking for a state of the content.</summary>
/// <param name="Outcome">Whether it can be searched, and why not.</param>
/// <param name="Engine">Searches it; null when it cannot be searched.</param>
/// <param name="Commit">The state; null when it is not known.</param>
/// <param name="IsPresent">Whether the content is still what it was.</param>
public sealed record AskedState(StateOutcome Outcome, SearchEngine? Engine = null, ContentCommit? Commit = null, bool IsPresent = false)
{
    /// <summary>Status of an answer that there is none (HTTP): only for a state that is being prepared it helps to ask again.</summary>
    public int Status => Outcome switch
    {
        StateOutcome.Open => StatusCodes.Status200OK,
        StateOutcome.Busy => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status404NotFound,
    };

    /// <summary>Why the state cannot be searched, and what to do.</summary>
    /// <param name="asOf">What the address says of it.</param>
    /// <param name="absence">Why there is no history; null when there is one.</param>
    public string Explain(string asOf, HistoryAbsence? absence)
    {
        var words = Wording.Current.CitedSearches;
        return Outcome switch
        {
            StateOutcome.NoHistory => Wording.Current.History.Of(absence ?? HistoryAbsence.Unread),
            StateOutcome.Unknown => words.NoSuchState(asOf),
            _ => words.Explanation(Outcome),
        };
    }

    /// <summary>When to ask again; null where that does not help.</summary>
    public TimeSpan? RetryAfter => Outcome == StateOutcome.Busy ? EarlierSearches.RetryAfter : null;

    /// <summary>Sets the status of an answer, and when to ask again.</summary>
    public void Announce(HttpResponse response)
    {
        ArgumentNullException.ThrowIfNull(response);
        response.StatusCode = Status;
        if (RetryAfter is { } wait)
            response.Headers.RetryAfter = $"{wait.TotalSeconds:0}";
    }
}

/// <summary>Whether a state of the content can be searched, and why not.</summary>
public enum StateOutcome
{
    Open,

    /// <summary>It is being prepared, or others are before it.</summary>
    Busy,

    /// <summary>The history has no such state.</summary>
    Unknown,

    /// <summary>There is no history.</summary>
    NoHistory,

    /// <summary>The history has it, and it cannot be read.</summary>
    Unreadable,

    /// <summary>It has more entries than may be indexed beside the site.</summary>
    TooLarge,
}
