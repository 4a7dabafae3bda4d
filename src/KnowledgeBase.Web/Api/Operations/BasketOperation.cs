using System.Globalization;
using KnowledgeBase.Citing;
using KnowledgeBase.Citing.Baskets;
using KnowledgeBase.Citing.Words;
using KnowledgeBase.Web.Api.Contracts;
using KnowledgeBase.Web.Baskets;
using KnowledgeBase.Web.Languages;

namespace KnowledgeBase.Web.Api.Operations;

/// <summary>A basket by the text that its address holds.</summary>
internal static class BasketOperation
{
    public static ApiOperation Operation { get; } = new()
    {
        Name = "getBasket",
        Path = Routes.Basket,
        Summary = words => words.Basket,
        Parameters = [new(BasketAddress.TextKey, words => words.BasketText) { Check = FaultOf }],
        Sample = $"?{BasketAddress.TextKey}=1{{id}}_",
        Answer = typeof(BasketAnswer),
        Handler = request => ValueTask.FromResult<object?>(Answer(request)),
        ChangesDaily = true,
        IsPrivate = true,
    };

    // A page shows what it could read and says what it could not; a program would take the rest for the whole.
    private static string? FaultOf(string text)
    {
        var remarks = new List<BasketRemark>();
        _ = BasketText.Read(text, remarks);
        return remarks.Find(remark => remark.Kind is BasketRemarkKind.UnknownForm or BasketRemarkKind.Damaged or BasketRemarkKind.CutOff) is { } fault
            ? Wording.Current.Baskets.Remark(fault.Kind, fault.Detail)
            : null;
    }

    private static BasketAnswer Answer(ApiRequest request)
    {
        var collection = SiteBaskets.Collect(BasketText.Read(request.Parameters[BasketAddress.TextKey]), request.Engine, request.Citations);
        var words = DocumentWords.In(request.Citations.Language);
        var isExample = collection.Items.Any(item => item.IsExample);
        return new BasketAnswer
        {
            Title = collection.Basket.Title,
            ContentVersion = request.Library.Fingerprint,
            Address = collection.Address,
            Example = isExample,
            Warning = isExample ? Wording.Current.Baskets.HoldsExamples : null,
            Accessed = request.Citations.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Items = [.. collection.Items.Select(item => ItemOf(item, words, request))],
            Citations = [.. CitationFormat.All.Select(format => new ListedCitationsAnswer(
                format.Code, Wording.Current.Citing.Format(format), format.MediaType, CitationList.Write(collection.Citations, format)))],
            Files = [.. BasketFile.All.Select(file => new FileAnswer(file.Name, file.ContentType, request.Absolute(BasketAddress.OfFile(file, collection.Basket))))],
        };
    }

    private static BasketItemAnswer ItemOf(CollectedItem item, DocumentWords words, ApiRequest request)
    {
        var entry = item.Item as EntryItem;
        return new BasketItemAnswer
        {
            Kind = entry is null ? "search" : entry.Anchor is null ? "entry" : "passage",
            Id = entry?.Id,
            Anchor = entry?.Anchor,
            Passage = item.Citation?.Passage?.Number,
            Title = item.Title,
            Text = item.Citation?.Quotation ?? item.Entry?.Summary,
            Note = item.Item.Note,
            Address = item.Citation?.Address ?? item.Search?.Address,
            Source = SourceOf(item, request),
            Collected = entry?.Version?.Digits,
            Version = item.Entry?.Version.Digits,
            Example = item.IsExample,
            Changes = [.. item.Changes.Select(change => new ReasonAnswer(ApiCode.Of(change), words.Change(change)))],
            Footnote = item.Citation is { } citation ? CitationFormat.Footnote.Write(citation) : null,
        };
    }

    private static Uri? SourceOf(CollectedItem item, ApiRequest request) => item switch
    {
        { Item: SearchItem search } => request.Absolute(BasketSearch.StateOf(search.Query).AddressOn(Routes.ApiRoot + Routes.Search)),
        { Entry: { } entry } => EntryOperation.AddressOf(entry.Id, request),
        _ => null,
    };
}
