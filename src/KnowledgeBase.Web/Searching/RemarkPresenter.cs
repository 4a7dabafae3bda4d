using KnowledgeBase.Search;
using KnowledgeBase.Web.Dates;
using KnowledgeBase.Web.Languages;

namespace KnowledgeBase.Web.Searching;

/// <summary>Says how an answer departs from the question.</summary>
public static class RemarkPresenter
{
    /// <summary>What of the filters and dates asked for, and of the words, was left out or understood otherwise.</summary>
    /// <param name="state">What was asked.</param>
    /// <param name="remarks">Those of the answer.</param>
    /// <param name="total">Number of hits: without any, there is nothing to announce.</param>
    public static IReadOnlyList<Sentence> Of(SearchState state, IReadOnlyList<QueryRemark> remarks, int total) =>
        [.. FiltersLeftOut(state), .. DateRemarks.Of(state), .. remarks.Select(remark => Of(remark, total))];

    /// <param name="remark">The remark.</param>
    /// <param name="total">Number of hits.</param>
    public static Sentence Of(QueryRemark remark, int total)
    {
        ArgumentNullException.ThrowIfNull(remark);
        var words = Wording.Current.Remarks;
        return remark.Kind switch
        {
            QueryRemarkKind.Shortened => words.Shortened,
            QueryRemarkKind.Corrected => words.Corrected(remark.Words[0], [.. remark.Words.Skip(1)]),
            QueryRemarkKind.PrefixCut => words.PrefixCut(remark.Words[0]),
            QueryRemarkKind.Nowhere => words.Nowhere(remark.Words),
            QueryRemarkKind.UnknownField => words.UnknownField(remark.Words),
            QueryRemarkKind.UnknownValue => words.UnknownValue(remark.Words),
            QueryRemarkKind.Unbalanced => words.Unbalanced(remark.Words),
            QueryRemarkKind.TooDeep => words.TooDeep,
            QueryRemarkKind.OperatorAsText => words.OperatorAsText(remark.Words),
            QueryRemarkKind.PrefixTooShort => words.PrefixTooShort,
            QueryRemarkKind.Question => words.Question(remark.Words, total > 0),
            QueryRemarkKind.NotAllWords => words.NotAllWords(remark.Words, total > 0),
            _ => throw new ArgumentOutOfRangeException(nameof(remark), remark.Kind, null),
        };
    }

    private static IEnumerable<Sentence> FiltersLeftOut(SearchState state) =>
        state.FiltersLeftOut > 0 ? [Wording.Current.Remarks.FiltersLeftOut(state.FiltersLeftOut, SearchState.MaxFilters)] : [];
}
