using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Search.NearDuplicates;
using KnowledgeBase.Web.Languages;

namespace KnowledgeBase.Web.NearDuplicates;

/// <summary>A family of nearly identical entries as the list shows it: the oldest first, each other one beside the member it is nearest to.</summary>
public sealed class FamilyPresenter(NearDuplicateFamily family, Library library)
{
    /// <summary>The oldest member has the say of what the family is called.</summary>
    public string Title => Members[0].Entry.Title;

    public string Anchor => Members[0].Entry.Id;

    public IReadOnlyList<FamilyMember> Members { get; } =
        [.. family.Entries
            .OrderBy(entry => entry.Date?.FirstDay ?? DateOnly.MaxValue)
            .ThenBy(entry => entry.Id, StringComparer.Ordinal)
            .Select(entry => new FamilyMember(entry, NearestOf(entry, family), library))];

    private static NearDuplicatePair NearestOf(Entry entry, NearDuplicateFamily family) =>
        family.Pairs.First(pair => pair.First.Id == entry.Id || pair.Second.Id == entry.Id);
}

/// <summary>A member of a family, and the pair by which it belongs there.</summary>
public sealed class FamilyMember(Entry entry, NearDuplicatePair pair, Library library)
{
    public Entry Entry => entry;

    /// <summary>The member it is nearest to.</summary>
    public Entry Nearest { get; } = pair.OtherThan(entry.Id);

    public string Resemblance => NearDuplicateTexts.Resemblance(pair);

    /// <summary>Whose it is and from when.</summary>
    public string Facts => string.Join(" · ", FactsOf());

    private IEnumerable<string> FactsOf()
    {
        yield return Wording.Current.Kinds.Singular(entry.Kind);
        if (entry.Network is { } network)
            yield return library.TitleOf(network);
        if (entry.Participants.Count > 0)
            yield return string.Join(", ", entry.Participants.Select(library.TitleOf));
        if (entry.Date is { } date)
            yield return Wording.Current.Dates.Of(date);
    }
}
