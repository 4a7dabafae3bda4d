using KnowledgeBase.Citing;
using KnowledgeBase.Citing.Reading;
using KnowledgeBase.Search.Evidence;
using KnowledgeBase.Web.Documents;
using KnowledgeBase.Web.Live;

namespace KnowledgeBase.Web.Evidence;

/// <summary>Finds what supports the paragraphs of a document, as many documents at once as there is room for.</summary>
public sealed class EvidenceSearch(LiveSearch search, DocumentRoom room)
{
    /// <summary>Reads a document and looks for support; null when there is no room for it.</summary>
    /// <param name="read">Reads it.</param>
    /// <param name="context">Address, day and language of the citations.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="UnreadableDocumentException">It cannot be read, or takes too long.</exception>
    public Task<DraftEvidence?> FindAsync(Func<Task<ReadText>> read, CitationContext context, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(read);
        return room.UseAsync(async () => Find(await read().ConfigureAwait(false), context, cancellation), cancellation);
    }

    private DraftEvidence Find(ReadText text, CitationContext context, CancellationToken cancellation)
    {
        var request = new EvidenceRequest { Paragraphs = text.RunningText() };
        return new DraftEvidence(text, request.Paragraphs, DocumentLimits.Usual.InTime(timed => search.Engine.FindEvidence(request, timed), cancellation), context);
    }
}
