using KnowledgeBase.Search.Facets;
using KnowledgeBase.Web.Api.Contracts;
using KnowledgeBase.Web.FacetValues;
using KnowledgeBase.Web.Languages;

namespace KnowledgeBase.Web.Api.Operations;

/// <summary>All values of a filter under a search.</summary>
internal static class FacetOperation
{
    public static ApiOperation Operation { get; } = new()
    {
        Name = "getFilterValues",
        Path = "/filtry/{filtr}",
        Summary = words => words.FilterValues,
        Parameters =
        [
            new("filtr", words => words.FilterCode) { IsInPath = true, Values = [.. FacetNames.All.Select(facet => facet.Code())] },
            .. SearchParameters.WordsAndFilters,
            new(FacetPageState.WordsKey, words => words.ValueWords),
            new(FacetPageState.OrderKey, words => words.ValueOrder) { Values = [FacetPageState.AlphabetCode] },
        ],
        Sample = "?q=miasto",
        Answer = typeof(FacetValuesAnswer),
        Handler = request => ValueTask.FromResult<object?>(FacetNames.TryFromCode(request["filtr"], out var facet) ? Answer(facet, request) : null),
    };

    private static FacetValuesAnswer Answer(Facet facet, ApiRequest request)
    {
        var response = request.Engine.List(FacetPageState.From(request.Parameters, facet).ToRequest());
        return new FacetValuesAnswer(
            response.Library.Fingerprint,
            facet.Code(),
            Wording.Current.Facets.Name(facet),
            response.Total,
            [.. response.Values.Select(value => new FacetValueAnswer(
                value.Id, FacetValueName.Of(facet, value.Id, value.Label).Text, value.Count, value.IsChosen, value.Depth))]);
    }
}
