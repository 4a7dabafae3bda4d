using KnowledgeBase.Polish.Letters;

namespace KnowledgeBase.Polish.Spelling;

/// <summary>What each kind of typing error costs: the likelier it is, the less.</summary>
/// <remarks>
/// The kinds are those of F. J. Damerau, A technique for computer detection and correction of spelling errors (1964).
/// </remarks>
public static class TypingErrors
{
    /// <summary>The typed word lacks a mark that the meant one has, or has one that it lacks.</summary>
    public const float Mark = 0.2f;

    /// <summary>Two neighbouring letters in each other's place.</summary>
    public const float Transposition = 0.8f;

    /// <summary>A letter typed twice that stands once, or once that stands twice.</summary>
    public const float Repetition = 0.8f;

    /// <summary>A letter left out.</summary>
    public const float Omission = 1;

    /// <summary>A letter too many.</summary>
    public const float Insertion = 1;

    /// <summary>The neighbouring key.</summary>
    public const float NeighbouringKey = 0.9f;

    /// <summary>Any other letter.</summary>
    public const float Substitution = 1.2f;

    /// <summary>Errors of more than this make another word: one error and the marks of a word typed without any.</summary>
    public const float Limit = 2;

    /// <summary>Cost of one letter in place of another.</summary>
    public static float OfSubstitution(char typed, char meant)
    {
        if (Folding.Fold(typed) == Folding.Fold(meant))
            return Mark;

        return Keyboard.Neighbours(typed).Contains(Folding.Fold(meant), StringComparison.Ordinal) ? NeighbouringKey : Substitution;
    }
}
