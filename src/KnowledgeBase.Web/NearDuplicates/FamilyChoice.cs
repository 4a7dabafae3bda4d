using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Search.NearDuplicates;
using KnowledgeBase.Web.Languages;
using KnowledgeBase.Web.Searching;

namespace KnowledgeBase.Web.NearDuplicates;

/// <summary>Which families the list and its files hold: all of them, or that of one entry.</summary>
public sealed class FamilyChoice
{
    /// <summary>Names the entry whose family is wanted.</summary>
    public const string EntryKey = "wpis";

    private const int LongestId = 200;

    private readonly Entry? _entry;

    /// <param name="found">All families.</param>
    /// <param name="parameters">The parameters of the address; an entry that there is not is ignored.</param>
    public FamilyChoice(NearDuplicateFamilies found, IQueryCollection parameters)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(parameters);
        Library = found.Library;
        Families = found.Families;
        if (!Library.TryFind(SearchState.Clean(parameters[EntryKey], LongestId), out _entry))
            return;

        Families = found.Of(_entry.Id) is { } family ? [family] : [];
    }

    /// <summary>The content that they are of.</summary>
    public Library Library { get; }

    public IReadOnlyList<NearDuplicateFamily> Families { get; }

    /// <summary>The address of the first page.</summary>
    public string Address => _entry is null ? Routes.NearDuplicates : Routes.NearDuplicatesOf(_entry.Id);

    /// <summary>Which entry's family it is, for a file; null for all families.</summary>
    public string? Scope => _entry is null ? null : Wording.Current.NearDuplicates.ScopeOf(_entry.Id.ToUpperInvariant());

    /// <summary>That the families are not all there are; null when they are.</summary>
    public Sentence? Note => _entry is null
        ? null
        : Wording.Current.NearDuplicates.OnlyOf(_entry.Title, Routes.Entry(_entry), Routes.NearDuplicates, hasFamily: Families.Count > 0);
}
