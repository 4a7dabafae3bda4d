using KnowledgeBase.History;

namespace KnowledgeBase.Web.Languages;

/// <summary>What is said of the versions of an entry.</summary>
public interface IHistoryWords
{
    string Heading { get; }

    /// <summary>What the list is for.</summary>
    string Lead { get; }

    /// <summary>Follows a version that is the present one.</summary>
    string Current { get; }

    /// <summary>What a version is that was not committed.</summary>
    string Unsaved { get; }

    string Faulty { get; }

    string WordingChanged { get; }

    string MarkupChanged { get; }

    string FormChanged { get; }

    /// <summary>The link to the text as it was.</summary>
    string TextThen { get; }

    /// <summary>The link to the difference from the version before.</summary>
    string Difference { get; }

    /// <summary>The link to the entry as it is.</summary>
    string TextNow { get; }

    /// <summary>The link to what changed after a version.</summary>
    string ChangedSince { get; }

    /// <summary>Stands over the text of the present version.</summary>
    string IsCurrentVersion { get; }

    string RemovedHeading { get; }

    /// <summary>Over an entry that the history has, and the content of the moment has not, though nobody removed it.</summary>
    string HiddenHeading { get; }

    /// <summary>Why it is not there, and who can tell more.</summary>
    string HiddenReason { get; }

    /// <summary>What to do at the address of an entry that is gone.</summary>
    string RemovedAdvice { get; }

    string UnknownHeading { get; }

    /// <summary>The heading of the list of those that are known.</summary>
    string KnownVersions { get; }

    /// <summary>A version that is known and cannot be shown.</summary>
    string CannotBeShown { get; }

    string DifferenceHeading { get; }

    string Withdrawal { get; }

    /// <summary>Why there is nothing to show, and what would help.</summary>
    string Of(HistoryAbsence absence);

    /// <summary>What happened to the entry; null for a mere change.</summary>
    string? Of(RevisionKind kind);

    /// <param name="names">What changed, named as by <see cref="Key"/>.</param>
    string FrontMatterChanged(string names);

    /// <summary>What a key of the front matter is called.</summary>
    string Key(string key);

    /// <param name="version">The version's digits.</param>
    /// <param name="day">Its day, in words; null for one that was not committed.</param>
    string NameOf(string version, string? day);

    /// <summary>Stands over a text that is no longer the present one.</summary>
    /// <param name="day">Its day, in words; null when it is not known.</param>
    string IsEarlierVersion(string? day);

    /// <param name="day">The day of the removal, in words.</param>
    string RemovedOn(string day);

    /// <param name="version">What was asked for.</param>
    string NoSuchVersion(string version);
}
