using KnowledgeBase.Evaluation.Stemming;
using KnowledgeBase.Polish.Lemmas;
using KnowledgeBase.Polish.Training.Compilation;

namespace KnowledgeBase.Evaluation.Conflation;

/// <summary>Gathers the groups of words, word by word.</summary>
public sealed class WordGroupsBuilder
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<int> _starts = [0];
    private readonly List<int> _groups = [];

    /// <summary>The groups that a dictionary's lemmas make.</summary>
    public static WordGroups ByLemma(IEnumerable<VocabularyWord> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var builder = new WordGroupsBuilder();
        foreach (var word in words)
        {
            foreach (var lemma in word.Lemmas)
                builder.Add(lemma);
            builder.EndWord();
        }

        return builder.Build();
    }

    /// <summary>The groups that an analysis makes.</summary>
    public static WordGroups ByStem(IEnumerable<VocabularyWord> words, IStemmer stemmer)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(stemmer);
        var builder = new WordGroupsBuilder();
        var stems = new LemmaBuffer();
        foreach (var word in words)
        {
            stems.Clear();
            stemmer.AddStems(word.Form, stems);
            for (var i = 0; i < stems.Count; i++)
                builder.Add(stems[i]);
            builder.EndWord();
        }

        return builder.Build();
    }

    /// <summary>Puts the word under way into a group; once for each group.</summary>
    public void Add(ReadOnlySpan<char> group)
    {
        var numbers = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!numbers.TryGetValue(group, out var number))
            numbers[group] = number = _numbers.Count;
        _groups.Add(number);
    }

    /// <summary>Ends the word under way; the next one begins.</summary>
    public void EndWord() => _starts.Add(_groups.Count);

    public WordGroups Build() => new([.. _starts], [.. _groups], _numbers.Count);
}
