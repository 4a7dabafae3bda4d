using KnowledgeBase.Polish.Training.Dictionaries;

namespace KnowledgeBase.Polish.Training.Compilation;

/// <summary>A form as an index sees it, in lower case, with all lemmas its readings have.</summary>
public readonly record struct VocabularyWord(string Form, string[] Lemmas);

/// <summary>All forms of a dictionary in lower case, in ordinal order, with the plural gerunds it lacks.</summary>
public static class Vocabulary
{
    public static VocabularyWord[] From(IEnumerable<DictionaryEntry> entries)
    {
        var pairs = new List<(string Form, string Lemma)>();
        var lemmas = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            var form = entry.Form.ToLowerInvariant();
            var lemma = Shared(lemmas, entry.Lemma.ToLowerInvariant());
            pairs.Add((form, lemma));
            foreach (var plural in PluralGerunds.Of(form, entry.Tags))
                pairs.Add((plural, lemma));
        }

        pairs.Sort(ByFormThenLemma);
        return [.. Grouped(pairs)];
    }

    private static string Shared(HashSet<string> known, string text)
    {
        if (known.TryGetValue(text, out var same))
            return same;

        _ = known.Add(text);
        return text;
    }

    private static int ByFormThenLemma((string Form, string Lemma) x, (string Form, string Lemma) y)
    {
        var byForm = string.CompareOrdinal(x.Form, y.Form);
        return byForm != 0 ? byForm : string.CompareOrdinal(x.Lemma, y.Lemma);
    }

    private static IEnumerable<VocabularyWord> Grouped(List<(string Form, string Lemma)> pairs)
    {
        var lemmas = new List<string>();
        for (var i = 0; i < pairs.Count; i++)
        {
            var (form, lemma) = pairs[i];
            if (lemmas.Count == 0 || lemmas[^1] != lemma)
                lemmas.Add(lemma);
            if (i + 1 < pairs.Count && pairs[i + 1].Form == form)
                continue;

            yield return new VocabularyWord(form, [.. lemmas]);
            lemmas.Clear();
        }
    }
}
