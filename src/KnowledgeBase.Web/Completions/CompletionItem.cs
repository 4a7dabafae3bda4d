using KnowledgeBase.Content.Entries;
using KnowledgeBase.Search.Completions;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Web.Languages;
using KnowledgeBase.Web.Searching;

namespace KnowledgeBase.Web.Completions;

/// <summary>One completion as the search box shows it.</summary>
/// <param name="Text">What is suggested.</param>
/// <param name="Note">What kind of thing it is, how much is there and whether it is sample material.</param>
/// <param name="Address">Where choosing it leads; null when it is to be put into the box and searched for.</param>
public sealed record CompletionItem(string Text, string Note, string? Address)
{
    /// <param name="completion">What the engine gave.</param>
    /// <param name="carry">Makes an address what the links of the asking page are.</param>
    public static CompletionItem Of(Completion completion, Func<string, string> carry)
    {
        ArgumentNullException.ThrowIfNull(completion);
        ArgumentNullException.ThrowIfNull(carry);
        return new CompletionItem(completion.Text, string.Join(" · ", NotesOn(completion)), AddressOf(completion) is { } address ? carry(address) : null);
    }

    /// <summary>What kind of thing it is, how much is there and whether it is sample material.</summary>
    private static IEnumerable<string> NotesOn(Completion completion)
    {
        var words = Wording.Current.Completions;
        yield return completion.EntryKind is { } kind && completion.Kind == CompletionKind.Entry
            ? Wording.Current.Kinds.Singular(kind)
            : words.Kind(completion.Kind);

        // A phrase is counted in part of the texts only.
        if (completion.Entries > 0 && completion.Kind != CompletionKind.Phrase)
            yield return Wording.Current.Entries.CountOrNone(completion.Entries);

        if (completion.IsExample)
            yield return words.Example;
    }

    private static string? AddressOf(Completion completion) => completion.Kind switch
    {
        CompletionKind.Topic => SearchState.Empty.With(Facet.Topic, completion.Id).Address(),
        CompletionKind.Participant => SearchState.Empty.With(Facet.Participant, completion.Id).Address(),
        CompletionKind.Institution => SearchState.Empty.With(Facet.Addressee, completion.Id).Address(),
        CompletionKind.Entry => EntryKindNames.AddressOf(completion.EntryKind!.Value, completion.Id),
        _ => null,
    };
}
