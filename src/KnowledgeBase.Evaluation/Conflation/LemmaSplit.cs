using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using KnowledgeBase.Polish.Training.Compilation;

namespace KnowledgeBase.Evaluation.Conflation;

/// <summary>
/// A vocabulary parted into what rules are learned from and words that they have never seen. Lemmas with the same last
/// letters go the same way, so that no held-out word is a known one with another prefix.
/// </summary>
public sealed class LemmaSplit
{
    /// <summary>No training lemma shares this many last letters with a held-out one.</summary>
    public const int SharedLetters = 6;

    private const double HeldOutShare = 0.1;

    private readonly Dictionary<string, bool> _isHeldOut = new(StringComparer.Ordinal);
    private readonly int _seed;

    public LemmaSplit(IEnumerable<VocabularyWord> words, int seed)
    {
        ArgumentNullException.ThrowIfNull(words);
        _seed = seed;
        var training = new List<VocabularyWord>();
        var heldOut = new List<VocabularyWord>();
        foreach (var word in words)
        {
            string[] known = [.. word.Lemmas.Where(lemma => !IsHeldOut(lemma))];
            if (known.Length > 0)
                training.Add(word with { Lemmas = known });
            else if (word.Form.All(char.IsLetter))
                heldOut.Add(word);
        }

        Training = training;
        HeldOut = heldOut;
    }

    /// <summary>The words with a lemma that is not held out, and only such lemmas.</summary>
    public IReadOnlyList<VocabularyWord> Training { get; }

    /// <summary>The words, of letters only, all of whose lemmas are held out.</summary>
    public IReadOnlyList<VocabularyWord> HeldOut { get; }

    private bool IsHeldOut(string lemma)
    {
        var ending = lemma.Length > SharedLetters ? lemma[^SharedLetters..] : lemma;
        if (_isHeldOut.TryGetValue(ending, out var known))
            return known;

        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{_seed}\n{ending}"));
        return _isHeldOut[ending] = BinaryPrimitives.ReadUInt32LittleEndian(hash) < HeldOutShare * uint.MaxValue;
    }
}
