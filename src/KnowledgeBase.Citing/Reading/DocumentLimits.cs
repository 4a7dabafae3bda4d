namespace KnowledgeBase.Citing.Reading;

/// <summary>How much a document may hold. Each limit names what it stops; a thesis of 500 pages with pictures stays within all of them.</summary>
public sealed record DocumentLimits
{
    public static DocumentLimits Usual { get; } = new();

    /// <summary>Bytes of the file: it is held in memory whole.</summary>
    public int Bytes { get; init; } = 20 << 20;

    /// <summary>Bytes that all read parts may unfold to: a zip or Flate bomb unfolds a thousandfold and more.</summary>
    public long ExpandedBytes { get; init; } = 64 << 20;

    /// <summary>How many times longer an unfolded part may be than the packed one. Dull XML reaches a hundred; Deflate ends at 1032.</summary>
    public int Ratio { get; init; } = 250;

    /// <summary>A short part may unfold any number of times.</summary>
    public int RatioFrom { get; init; } = 1 << 20;

    /// <summary>Files within a zip; reading their list takes time and memory for each.</summary>
    public int Entries { get; init; } = 5_000;

    /// <summary>Elements within elements, and objects within objects of a PDF: each level costs stack.</summary>
    public int Depth { get; init; } = 128;

    /// <summary>Pages of a PDF.</summary>
    public int Pages { get; init; } = 1_000;

    /// <summary>Characters of text, 2,000 typed pages: time and memory of checking grow with them.</summary>
    public int Characters { get; init; } = 4_000_000;

    /// <summary>Time for reading; a PDF can be drawn for minutes.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Time for comparing a document with the entries: a thousand long quotations that no entry has can take minutes.</summary>
    public TimeSpan CheckingTime { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Compares a document with the entries within <see cref="CheckingTime"/>.</summary>
    /// <param name="compare">Stops when it is told to.</param>
    /// <param name="cancellation">Stops it sooner.</param>
    /// <exception cref="UnreadableDocumentException">It takes too long.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public T InTime<T>(Func<CancellationToken, T> compare, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(compare);
        using var timed = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        timed.CancelAfter(CheckingTime);
        try
        {
            return compare(timed.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new UnreadableDocumentException(DocumentFault.TooSlow, (long)CheckingTime.TotalSeconds);
        }
    }
}
