using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace KnowledgeBase.Citing.Reading;

/// <summary>The filters of a PDF's streams (ISO 32000-1, section 7.4), which are asked how much they unfold to before they do.</summary>
internal sealed class BudgetedFilters(ReadingBudget budget) : IFilterProvider
{
    public ReadingBudget Budget => budget;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Budgeted(DefaultFilterProvider.Instance.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Budgeted(DefaultFilterProvider.Instance.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Budgeted(DefaultFilterProvider.Instance.GetAllFilters());

    private IReadOnlyList<IFilter> Budgeted(IReadOnlyList<IFilter> filters) => [.. filters.Select(filter => new Filter(filter, budget))];

    private sealed class Filter(IFilter filter, ReadingBudget budget) : IFilter
    {
        public bool IsSupported => filter.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            budget.Check();
            switch (filter)
            {
                case FlateFilter:
                    UnfoldedLength.CountFlate(input, budget);
                    break;
                case LzwFilter:
                    UnfoldedLength.CountLzw(input.Span, budget);
                    break;
                case RunLengthFilter:
                    UnfoldedLength.CountRuns(input.Span, budget);
                    break;
            }

            var output = filter.Decode(input, streamDictionary, filterProvider, filterIndex);
            CharacterMaps.Check(output.Span, budget);
            return output;
        }
    }
}
