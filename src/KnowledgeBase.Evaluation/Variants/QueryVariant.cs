using KnowledgeBase.Evaluation.Relevance;
using KnowledgeBase.Polish.Letters;

namespace KnowledgeBase.Evaluation.Variants;

/// <summary>How the queries are typed: as they are, without Polish letters, with one typing error each, or both.</summary>
/// <param name="WithoutPolishLetters">Whether marked letters are typed plain.</param>
/// <param name="TypingErrorSeed">Chooses the errors; null for none.</param>
public sealed record QueryVariant(bool WithoutPolishLetters = false, int? TypingErrorSeed = null)
{
    public JudgedQuery Apply(JudgedQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var text = WithoutPolishLetters ? Folding.Fold(query.Text) : query.Text;
        return query with { Text = TypingErrorSeed is { } seed ? TypingError.In(text, seed) : text };
    }
}
