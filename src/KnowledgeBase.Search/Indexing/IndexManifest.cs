using KnowledgeBase.Content;
using KnowledgeBase.Polish.Analysis;

namespace KnowledgeBase.Search.Indexing;

/// <summary>What an index was made from; kept in the commit itself, so that the two cannot disagree.</summary>
/// <param name="Schema">Version of the fields and their meaning.</param>
/// <param name="Analysis">Version of the text analysis.</param>
/// <param name="Content">Fingerprint of the library.</param>
internal sealed record IndexManifest(string Schema, string Analysis, string Content)
{
    /// <summary>Raised with every change to what is written into the index.</summary>
    private const string CurrentSchema = "7";

    public static IndexManifest For(Library library) => new(CurrentSchema, PolishText.Version, library.Fingerprint);

    /// <summary>Reads a commit's user data; null when another program wrote it.</summary>
    public static IndexManifest? From(IDictionary<string, string> userData) =>
        userData.TryGetValue("schema", out var schema)
        && userData.TryGetValue("analysis", out var analysis)
        && userData.TryGetValue("content", out var content)
            ? new IndexManifest(schema, analysis, content)
            : null;

    public IDictionary<string, string> ToUserData() => new Dictionary<string, string>
    {
        ["schema"] = Schema,
        ["analysis"] = Analysis,
        ["content"] = Content,
    };

    /// <summary>Whether an index with the other manifest can be brought up to date entry by entry.</summary>
    public bool CanUpdate(IndexManifest other) => Schema == other.Schema && Analysis == other.Analysis;
}
