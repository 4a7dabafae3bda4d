using KnowledgeBase.Content.Schema;
using KnowledgeBase.Content.Vocabularies;

namespace KnowledgeBase.Content.Rules;

/// <summary>A list of rules as a file beside the controlled lists; unlike them it may be missing.</summary>
/// <param name="Name">File name without its extension.</param>
/// <param name="Keys">The keys that a rule may have.</param>
/// <param name="Beginning">How a rule begins, to show to who wrote something else.</param>
public sealed record RuleFile(string Name, IReadOnlyList<KeyDefinition> Keys, string Beginning)
{
    public static readonly RuleFile Synonyms = new("synonimy", SynonymKeys.All, "- skrot: …");
    public static readonly RuleFile Pinned = new("polecane", PinnedKeys.All, "- zapytanie: …");

    public static IReadOnlyList<RuleFile> All { get; } = [Synonyms, Pinned];

    /// <summary>Path below the content folder.</summary>
    public string Path => $"{VocabularyFile.Folder}/{Name}.yml";
}
