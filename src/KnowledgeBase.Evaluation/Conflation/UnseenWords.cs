using KnowledgeBase.Evaluation.Stemming;
using KnowledgeBase.Polish.Training.Compilation;

namespace KnowledgeBase.Evaluation.Conflation;

/// <summary>Words of held-out lemmas, among themselves and among all words of the dictionary.</summary>
public sealed class UnseenWords
{
    private readonly IReadOnlyList<VocabularyWord> _vocabulary;
    private readonly IReadOnlyList<VocabularyWord> _heldOut;
    private readonly int[] _places;
    private readonly WordGroups _truth;
    private readonly WordGroups _wholeTruth;

    public UnseenWords(IReadOnlyList<VocabularyWord> vocabulary, IReadOnlyList<VocabularyWord> heldOut)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        ArgumentNullException.ThrowIfNull(heldOut);
        _vocabulary = vocabulary;
        _heldOut = heldOut;
        var forms = heldOut.Select(word => word.Form).ToHashSet(StringComparer.Ordinal);
        _places = [.. Enumerable.Range(0, vocabulary.Count).Where(place => forms.Contains(vocabulary[place].Form))];
        _truth = WordGroupsBuilder.ByLemma(heldOut);
        _wholeTruth = WordGroupsBuilder.ByLemma(vocabulary);
    }

    public UnseenWordsFigures Measure(IStemmer stemmer)
    {
        var own = new ConflationMeasure(_truth, WordGroupsBuilder.ByStem(_heldOut, stemmer));
        var whole = new ConflationMeasure(_wholeTruth, WordGroupsBuilder.ByStem(_vocabulary, stemmer));
        return new UnseenWordsFigures(
            own.Score(Enumerable.Range(0, _heldOut.Count)), whole.Score(_places), LemmaAccuracy.Of(_heldOut, stemmer));
    }
}

/// <summary>What an analysis makes of <see cref="UnseenWords"/>.</summary>
/// <param name="Own">Over pairs of held-out words.</param>
/// <param name="Whole">Over pairs of a held-out word and any word of the dictionary.</param>
/// <param name="LemmaAccuracy">The share of the words for which a stem is one of the lemmas.</param>
public sealed record UnseenWordsFigures(ConflationScore Own, ConflationScore Whole, double LemmaAccuracy);
