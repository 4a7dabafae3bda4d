namespace KnowledgeBase.Search.Completions.Phrases;

/// <summary>Counts the pairs and triples of neighbouring words by their lemmas.</summary>
internal sealed class PhraseCounter(PhraseWords words, PhraseReader read, int leastEntries)
{
    /// <summary>A pair is a piece of a longer phrase when so much of it stands there: nobody says „partnerska inicjatywa” without „miast”.</summary>
    /// <remarks>K. Frantzi, S. Ananiadou, H. Mima, Automatic recognition of multi-word terms (2000), judge nested terms by the same two counts.</remarks>
    private const double ShareOfPiece = 0.75;

    /// <summary>The phrases of enough entries, without pieces of longer ones.</summary>
    public IEnumerable<PhraseCount> Count()
    {
        var sketch = new PhraseSketch();
        foreach (var (_, form) in Phrases())
            sketch.Add(LemmasOf(form));

        var counts = new Dictionary<PhraseKey, PhraseCount>();
        foreach (var (entry, form) in Phrases())
        {
            var lemmas = LemmasOf(form);
            if (!sketch.MayReach(lemmas, leastEntries))
                continue;

            if (!counts.TryGetValue(lemmas, out var count))
                counts.Add(lemmas, count = new PhraseCount());

            count.Add(form, entry);
        }

        return WithoutPieces(counts);
    }

    private IEnumerable<PhraseCount> WithoutPieces(Dictionary<PhraseKey, PhraseCount> counts)
    {
        var covered = new Dictionary<PhraseKey, int>();
        foreach (var (key, count) in counts.Where(counted => !counted.Key.IsPair && counted.Value.Entries >= leastEntries))
        {
            covered[key.Head] = Math.Max(covered.GetValueOrDefault(key.Head), count.Occurrences);
            covered[key.Tail] = Math.Max(covered.GetValueOrDefault(key.Tail), count.Occurrences);
        }

        return counts
            .Where(counted => counted.Value.Entries >= leastEntries)
            .Where(counted => covered.GetValueOrDefault(counted.Key) < ShareOfPiece * counted.Value.Occurrences)
            .Select(counted => counted.Value);
    }

    private IEnumerable<(int Entry, PhraseKey Form)> Phrases()
    {
        for (var entry = 0; entry < read.EntryStarts.Count; entry++)
        {
            var end = entry + 1 < read.EntryStarts.Count ? read.EntryStarts[entry + 1] : read.Row.Count;
            for (var at = read.EntryStarts[entry]; at + 1 < end; at++)
            {
                var form = new PhraseKey(read.Row[at], read.Row[at + 1], PhraseWords.Break);
                if (form.First == PhraseWords.Break || form.Second == PhraseWords.Break)
                    continue;

                yield return (entry, form);
                if (at + 2 < end && read.Row[at + 2] is not PhraseWords.Break and var third)
                    yield return (entry, form with { Third = third });
            }
        }
    }

    private PhraseKey LemmasOf(PhraseKey form) => new(words.LemmaOf(form.First), words.LemmaOf(form.Second), words.LemmaOf(form.Third));
}
