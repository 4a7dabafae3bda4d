using KnowledgeBase.Citing.Baskets;
using KnowledgeBase.Citing.Words;
using KnowledgeBase.Web.History;
using KnowledgeBase.Web.Languages;

namespace KnowledgeBase.Web.Baskets;

/// <summary>A basket as its page shows it.</summary>
public sealed class BasketPresenter
{
    /// <param name="collection">The basket beside the content.</param>
    /// <param name="remarks">What was not read or not kept, in words.</param>
    /// <param name="found">What was looked for on its page; null for nothing.</param>
    /// <param name="live">What is known of earlier versions.</param>
    public BasketPresenter(Collection collection, IReadOnlyList<string> remarks, BasketFinding? found, LiveHistory live)
    {
        ArgumentNullException.ThrowIfNull(collection);
        ArgumentNullException.ThrowIfNull(live);
        var words = DocumentWords.In(collection.Context.Language);
        Basket = collection.Basket;
        Text = BasketText.Write(Basket);
        ShareAddress = collection.Address.AbsoluteUri;
        Remarks = remarks;
        Found = found;
        Items = [.. collection.Items.Select((item, place) => new BasketItemPresenter(item, place, collection.Items.Count, words, live))];
    }

    public Basket Basket { get; }

    /// <summary>What its address holds.</summary>
    public string Text { get; }

    public string ShareAddress { get; }

    public IReadOnlyList<string> Remarks { get; }

    public IReadOnlyList<BasketItemPresenter> Items { get; }

    public BasketFinding? Found { get; }

    public string Heading => Basket.Title is { Length: > 0 } title ? title : Wording.Current.Baskets.Heading;

    public bool HasExamples => Items.Any(item => item.IsExample);
}
