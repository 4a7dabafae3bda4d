using KnowledgeBase.Content;

namespace KnowledgeBase.Testing.Quoting;

/// <summary>Words and sentences of the content, to alter texts with; the same for the same seed.</summary>
public sealed class WordStock
{
    private readonly string[] _words;
    private readonly string[] _sentences;

    public WordStock(Library library, Random random)
    {
        ArgumentNullException.ThrowIfNull(library);
        Random = random;
        _sentences = [.. library.Entries.SelectMany(entry => entry.Body.Passages).Select(passage => passage.Text).Where(text => text.Split(' ').Length > 15 && !text.AsSpan().ContainsAny("„”|"))];
        _words = [.. _sentences.SelectMany(text => text.Split(' ')).Where(word => word.Length > 3 && word.All(char.IsLower)).Distinct()];
    }

    public Random Random { get; }

    public string Word() => _words[Random.Next(_words.Length)];

    public string OtherThan(string word)
    {
        var other = Word();
        return string.Equals(other, word, StringComparison.OrdinalIgnoreCase) ? OtherThan(word) : other;
    }

    public string Sentence() => _sentences[Random.Next(_sentences.Length)];
}
