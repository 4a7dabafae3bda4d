using KnowledgeBase.History;

namespace KnowledgeBase.Web.Languages.English;

/// <inheritdoc/>
internal sealed class EnglishHistoryWords : IHistoryWords
{
    public string Heading => "History of changes";

    public string Lead => "All saved versions of the entry, newest first. The address of a version never changes, so it can be cited.";

    public string Current => "current";

    public string Unsaved => "not yet saved in the history";

    public string Faulty => "the file had an error and the entry was not in the knowledge base";

    public string WordingChanged => "the wording of the text changed";

    public string MarkupChanged => "emphasis or links in the text changed, the words are the same";

    public string FormChanged => "only the way the file is written changed, the content is the same";

    public string TextThen => "the entry as it was";

    public string Difference => "what changed";

    public string TextNow => "The entry as it is now";

    public string ChangedSince => "What has changed since this version";

    public string IsCurrentVersion => "This is the current version of the entry.";

    public string RemovedHeading => "This entry is no longer in the knowledge base";

    public string HiddenHeading => "This entry cannot be shown at present";

    public string HiddenReason => "Its file is not in the content folder, or has an error, which the command “kb check” tells.";

    public string RemovedAdvice => "Versions that somebody cited can still be read below.";

    public string UnknownHeading => "There is no such version";

    public string KnownVersions => "Known versions";

    public string CannotBeShown => "This version cannot be shown at present: its file had an error, or cannot be read from the history.";

    public string DifferenceHeading => "What changed";

    public string Withdrawal => "Reason for withdrawal";

    public string Of(HistoryAbsence absence) => absence switch
    {
        HistoryAbsence.Unread => "The history is being read. Reload the page in a moment.",
        HistoryAbsence.NoRepository => "There is no history here: the content folder does not lie in a git repository. The page shows the current version of the entry.",
        HistoryAbsence.NoCommits => "There is no history yet: nothing has been committed to the git repository.",
        HistoryAbsence.NotTracked => "There is no history here: the git repository around the content folder does not hold it.",
        HistoryAbsence.Shallow => "There is no history here: the git repository was copied without its older versions. The command “git fetch --unshallow” gets all of them.",
        HistoryAbsence.Damaged => "The history cannot be read: the git repository is damaged. The command “git fsck” tells what is wrong with it.",
        HistoryAbsence.Unsupported => "There is no history here: the library that reads git repositories does not run on this server.",
        _ => "This site does not show earlier versions of entries.",
    };

    public string? Of(RevisionKind kind) => kind switch
    {
        RevisionKind.First => "first version",
        RevisionKind.Withdrawn => "the entry was withdrawn",
        RevisionKind.Reinstated => "the withdrawal was undone",
        RevisionKind.Removed => "the entry was removed from the knowledge base",
        RevisionKind.Returned => "the entry came back to the knowledge base",
        _ => null,
    };

    public string FrontMatterChanged(string names) => $"changed in the details: {names}";

    public string Key(string key) => key switch
    {
        "id" => "identifier",
        "typ" => "kind of entry",
        "tytul" => "title",
        "streszczenie" => "summary",
        "data" => "date",
        "inne_nazwy" => "other names",
        "tematy" => "topics",
        "akty" => "legal acts",
        "dokumenty" => "strategic documents",
        "powiazane" => "related entries",
        "zrodlo" => "sources",
        "uwaga" => "note",
        "przyklad" => "mark of sample material",
        "wycofano" => "withdrawal",
        "edycja" => "edition",
        "siec" => "network",
        "plan" => "Improvement Plan",
        "uczestnicy" => "participants",
        "adresat" => "addressee",
        "instrument" => "instrument",
        "status" => "status",
        "odpowiedz" => "the addressee’s reply",
        "lider" => "leader",
        "od" => "first year",
        "do" => "last year",
        "rodzaj" => "legal form",
        "wojewodztwo" => "voivodeship",
        "polozenie" => "place on the map",
        "udzial" => "part in editions and networks",
        _ => key,
    };

    public string NameOf(string version, string? day) => day is null ? $"version {version}" : $"version {version} of {day}";

    public string IsEarlierVersion(string? day) => day is null ? "This is an earlier version of the entry and not the current one." : $"This is the version of {day} and not the current one.";

    public string RemovedOn(string day) => $"It was removed on {day}.";

    public string NoSuchVersion(string version) =>
        $"The history of the entry knows no version “{version}”. Compare the ten characters after “@” with the citation; if they agree, the version was made outside this history.";
}
