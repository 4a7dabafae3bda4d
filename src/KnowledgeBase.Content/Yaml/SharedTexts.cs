namespace KnowledgeBase.Content.Yaml;

/// <summary>Gives short texts that are written again and again, such as the names of topics, as one object.</summary>
/// <remarks>
/// Thousands of files name the same few hundred things, and a copy for each would be a third of all objects of a large library. A
/// table of fixed size, in which a text takes the place of another one that comes to the same place: nothing grows, and nothing
/// waits. Threads that write at the same time lose at most the sharing.
/// </remarks>
internal static class SharedTexts
{
    /// <summary>In characters: what is longer is a sentence, and seldom written twice.</summary>
    private const int Longest = 48;

    // A power of two, many times the names that are frequent.
    private static readonly string?[] Places = new string?[8192];

    /// <summary>An equal text.</summary>
    public static string Of(string text)
    {
        if (text.Length is 0 or > Longest)
            return text;

        ref var place = ref Places[text.GetHashCode() & (Places.Length - 1)];
        if (place is { } known && known == text)
            return known;

        return place = text;
    }
}
