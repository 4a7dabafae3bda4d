using KnowledgeBase.Content;

namespace KnowledgeBase.Web.Api;

/// <summary>Tells since when this process answers from the content as it is.</summary>
/// <remarks>
/// Only the content that was asked last is remembered: one that comes back later is dated anew, so that whoever holds an
/// answer of what lay between is not told that nothing changed. Files' own times would be those of some copy.
/// </remarks>
public sealed class ContentDate(TimeProvider clock)
{
    private readonly Lock _gate = new();
    private Dated _alone = new("", default);
    private Dated _withPast = new("", default);

    /// <summary>To the second, as headers have it, and for another content always a later one.</summary>
    /// <param name="library">The content.</param>
    /// <param name="past">Names the state of its history; empty for an answer that does not tell of it.</param>
    public DateTimeOffset Of(Library library, string past = "")
    {
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(past);
        lock (_gate)
            return past.Length == 0 ? Read(ref _alone, library.Fingerprint) : Read(ref _withPast, library.Fingerprint + past);
    }

    private DateTimeOffset Read(ref Dated last, string state)
    {
        if (last.State != state)
        {
            var now = clock.GetUtcNow();
            var second = new DateTimeOffset(now.Ticks - (now.Ticks % TimeSpan.TicksPerSecond), TimeSpan.Zero);
            last = new Dated(state, second > last.Since ? second : last.Since.AddSeconds(1));
        }

        return last.Since;
    }

    private readonly record struct Dated(string State, DateTimeOffset Since);
}
