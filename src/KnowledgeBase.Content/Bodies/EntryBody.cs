using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using KnowledgeBase.Content.Bodies.Marking;

namespace KnowledgeBase.Content.Bodies;

/// <summary>An entry's text: safe HTML for the page, and its passages for searching and citing.</summary>
/// <remarks>
/// Both are made when they are first asked for: a site with an up-to-date index need not render what nobody opens. Two who ask at
/// the same time may both render; what is kept is the first, until many others have been rendered. Nothing but fields waits for
/// that, since there is one such object for each entry, and whatever it holds is looked at in every full collection.
/// </remarks>
public sealed class EntryBody
{
    private readonly BodySource _source;
    private readonly IReadOnlyList<string?> _addresses;
    private BodyOutline? _outline;
    private string? _html;
    private UInt128 _digest;
    private bool _hasDigest;

    /// <param name="source">The text, already checked.</param>
    /// <param name="addresses">Where its links to other entries lead within the site, in their order; null for an entry that is not served.</param>
    internal EntryBody(BodySource source, IReadOnlyList<string?> addresses) => (_source, _addresses) = (source, addresses);

    /// <summary>A text that is already rendered.</summary>
    public EntryBody(IReadOnlyList<Passage> passages, IReadOnlyList<Heading> headings, string html)
        : this(BodySource.None, []) => (_outline, _html) = (new BodyOutline(passages, headings), html);

    /// <param name="source">The text, already checked.</param>
    /// <param name="addressOf">The address of an entry within the site; null for one that is not served.</param>
    internal static EntryBody Of(BodySource source, Func<string, string?> addressOf) => new(source, [.. source.Links.Select(link => addressOf(link.Id))]);

    /// <summary>No text at all.</summary>
    public static EntryBody Empty { get; } = new([], [], "");

    /// <summary>Sanitised HTML; each passage's element carries its anchor as <c>id</c>.</summary>
    public string Html => _html ?? Keep(ref _html, Renderer.Html());

    public IReadOnlyList<Passage> Passages => Outline.Passages;

    public IReadOnlyList<Heading> Headings => Outline.Headings;

    /// <summary>The first half of the SHA-256 of its headings and passages: what tells a text of which something else can be found. Kept for good once it was asked for.</summary>
    public UInt128 Digest
    {
        get
        {
            // Who asks at the same time reckons the same; the sign that it is there is set when all of it is.
            if (!Volatile.Read(ref _hasDigest))
            {
                _digest = Outline.Digest();
                Volatile.Write(ref _hasDigest, true);
            }

            return _digest;
        }
    }

    private BodyOutline Outline => _outline ?? Keep(ref _outline, Renderer.Outline());

    private BodyRenderer Renderer => new(_source, _addresses);

    /// <summary>The HTML with <c>mark</c> elements; without them it is <see cref="Html"/> to the letter.</summary>
    /// <param name="marks">What is to be marked; where marks overlap, only the first is set.</param>
    public string MarkedHtml(IReadOnlyCollection<BodyMark> marks)
    {
        ArgumentNullException.ThrowIfNull(marks);
        return marks.Count == 0 ? Html : BodyMarker.Mark(this, marks);
    }

    /// <summary>Whether its links lead to these addresses, so that it need not be rendered anew.</summary>
    internal bool LeadsTo(IReadOnlyList<string?> addresses) => _addresses.SequenceEqual(addresses);

    /// <summary>Drops what was rendered, which can be rendered again.</summary>
    internal void LetGo() => (_outline, _html) = (null, null);

    private T Keep<T>(ref T? place, T made) where T : class
    {
        var isFirst = _outline is null && _html is null;
        var kept = Interlocked.CompareExchange(ref place, made, null) ?? made;
        if (isFirst)
            RenderedBodies.Kept.Add(this);

        return kept;
    }
}

/// <summary>The addressable parts of a text.</summary>
internal sealed record BodyOutline(IReadOnlyList<Passage> Passages, IReadOnlyList<Heading> Headings)
{
    /// <summary>The first half of the SHA-256 of the texts, told apart by the one character that no text has.</summary>
    public UInt128 Digest()
    {
        var texts = Headings.Select(heading => heading.Text).Append("").Concat(Passages.Select(passage => passage.Text));
        return BinaryPrimitives.ReadUInt128LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', texts))));
    }
}

/// <summary>A section heading of the text.</summary>
/// <param name="Level">2 to 6; the entry's title is level 1.</param>
/// <param name="Text">Plain text.</param>
/// <param name="Anchor">Fragment of its address.</param>
public sealed record Heading(int Level, string Text, string Anchor);
