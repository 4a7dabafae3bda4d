using KnowledgeBase.Search.Terms;

namespace KnowledgeBase.Search.Tests.Samples;

internal static class WordLists
{
    /// <summary>The words in ordinal order, each once.</summary>
    public static WordList Of(IEnumerable<string> words)
    {
        var builder = new WordList.Builder();
        foreach (var word in words)
            builder.Add(word);

        return builder.ToDistinct();
    }
}
