namespace KnowledgeBase.Citing.Quotations;

/// <summary>One step of a quotation beside its source.</summary>
/// <param name="Kind">What the step is.</param>
/// <param name="Quoted">Place of the quotation's token; -1 where the source alone has something.</param>
/// <param name="First">Place of the first word of the source; where the step takes none of it, of the next one.</param>
/// <param name="Count">How many words of the source it takes.</param>
internal readonly record struct AlignmentStep(StepKind Kind, int Quoted, int First, int Count);

/// <summary>Kinds of <see cref="AlignmentStep"/>.</summary>
internal enum StepKind
{
    /// <summary>Both have the word.</summary>
    Same,

    /// <summary>The quotation has another word, or another form of it.</summary>
    Replaced,

    /// <summary>The quotation has a word more.</summary>
    Added,

    /// <summary>The source has a word more.</summary>
    Missing,

    /// <summary>The quotation says that it leaves something out.</summary>
    Omission,

    /// <summary>The quotation has an editor's words in place of none or some.</summary>
    Bracket,
}
