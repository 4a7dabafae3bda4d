using KnowledgeBase.Search;
using KnowledgeBase.Web.CitedSearches;

namespace KnowledgeBase.Web.Languages.English;

/// <inheritdoc/>
internal sealed class EnglishCitedSearchWords : ICitedSearchWords
{
    public string PresentBelow => "Below are the results in the present content.";

    public string Heading => "Cite this search";

    public string Example => "The results include sample material. Every note has the mark “do not cite” and is there only to be tried out.";

    public string Address => "Permanent address";

    public string Lasts => "The address in the note will always show the same results, and tell what has changed since.";

    public string Reading => "The history of the content is being read. Reload the page in a moment for a note with a permanent address.";

    public string NoHistory => "These results cannot be repeated once the content changes: there is no history of the content here. The note has the fingerprint of the content, by which one can tell whether somebody has the same.";

    public string HitsThen => "Results in this state";

    public string Changes => "What has changed since";

    public string NothingChanged => "Nothing has changed among the results of this search.";

    public string PresentSearch => "The same search today";

    public string Cut => "There are too many results to compare them all. The first 10,000 were compared; narrow the search by a filter for a whole comparison.";

    public string Again => "Try again";

    public string Nothing => "Nothing matched then.";

    public Sentence Uncommitted(string address, string day) =>
        $"These results cannot be repeated: the content has edits that are not in its history yet. The note has the fingerprint of the content. A permanent address belongs to {Sentence.Link(address, $"the same search in the last recorded state, of {day}")}.";

    public string Search(string query, IReadOnlyList<string> parts, int total) => $"{Words(query, parts)}; {Wording.English.Entries.Count(total)}";

    public string SearchIn(string query, IReadOnlyList<string> parts, string asOf) => $"{Words(query, parts)} (state of the content {asOf})";

    public string? Mode(MatchMode mode) => mode switch
    {
        MatchMode.Exact => "words exactly as spelled",
        MatchMode.Family => "words of the same family too",
        _ => null,
    };

    public string WithoutSynonyms(string names) => $"without synonyms: {names}";

    public string WithoutFamilies(string names) => $"without word families: {names}";

    public string Order(string name) => $"order: {name}";

    public string StateOf(string day, string digits) => $"state of {day}, version {digits}";

    public string Band(string state, bool isPresent) => isPresent
        ? $"Present state of the content: {state}. This address will show the same results when the content has changed."
        : $"S{state[1..]}. The results are as they were then.";

    public string HitsNow(int total) => $"Results today: {(total == 0 ? "no entries" : Wording.English.Entries.Count(total))}";

    public string HeadingOf(HitChangeKind kind, int count) => kind switch
    {
        HitChangeKind.Added => $"New in the knowledge base ({count})",
        HitChangeKind.Joined => $"Were in the knowledge base, and match only now ({count})",
        HitChangeKind.Removed => $"No longer in the knowledge base ({count})",
        HitChangeKind.Withdrawn => $"Withdrawn ({count})",
        HitChangeKind.Left => $"In the knowledge base, but no longer matching ({count})",
        HitChangeKind.Reworded => $"Wording changed ({count})",
        _ => $"Changed, with the same wording ({count})",
    };

    public string Since(HitChangeKind kind) => kind switch
    {
        HitChangeKind.Removed => "no longer in the knowledge base",
        HitChangeKind.Withdrawn => "withdrawn since",
        HitChangeKind.Left => "does not match today",
        HitChangeKind.Reworded => "reads differently today",
        HitChangeKind.Retouched => "changed, with the same wording",
        _ => "new result",
    };

    public string Others(int count) => $"and {Wording.English.Entries.Count(count)} more";

    public string HeadingOf(StateOutcome outcome) => outcome switch
    {
        StateOutcome.Unknown => "There is no such state of the content",
        StateOutcome.Busy => "The results of that state are being prepared",
        _ => "The results of that state cannot be shown",
    };

    public string Explanation(StateOutcome outcome) => outcome switch
    {
        StateOutcome.Busy => $"Searching earlier content has to be prepared first. Try again in half a minute.",
        StateOutcome.TooLarge => $"The content of that day is too large to be searched beside the present one.",
        _ => $"That state of the content cannot be read from the history now. Try again later.",
    };

    public string NoSuchState(string asOf) => asOf.Length == 0
        ? $"The address ends after “stan=”. Copy the whole address from the note."
        : $"The history of the content knows no state “{asOf}”. Compare the characters after “stan=” with the note: the address may have been cut off or mistyped.";

    private static string Words(string query, IReadOnlyList<string> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return string.Join("; ", parts.Prepend(query is { Length: > 0 } ? $"“{query}”" : "all entries"));
    }
}
