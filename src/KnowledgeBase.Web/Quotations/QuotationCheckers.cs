using KnowledgeBase.Citing;
using KnowledgeBase.Citing.Quotations;
using KnowledgeBase.Citing.Reading;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Web.Live;

namespace KnowledgeBase.Web.Quotations;

/// <summary>Checks documents against the content of the moment, a few at a time.</summary>
/// <remarks>A document may take the memory and the time of its limits; so only as many are read at once as there is room for.</remarks>
public sealed class QuotationCheckers(LiveSearch search, IEntryVersions versions) : IDisposable
{
    /// <summary>Documents read at once.</summary>
    private const int MostAtOnce = 2;

    /// <summary>Who waits for longer is told to come again.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim _room = new(MostAtOnce);
    private readonly Lock _making = new();
    private volatile Made? _made;

    /// <summary>Reads and checks a document; null when there is no room for it.</summary>
    /// <param name="read">Reads it.</param>
    /// <param name="context">Address, day and language of its citations.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="UnreadableDocumentException">It cannot be read, or takes too long.</exception>
    public async Task<CheckedText?> CheckAsync(Func<Task<ReadText>> read, CitationContext context, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(read);
        if (!await _room.WaitAsync(LongestWait, cancellation).ConfigureAwait(false))
            return null;

        var ended = Task.CompletedTask;
        try
        {
            return Of(search.Library).Check(await read().ConfigureAwait(false), context, cancellation);
        }
        catch (UnreadableDocumentException exception)
        {
            ended = exception.Ended;
            throw;
        }
        finally
        {
            // Who waits is told at once; the room is free when nothing of the document is read any more.
            _ = ended.ContinueWith(_ => _room.Release(), TaskContinuationOptions.ExecuteSynchronously);
        }
    }

    public void Dispose() => _room.Dispose();

    private QuotationChecker Of(Library library)
    {
        var past = versions.State;
        if (_made is { } made && made.IsOf(library, past))
            return made.Checker;

        lock (_making)
        {
            if (_made?.IsOf(library, past) != true)
                _made = new Made(library, past, new QuotationChecker(library, versions));

            return _made.Checker;
        }
    }

    private sealed record Made(Library Library, string Past, QuotationChecker Checker)
    {
        public bool IsOf(Library library, string past) => Library == library && Past == past;
    }
}
