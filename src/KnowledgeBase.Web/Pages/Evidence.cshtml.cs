using KnowledgeBase.Citing.Reading;
using KnowledgeBase.Search.Evidence;
using KnowledgeBase.Web.Citing;
using KnowledgeBase.Web.Evidence;
using KnowledgeBase.Web.Languages;

namespace KnowledgeBase.Web.Pages;

/// <summary>Takes a draft and names, for each paragraph, the recommendations and initiatives on its subject.</summary>
public sealed class EvidenceModel(EvidenceSearch evidence, SiteCitations citations) : DocumentFormModel
{
    public DraftEvidence? Draft { get; private set; }

    public override string Address => Routes.Evidence;

    public override string Paste => Wording.Current.Evidence.Paste;

    public override string Submit => Wording.Current.Evidence.Find;

    public override string? Limit => Wording.Current.Evidence.Limit(EvidenceRequest.UsualParagraphs);

    protected override string Nothing => Wording.Current.Evidence.Nothing;

    protected override string Busy => Wording.Current.Evidence.Busy;

    protected override async Task<bool> AnswerAsync(Func<Task<ReadText>> read, bool isFile, CancellationToken cancellation)
    {
        Draft = await evidence.FindAsync(read, citations.For(Request), cancellation);
        return Draft is not null;
    }
}
