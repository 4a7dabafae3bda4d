using KnowledgeBase.Citing.Reading;

namespace KnowledgeBase.Web.Documents;

/// <summary>Lets a few documents be read at once, whatever they are read for.</summary>
/// <remarks>A document may take the memory and the time of its limits; so only as many are read at once as there is room for.</remarks>
public sealed class DocumentRoom : IDisposable
{
    /// <summary>Documents read at once.</summary>
    private const int MostAtOnce = 2;

    /// <summary>Who waits for longer is told to come again.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);

    /// <summary>When to come again: a document takes less than this to read and check.</summary>
    public static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(20);

    private readonly SemaphoreSlim _room = new(MostAtOnce);

    /// <summary>Reads a document and answers from it; null when there is no room for it.</summary>
    /// <param name="answer">Reads and answers.</param>
    /// <param name="cancellation">Stops the waiting.</param>
    /// <exception cref="UnreadableDocumentException">It cannot be read, or takes too long.</exception>
    public async Task<T?> UseAsync<T>(Func<Task<T>> answer, CancellationToken cancellation)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(answer);
        if (!await _room.WaitAsync(LongestWait, cancellation).ConfigureAwait(false))
            return null;

        var ended = Task.CompletedTask;
        try
        {
            return await answer().ConfigureAwait(false);
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
}
