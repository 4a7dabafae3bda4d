namespace KnowledgeBase.Evaluation.Conflation;

/// <summary>Which words belong to which groups, by lemma or by stem; a word may belong to several.</summary>
public sealed class WordGroups
{
    private readonly int[] _groupStarts;
    private readonly int[] _groups;
    private readonly int[] _wordStarts;
    private readonly int[] _words;

    /// <param name="groupStarts">For each word where its groups begin, and where those of the last one end.</param>
    /// <param name="groups">The groups of all words, word by word.</param>
    /// <param name="groupCount">Groups are numbered from 0 to below this.</param>
    internal WordGroups(int[] groupStarts, int[] groups, int groupCount)
    {
        _groupStarts = groupStarts;
        _groups = groups;
        _wordStarts = Starts(groups, groupCount);
        _words = new int[groups.Length];
        int[] next = [.. _wordStarts];
        for (var word = 0; word < WordCount; word++)
        {
            foreach (var group in GroupsOf(word))
                _words[next[group]++] = word;
        }
    }

    public int WordCount => _groupStarts.Length - 1;

    public ReadOnlySpan<int> GroupsOf(int word) => _groups.AsSpan(_groupStarts[word].._groupStarts[word + 1]);

    public ReadOnlySpan<int> WordsOf(int group) => _words.AsSpan(_wordStarts[group].._wordStarts[group + 1]);

    private static int[] Starts(int[] groups, int groupCount)
    {
        var starts = new int[groupCount + 1];
        foreach (var group in groups)
            starts[group + 1]++;
        for (var group = 0; group < groupCount; group++)
            starts[group + 1] += starts[group];
        return starts;
    }
}
