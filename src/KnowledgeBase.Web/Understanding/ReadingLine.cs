using KnowledgeBase.Search.Understanding;
using KnowledgeBase.Web.Searching;

namespace KnowledgeBase.Web.Understanding;

/// <summary>One word of the query: the lemmas it was read as and the forms that stand for it.</summary>
public sealed class ReadingLine(UnderstoodWord word, SearchState state)
{
    public string Text => word.Text;

    /// <summary>Empty when the word is its own lemma, or when only its spelling is looked for.</summary>
    public string Lemmas { get; } = UnderstandingTexts.Lemmas(word);

    /// <summary>Empty when the word stands only as it was typed.</summary>
    public string Forms { get; } = UnderstandingTexts.Forms(word);

    /// <summary>How many forms there are, in how many entries.</summary>
    public string Counts { get; } = UnderstandingTexts.Counts(word);

    /// <summary>The relatives as a chip that switches them; null when there are none.</summary>
    public FamilyPresenter? Family { get; } = word.Family is { } family ? new FamilyPresenter(family, word.Text, state) : null;
}
