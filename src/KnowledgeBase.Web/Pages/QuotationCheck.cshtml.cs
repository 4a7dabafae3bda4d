using KnowledgeBase.Citing.Reading;
using KnowledgeBase.Web.Citing;
using KnowledgeBase.Web.Languages;
using KnowledgeBase.Web.Live;
using KnowledgeBase.Web.Quotations;

namespace KnowledgeBase.Web.Pages;

/// <summary>Takes a text or a file and tells whether its quotations are what the entries say.</summary>
public sealed class QuotationCheckModel(QuotationCheckers checkers, LiveSearch search, SiteCitations citations) : DocumentFormModel
{
    public CheckedDocument? Document { get; private set; }

    public override string Address => Routes.QuotationCheck;

    public override string Paste => Wording.Current.Quotations.Paste;

    public override string Submit => Wording.Current.Quotations.Check;

    protected override string Nothing => Wording.Current.Quotations.Nothing;

    protected override string Busy => Wording.Current.Quotations.Busy;

    protected override async Task<bool> AnswerAsync(Func<Task<ReadText>> read, bool isFile, CancellationToken cancellation)
    {
        if (await checkers.CheckAsync(read, citations.For(Request), cancellation) is not { } text)
            return false;

        Document = new CheckedDocument(text, isFile ? null : Text, search.Library);
        return true;
    }
}
