using System.Security.Cryptography;
using KnowledgeBase.Polish.Automata;
using KnowledgeBase.Polish.Families;

namespace KnowledgeBase.Polish.Lemmas;

/// <summary>The lexicon, its likely readings, the rules and the word families that ship inside this library.</summary>
internal static class PolishResources
{
    private const int HashLength = 12;

    public static Lexicon LoadLexicon() => new(Load(Lexicon.ResourceName));

    public static LikelyReadings LoadLikelyReadings() => new(Load(LikelyReadings.ResourceName));

    public static PatchAutomaton LoadRules() => Load(SuffixRules.ResourceName);

    public static WordFamilies LoadFamilies() => new(Load(WordFamilies.ResourceName));

    /// <summary>Changes with whatever decides an index's terms; likely readings and families are read by queries alone.</summary>
    public static string ContentHash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var name in (string[])[Lexicon.ResourceName, SuffixRules.ResourceName])
        {
            using var stream = Open(name);
            hash.AppendData(SHA256.HashData(stream));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..HashLength];
    }

    private static PatchAutomaton Load(string name)
    {
        using var stream = Open(name);
        return PatchAutomatonReader.Read(stream);
    }

    private static Stream Open(string name) =>
        typeof(PolishResources).Assembly.GetManifestResourceStream(name)
        ?? throw new InvalidOperationException($"The assembly was built without its resource {name}.");
}
