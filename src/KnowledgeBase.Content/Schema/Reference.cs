namespace KnowledgeBase.Content.Schema;

/// <summary>An identifier of something outside the file, found under a key or in the text.</summary>
/// <param name="Key">The key under which it stands; null in the text.</param>
/// <param name="Id">The identifier.</param>
/// <param name="Line">Line in the file.</param>
/// <param name="Target">What it must lead to: a <see cref="TermForm"/> or an <see cref="EntryForm"/>.</param>
internal readonly record struct Reference(string? Key, string Id, int Line, KeyForm Target);
