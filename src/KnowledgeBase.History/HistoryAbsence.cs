namespace KnowledgeBase.History;

/// <summary>Why a content folder has no history to show. None of these is an error of the site: it shows what the folder holds now.</summary>
public enum HistoryAbsence
{
    /// <summary>It has not been read yet.</summary>
    Unread,

    /// <summary>The folder lies in no git repository, as a copy without <c>.git</c> does.</summary>
    NoRepository,

    /// <summary>The repository has no commit yet.</summary>
    NoCommits,

    /// <summary>The repository does not hold the folder.</summary>
    NotTracked,

    /// <summary>The repository was cloned without its older commits; what is there would make later versions the first ones.</summary>
    Shallow,

    /// <summary>The repository cannot be read.</summary>
    Damaged,

    /// <summary>The git library does not run on this system.</summary>
    Unsupported,

    /// <summary>Whoever runs the site does not want it shown.</summary>
    SwitchedOff,
}
