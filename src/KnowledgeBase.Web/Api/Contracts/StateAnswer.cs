using KnowledgeBase.History;
using KnowledgeBase.Web.CitedSearches;

namespace KnowledgeBase.Web.Api.Contracts;

/// <summary>The state of the content in which a search was asked.</summary>
/// <param name="Version">The state as citations name it.</param>
/// <param name="Commit">The commit that has it.</param>
/// <param name="Date">When it was committed.</param>
/// <param name="Current">Whether the content is still what it was.</param>
public sealed record StateAnswer(string Version, string Commit, DateTimeOffset Date, bool Current)
{
    /// <summary>Null for a search of the present content that named no state.</summary>
    public static StateAnswer? Of(AskedState asked)
    {
        ArgumentNullException.ThrowIfNull(asked);
        return asked.Commit is { } commit ? Of(commit, asked.IsPresent) : null;
    }

    public static StateAnswer Of(ContentCommit commit, bool isCurrent)
    {
        ArgumentNullException.ThrowIfNull(commit);
        return new StateAnswer(commit.Digits, commit.Id, commit.Date, isCurrent);
    }
}
