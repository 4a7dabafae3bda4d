using KnowledgeBase.Content;
using KnowledgeBase.Search.Completions.Phrases;

namespace KnowledgeBase.Search.Completions;

/// <summary>Everything that completions are made of: one list for each kind, so that none crowds out the others.</summary>
internal sealed class CompletionIndex
{
    /// <summary>More are not read through while typing, and a screen reader reads them one by one.</summary>
    public const int Limit = 10;

    /// <summary>How many of each kind are shown; entries, of which there are most, take what the others leave.</summary>
    private static readonly (CompletionKind Kind, int Most)[] Shares =
    [
        (CompletionKind.Topic, 2),
        (CompletionKind.Phrase, 3),
        (CompletionKind.Participant, 2),
        (CompletionKind.Institution, 1),
        (CompletionKind.Entry, Limit),
    ];

    private readonly Dictionary<CompletionKind, CompletionList> _lists;

    private CompletionIndex(Dictionary<CompletionKind, CompletionList> lists, string contentVersion) => (_lists, ContentVersion) = (lists, contentVersion);

    /// <summary>Names the state of the content that they are made of.</summary>
    public string ContentVersion { get; }

    public static CompletionIndex Of(Library library)
    {
        var names = new NamedThings(library);
        var lists = new Dictionary<CompletionKind, CompletionList>
        {
            [CompletionKind.Phrase] = new CompletionList(FrequentPhrases.Of(library)),
            [CompletionKind.Topic] = new CompletionList(names.Topics()),
            [CompletionKind.Participant] = new CompletionList(names.Participants()),
            [CompletionKind.Institution] = new CompletionList(names.Institutions()),
            [CompletionKind.Entry] = new CompletionList(names.Entries()),
        };
        return new CompletionIndex(lists, library.Fingerprint);
    }

    /// <summary>What may be about to be typed; none for a text without letters and digits.</summary>
    public IReadOnlyList<Completion> Find(string typed)
    {
        var text = TypedText.Of(typed);
        var found = new List<Completion>(Limit);
        foreach (var (kind, most) in Shares)
            found.AddRange(_lists[kind].Find(text, Math.Min(most, Limit - found.Count)));

        return found;
    }
}
