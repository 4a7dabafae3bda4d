using System.Security.Cryptography;
using KnowledgeBase.Polish.Automata;

namespace KnowledgeBase.Polish.Lemmas;

/// <summary>The lexicon and the rules that ship inside this library.</summary>
internal static class PolishResources
{
    private const int HashLength = 12;

    public static Lexicon LoadLexicon() => new(Load(Lexicon.ResourceName));

    public static SuffixRules LoadRules(Lexicon lexicon) => new(Load(SuffixRules.ResourceName), lexicon);

    /// <summary>Changes with the content of either resource.</summary>
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
