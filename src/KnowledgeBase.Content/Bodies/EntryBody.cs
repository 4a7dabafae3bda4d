using KnowledgeBase.Content.Bodies.Marking;

namespace KnowledgeBase.Content.Bodies;

/// <summary>An entry's text: safe HTML for the page, and its passages for searching and citing.</summary>
/// <remarks>Both are made when they are first asked for: a site with an up-to-date index need not render what nobody opens.</remarks>
public sealed class EntryBody
{
    private readonly Lazy<BodyOutline> _outline;
    private readonly Lazy<string> _html;

    internal EntryBody(Func<BodyOutline> outline, Func<string> html)
    {
        _outline = new Lazy<BodyOutline>(outline);
        _html = new Lazy<string>(html);
    }

    /// <summary>A text that is already rendered.</summary>
    public EntryBody(IReadOnlyList<Passage> passages, IReadOnlyList<Heading> headings, string html)
        : this(() => new BodyOutline(passages, headings), () => html)
    {
    }

    /// <summary>No text at all.</summary>
    public static EntryBody Empty { get; } = new([], [], "");

    /// <summary>Sanitised HTML; each passage's element carries its anchor as <c>id</c>.</summary>
    public string Html => _html.Value;

    public IReadOnlyList<Passage> Passages => _outline.Value.Passages;

    public IReadOnlyList<Heading> Headings => _outline.Value.Headings;

    /// <summary>The HTML with <c>mark</c> elements; without them it is <see cref="Html"/> to the letter.</summary>
    /// <param name="marks">What is to be marked; where marks overlap, only the first is set.</param>
    public string MarkedHtml(IReadOnlyCollection<BodyMark> marks)
    {
        ArgumentNullException.ThrowIfNull(marks);
        return marks.Count == 0 ? Html : BodyMarker.Mark(this, marks);
    }
}

/// <summary>The addressable parts of a text.</summary>
internal sealed record BodyOutline(IReadOnlyList<Passage> Passages, IReadOnlyList<Heading> Headings);

/// <summary>A section heading of the text.</summary>
/// <param name="Level">2 to 6; the entry's title is level 1.</param>
/// <param name="Text">Plain text.</param>
/// <param name="Anchor">Fragment of its address.</param>
public sealed record Heading(int Level, string Text, string Anchor);
