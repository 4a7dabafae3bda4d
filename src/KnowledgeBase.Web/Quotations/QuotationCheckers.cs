using KnowledgeBase.Citing;
using KnowledgeBase.Citing.Quotations;
using KnowledgeBase.Citing.Reading;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Web.Documents;
using KnowledgeBase.Web.Live;

namespace KnowledgeBase.Web.Quotations;

/// <summary>Checks documents against the content of the moment, as many at once as there is room for.</summary>
public sealed class QuotationCheckers(LiveSearch search, IEntryVersions versions, DocumentRoom room)
{
    private readonly Lock _making = new();
    private volatile Made? _made;

    /// <summary>Reads and checks a document; null when there is no room for it.</summary>
    /// <param name="read">Reads it.</param>
    /// <param name="context">Address, day and language of its citations.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="UnreadableDocumentException">It cannot be read, or takes too long.</exception>
    public Task<CheckedText?> CheckAsync(Func<Task<ReadText>> read, CitationContext context, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(read);
        return room.UseAsync(async () => Of(search.Library).Check(await read().ConfigureAwait(false), context, cancellation), cancellation);
    }

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
