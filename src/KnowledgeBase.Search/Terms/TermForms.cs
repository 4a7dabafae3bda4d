using KnowledgeBase.Polish.Analysis;
using KnowledgeBase.Polish.Indexing;

namespace KnowledgeBase.Search.Terms;

/// <summary>The spellings of the index by the lemmas of their readings: the forms in which each word occurs.</summary>
internal sealed class TermForms
{
    private readonly SortedWords _byLemma;

    public TermForms(PolishText analysis, WordList spellings)
    {
        var reader = new TermReader(analysis);
        _byLemma = SortedWords.By(spellings, (number, keys) =>
        {
            reader.Read(spellings[number]);
            if (!reader.MoveNext() || !reader.Exact.SequenceEqual(spellings[number]))
                return;

            for (var reading = 0; reading < reader.Lemmas.Count; reading++)
                keys.Add(reader.Lemmas[reading]);
        });
    }

    /// <summary>The spellings that may be read as the lemma.</summary>
    public IReadOnlyList<string> Of(string lemma) => [.. _byLemma.Under(lemma)];
}
