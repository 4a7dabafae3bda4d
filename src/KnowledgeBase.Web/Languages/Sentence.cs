using System.Globalization;
using System.Runtime.CompilerServices;
using KnowledgeBase.Web.Searching;

namespace KnowledgeBase.Web.Languages;

/// <summary>A sentence that holds links, stressed words or words of the content, wherever its language puts them.</summary>
/// <remarks>It is written as an interpolated string, and shown by <see cref="SentenceHtml"/>.</remarks>
/// <param name="literalLength">Given by the compiler.</param>
/// <param name="formattedCount">Given by the compiler.</param>
[InterpolatedStringHandler]
public sealed class Sentence(int literalLength, int formattedCount)
{
    private readonly List<SentencePart> _parts = new(literalLength == 0 ? formattedCount : (2 * formattedCount) + 1);

    public IReadOnlyList<SentencePart> Parts => _parts;

    /// <summary>Words as they are.</summary>
    public static SentencePart Plain(string text) => new(SentenceRole.Plain, text);

    /// <summary>Words that lead to an address within the site.</summary>
    public static SentencePart Link(string address, string text) => new(SentenceRole.Link, text, address);

    /// <summary>Words that must not be missed.</summary>
    public static SentencePart Strong(string text) => new(SentenceRole.Strong, text);

    /// <summary>Polish words that are spoken of, in whichever language.</summary>
    public static SentencePart Polish(string text) => new(SentenceRole.Stressed, text, IsOfContent: true);

    /// <summary>Words of the content, or of a query for it.</summary>
    public static SentencePart Content(string text) => new(SentenceRole.Plain, text, IsOfContent: true);

    /// <summary>A title of the content that leads to what has it.</summary>
    public static SentencePart ContentLink(string address, string text) => new(SentenceRole.Link, text, address, IsOfContent: true);

    /// <summary>A query that leads to what it finds.</summary>
    public static SentencePart Query(string query) => new(SentenceRole.Link, query, SearchState.Empty.WithQuery(query).Address(), IsOfContent: true);

    /// <summary>What is typed as it stands.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isPolish">Whether it is a Polish word.</param>
    public static SentencePart Code(string text, bool isPolish = false) => new(SentenceRole.Code, text, IsOfContent: isPolish);

    /// <summary>The parts in a row.</summary>
    public static Sentence Join(string separator, IEnumerable<SentencePart> parts) => Join(separator, parts.Select(part => (Sentence)$"{part}"));

    /// <summary>The sentences in a row.</summary>
    public static Sentence Join(string separator, IEnumerable<Sentence> sentences)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        var joined = new Sentence(0, 0);
        foreach (var sentence in sentences)
        {
            if (joined.Parts.Count > 0)
                joined.AppendLiteral(separator);

            joined.AppendFormatted(sentence);
        }

        return joined;
    }

    public void AppendLiteral(string value) => _parts.Add(Plain(value));

    public void AppendFormatted(string? value) => AppendLiteral(value ?? "");

    public void AppendFormatted(int value) => AppendLiteral(value.ToString(CultureInfo.InvariantCulture));

    public void AppendFormatted(SentencePart value) => _parts.Add(value);

    public void AppendFormatted(Sentence? value) => _parts.AddRange(value?.Parts ?? []);

    /// <summary>The words alone.</summary>
    public override string ToString() => string.Concat(Parts.Select(part => part.Text));
}

/// <summary>What a part of a sentence is.</summary>
public enum SentenceRole
{
    Plain,
    Link,
    Strong,
    Stressed,
    Code,
}

/// <summary>A part of a sentence, with an address when it is a link.</summary>
/// <param name="Role">What it is.</param>
/// <param name="Text">Its words.</param>
/// <param name="Address">Where it leads.</param>
/// <param name="IsOfContent">Whether its words are Polish in every language.</param>
public readonly record struct SentencePart(SentenceRole Role, string Text, string? Address = null, bool IsOfContent = false)
{
    /// <summary>What <c>lang</c> says on it; null where it is in the language of its page.</summary>
    public string? Lang => IsOfContent ? Wording.Current.ContentLang : null;
}
