using System.Diagnostics;

namespace KnowledgeBase.Citing.Reading;

/// <summary>What is left of a document's limits while it is read.</summary>
/// <remarks>A fault is kept: libraries that mend what they read may catch it, and go on with less.</remarks>
internal sealed class ReadingBudget(DocumentLimits limits, CancellationToken cancellation)
{
    private readonly long _started = Stopwatch.GetTimestamp();
    private long _expanded;

    public DocumentLimits Limits => limits;

    /// <summary>The first limit that was passed.</summary>
    public UnreadableDocumentException? Fault { get; private set; }

    /// <summary>Whether a limit was passed, now or before, or reading was stopped; for where throwing ends nothing.</summary>
    public bool IsOver
    {
        get
        {
            if (Stopwatch.GetElapsedTime(_started) > limits.Time)
                Fault ??= new UnreadableDocumentException(DocumentFault.TooSlow, (long)limits.Time.TotalSeconds);

            return Fault is not null || cancellation.IsCancellationRequested;
        }
    }

    /// <exception cref="UnreadableDocumentException">A limit was passed, now or before.</exception>
    /// <exception cref="OperationCanceledException">Reading was stopped.</exception>
    public void Check()
    {
        cancellation.ThrowIfCancellationRequested();
        if (IsOver)
            throw Fault ?? (Exception)new OperationCanceledException(cancellation);
    }

    /// <summary>Counts what a part has unfolded to so far.</summary>
    /// <param name="more">Bytes since it was last counted.</param>
    /// <param name="unfolded">All bytes of the part.</param>
    /// <param name="packed">Bytes of the packed part.</param>
    /// <exception cref="UnreadableDocumentException">It is too much.</exception>
    public void Expand(long more, long unfolded, long packed)
    {
        if (Interlocked.Add(ref _expanded, more) > limits.ExpandedBytes || (unfolded > limits.RatioFrom && unfolded / limits.Ratio > packed))
            Fault ??= new UnreadableDocumentException(DocumentFault.ExpandsTooMuch, limits.ExpandedBytes);

        Check();
    }

    /// <summary>Keeps a fault, to be thrown.</summary>
    public UnreadableDocumentException Refuse(DocumentFault fault, long limit = 0, Exception? inner = null) =>
        Fault ??= new UnreadableDocumentException(fault, limit, inner);
}
