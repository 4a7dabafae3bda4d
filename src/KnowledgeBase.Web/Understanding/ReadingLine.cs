using KnowledgeBase.Search.Understanding;
using KnowledgeBase.Web.Languages;
using KnowledgeBase.Web.Searching;

namespace KnowledgeBase.Web.Understanding;

/// <summary>One word of the query: the lemmas it was read as and the forms that stand for it.</summary>
public sealed class ReadingLine(UnderstoodWord word, SearchState state)
{
    public string Text => word.Text;

    /// <summary>Null when the word is its own lemma, or when only its spelling is looked for.</summary>
    public Sentence? Lemmas { get; } = HasOtherLemmas(word) ? Wording.Current.Understanding.Lemmas(word.Lemmas) : null;

    /// <summary>Null when the word stands only as it was typed.</summary>
    public Sentence? Forms { get; } = IsItsOnlyForm(word) ? null : Wording.Current.Understanding.Forms(word.Forms, word.OtherForms);

    /// <summary>How many forms there are, in how many entries.</summary>
    public string Counts { get; } = IsItsOnlyForm(word)
        ? Wording.Current.Entries.Count(word.Entries)
        : Wording.Current.Understanding.Counts(word.Forms.Count + word.OtherForms, word.Entries);

    /// <summary>The relatives as a chip that switches them; null when there are none.</summary>
    public FamilyPresenter? Family { get; } = word.Family is { } family ? new FamilyPresenter(family, word.Text, state) : null;

    /// <summary>The word with its lemmas.</summary>
    public Sentence Short => Lemmas switch
    {
        null => $"{Sentence.Content(Text)}",
        _ => $"{Sentence.Content(Text)} → {Lemmas}",
    };

    /// <summary>Whether there is more to its lemmas than the word itself.</summary>
    private static bool HasOtherLemmas(UnderstoodWord word) =>
        word.Lemmas.Count > 0 && !(word.Lemmas is [var lemma] && lemma.Equals(word.Text, StringComparison.OrdinalIgnoreCase));

    private static bool IsItsOnlyForm(UnderstoodWord word) =>
        word is { Forms: [var form], OtherForms: 0 } && !HasOtherLemmas(word) && form.Equals(word.Text, StringComparison.OrdinalIgnoreCase);
}
