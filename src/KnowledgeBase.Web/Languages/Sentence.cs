using System.Globalization;
using System.Runtime.CompilerServices;

namespace KnowledgeBase.Web.Languages;

/// <summary>A sentence that holds links, stressed words or words of the content, wherever its language puts them.</summary>
/// <remarks>It is written as an interpolated string, and shown by the partial view <c>_Sentence</c>.</remarks>
/// <param name="literalLength">Given by the compiler.</param>
/// <param name="formattedCount">Given by the compiler.</param>
[InterpolatedStringHandler]
public sealed class Sentence(int literalLength, int formattedCount)
{
    private readonly List<SentencePart> _parts = new(literalLength == 0 ? formattedCount : (2 * formattedCount) + 1);

    public IReadOnlyList<SentencePart> Parts => _parts;

    /// <summary>Words that lead to an address within the site.</summary>
    public static SentencePart Link(string address, string text) => new(SentenceRole.Link, text, address);

    /// <summary>Words that must not be missed.</summary>
    public static SentencePart Strong(string text) => new(SentenceRole.Strong, text);

    /// <summary>Polish words that are spoken of, in whichever language.</summary>
    public static SentencePart Polish(string text) => new(SentenceRole.Polish, text);

    public void AppendLiteral(string value) => _parts.Add(new SentencePart(SentenceRole.Plain, value));

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
    Polish,
}

/// <summary>A part of a sentence, with an address when it is a link.</summary>
public readonly record struct SentencePart(SentenceRole Role, string Text, string? Address = null);
