using KnowledgeBase.Polish.Letters;

namespace KnowledgeBase.Search.Completions;

/// <summary>The beginnings of words that were typed so far.</summary>
internal sealed class TypedText
{
    /// <summary>Longer than any title's beginning that somebody would type to find it; also bounds the work.</summary>
    private const int MaxLength = 100;

    /// <summary>Each further word costs a check of every text that holds the rarest.</summary>
    private const int MaxWords = 8;

    private TypedText(IReadOnlyList<TypedWord> words) => Words = words;

    public IReadOnlyList<TypedWord> Words { get; }

    /// <summary>Reads any text; what is too much is left out.</summary>
    public static TypedText Of(string typed)
    {
        var lower = CompletionWords.Prepare(typed.Length <= MaxLength ? typed : typed[..MaxLength]);
        var words = new List<TypedWord>();
        foreach (var word in CompletionWords.In(lower))
        {
            if (words.Count == MaxWords)
                break;

            words.Add(TypedWord.Of(lower[word]));
        }

        return new TypedText(words);
    }
}

/// <summary>The beginning of a word.</summary>
/// <param name="Folded">In small letters without marks.</param>
/// <param name="Spelled">In small letters when it has marks: who types them means them; null when any will do.</param>
internal readonly record struct TypedWord(string Folded, string? Spelled)
{
    public static TypedWord Of(string lower) => Folding.IsFolded(lower) ? new(lower, null) : new(Folding.Fold(lower), lower);
}
