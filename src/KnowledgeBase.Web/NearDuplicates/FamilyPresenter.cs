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

    /// <summary>How near it is to that member.</summary>
    public NearDuplicatePair Pair => pair;

    /// <summary>The member it is nearest to.</summary>
    public Entry Nearest { get; } = pair.OtherThan(entry.Id);

    public string Resemblance => Wording.Current.NearDuplicates.Resemblance(WholePercent.Of(pair.Resemblance));

    public string Kind => Wording.Current.Kinds.Singular(entry.Kind);

    /// <summary>Whose it is: its network and its participants, as far as it has them.</summary>
    public IReadOnlyList<string> Owners { get; } =
    [
        .. entry.Network is { } network ? [library.TitleOf(network)] : Array.Empty<string>(),
        .. entry.Participants.Count > 0 ? [string.Join(", ", entry.Participants.Select(library.TitleOf))] : Array.Empty<string>(),
    ];

    public string? Date => entry.Date is { } date ? Wording.Current.Dates.Of(date) : null;
}
