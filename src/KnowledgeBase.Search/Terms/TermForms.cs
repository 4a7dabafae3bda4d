using KnowledgeBase.Polish.Analysis;
using KnowledgeBase.Polish.Indexing;

namespace KnowledgeBase.Search.Terms;

/// <summary>The spellings of the index by the lemmas of their readings: the forms in which each word occurs.</summary>
internal sealed class TermForms
{
    private readonly Dictionary<string, List<string>> _byLemma = new(StringComparer.Ordinal);

    public TermForms(PolishText analysis, IEnumerable<string> spellings)
    {
        var reader = new TermReader(analysis);
        var byLemma = _byLemma.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var spelling in spellings)
        {
            reader.Read(spelling);
            if (!reader.MoveNext() || !reader.Exact.SequenceEqual(spelling))
                continue;

            for (var reading = 0; reading < reader.Lemmas.Count; reading++)
            {
                if (!byLemma.TryGetValue(reader.Lemmas[reading], out var forms))
                    byLemma[reader.Lemmas[reading]] = forms = [];

                forms.Add(spelling);
            }
        }
    }

    /// <summary>The spellings that may be read as the lemma.</summary>
    public IReadOnlyList<string> Of(string lemma) => _byLemma.GetValueOrDefault(lemma) ?? [];
}
