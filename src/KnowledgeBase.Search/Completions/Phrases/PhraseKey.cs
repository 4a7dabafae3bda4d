namespace KnowledgeBase.Search.Completions.Phrases;

/// <summary>Two or three numbers of words or of lemmas; the third is 0 when there are two.</summary>
internal readonly record struct PhraseKey(int First, int Second, int Third)
{
    public bool IsPair => Third == PhraseWords.Break;

    public PhraseKey Head => this with { Third = PhraseWords.Break };

    public PhraseKey Tail => new(Second, Third, PhraseWords.Break);
}
