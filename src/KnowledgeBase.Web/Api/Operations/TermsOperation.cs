using KnowledgeBase.Web.Api.Contracts;
using KnowledgeBase.Web.Vocabularies;

namespace KnowledgeBase.Web.Api.Operations;

/// <summary>The terms of a controlled list.</summary>
internal static class TermsOperation
{
    public static ApiOperation Operation { get; } = new()
    {
        Name = "getTerms",
        Path = "/slowniki/{slownik}",
        Summary = words => words.Terms,
        Parameters = [new("slownik", words => words.TermList) { IsInPath = true, Values = [.. VocabularyList.All.Select(list => list.Folder)] }],
        Answer = typeof(TermsAnswer),
        Handler = request => ValueTask.FromResult<object?>(
            VocabularyList.IsFolder(request["slownik"]) ? Answer(VocabularyList.FromFolder(request["slownik"]), request) : null),
    };

    private static TermsAnswer Answer(VocabularyList list, ApiRequest request) => new(
        request.Library.Fingerprint,
        list.Folder,
        list.Title,
        [.. TermNode.TreeOf(list, request.Library).SelectMany(node => node.WithNarrower()).Select(node => TermOf(node, request))]);

    private static TermAnswer TermOf(TermNode node, ApiRequest request) => new()
    {
        Id = node.Term.Id,
        Name = node.Term.Name,
        Abbreviation = node.Term.Abbreviation,
        Description = node.Term.Description,
        Broader = node.Term.Broader,
        Publication = node.Term.Publication,
        Date = node.Term.Date?.ToString(),
        Example = node.Term.IsExample,
        Entries = node.Count,
        Address = request.Absolute(node.Address),
    };
}
