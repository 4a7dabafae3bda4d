namespace KnowledgeBase.Content.Entries;

/// <summary>What every entry has, whatever its kind.</summary>
/// <param name="Id">Permanent identifier, unique over all kinds; never changed, never reused.</param>
/// <param name="Title">Its title.</param>
/// <param name="Summary">One or two sentences that stand for the entry in lists.</param>
/// <param name="Path">Path of the file below the content folder, with forward slashes.</param>
/// <param name="Fingerprint">SHA-256 of the file's bytes in lower-case hexadecimal digits.</param>
public sealed record EntryHead(string Id, string Title, string Summary, string Path, string Fingerprint);
