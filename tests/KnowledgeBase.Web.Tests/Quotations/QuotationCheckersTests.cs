using KnowledgeBase.Citing;
using KnowledgeBase.Citing.Quotations;
using KnowledgeBase.Citing.Reading;
using KnowledgeBase.Web.Quotations;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeBase.Web.Tests.Quotations;

public sealed class QuotationCheckersTests : SmallSiteTests
{
    private static readonly CitationContext Context = new(new Uri("https://baza.example/"), new DateOnly(2026, 11, 29), CitationLanguage.Polish);

    [Test]
    public async Task The_room_of_a_document_that_takes_too_long_is_free_when_nothing_reads_it_any_more()
    {
        _ = await Site.ReadAsync("/");
        var checkers = Site.Services.GetRequiredService<QuotationCheckers>();
        var (first, second) = (new TaskCompletionSource(), new TaskCompletionSource());

        Assert.That(() => Check(checkers, () => throw Slow(first.Task)), Throws.InstanceOf<UnreadableDocumentException>());
        Assert.That(() => Check(checkers, () => throw Slow(second.Task)), Throws.InstanceOf<UnreadableDocumentException>());
        var third = Check(checkers, () => Task.FromResult(DocumentReader.ReadPasted("Czytamy: „tak”.", DocumentLimits.Usual)));
        await Task.Delay(100);
        var waited = !third.IsCompleted;
        first.SetResult();
        var text = await third;
        second.SetResult();

        Assert.That((waited, text is null), Is.EqualTo((true, false)));
    }

    private static UnreadableDocumentException Slow(Task ended) => new(DocumentFault.TooSlow, 20) { Ended = ended };

    private static Task<CheckedText?> Check(QuotationCheckers checkers, Func<Task<ReadText>> read) => checkers.CheckAsync(read, Context, CancellationToken.None);
}
