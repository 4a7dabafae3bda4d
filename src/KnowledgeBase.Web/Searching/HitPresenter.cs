using KnowledgeBase.Citing.Baskets;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Search;
using KnowledgeBase.Web.Baskets;
using KnowledgeBase.Web.Explanations;
using KnowledgeBase.Web.History;
using KnowledgeBase.Web.Languages;
using KnowledgeBase.Web.NearDuplicates;

namespace KnowledgeBase.Web.Searching;

/// <summary>One hit as the result list shows it.</summary>
public sealed class HitPresenter(Hit hit, Library library, int rank, SearchState state)
{
    private const string Between = " · ";

    public Hit Hit { get; } = hit;

    /// <summary>Place in the whole list, from 1.</summary>
    public int Rank { get; } = rank;

    public bool IsExample => Hit.IsExample;

    public string Kind => Wording.Current.Kinds.Singular(Hit.Kind);

    /// <summary>The version that the hit is, of a search in an earlier state of the content; null for the entry of the moment.</summary>
    public EntryVersion? Version { get; init; }

    /// <summary>What has become of an earlier version since; null for nothing.</summary>
    public string? Since { get; init; }

    /// <summary>The entry's page with the words marked as here; of an earlier version the page of that version.</summary>
    public string Address => Version is { } version
        ? HistoryRoutes.Version(Hit.Kind, Hit.Id, version)
        : MarkedAddress.Of(EntryKindNames.AddressOf(Hit.Kind, Hit.Id), state);

    /// <summary>Why it is here; null without words.</summary>
    public ExplanationPresenter? Explanation =>
        Hit.Explanation is { } explanation ? new ExplanationPresenter(explanation, Address) : null;

    /// <summary>How many entries say nearly the same, and where they stand together; null when none is known.</summary>
    public SimilarEntries? Similar { get; init; }

    public BasketLink AddToBasket => BasketLink.To(new EntryItem(Hit.Id) { Version = Version }, Hit.Title.ToString());

    public string AddressOf(Snippet snippet)
    {
        ArgumentNullException.ThrowIfNull(snippet);
        return MarkedAddress.At(Address, snippet.Anchor);
    }

    /// <summary>Network, participants and date: enough to tell two similar titles apart.</summary>
    public Sentence Facts => Sentence.Join(Between, FactParts);

    /// <summary>The same after what kind of entry it is.</summary>
    public Sentence KindAndFacts => Sentence.Join(Between, FactParts.Prepend(Sentence.Plain(Kind)));

    private IEnumerable<SentencePart> FactParts
    {
        get
        {
            if (!library.TryFind(Hit.Id, out var entry))
                yield break;

            if (entry.Network is { } network && entry.Kind != EntryKind.Network)
                yield return Sentence.Content(library.TitleOf(network));
            else if (entry.Edition is { } edition && entry.Kind != EntryKind.Edition)
                yield return Sentence.Content(library.TitleOf(edition));

            if (entry.Participants.Count > 0 && entry.Kind != EntryKind.Participant)
                yield return Sentence.Content(string.Join(", ", entry.Participants.Select(library.MarkedTitleOf)));

            if (entry.Date is { } date)
                yield return Sentence.Plain(Wording.Current.Dates.Of(date));
        }
    }
}
