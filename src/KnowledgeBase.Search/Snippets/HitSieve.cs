using KnowledgeBase.Search.Texts;

namespace KnowledgeBase.Search.Snippets;

/// <summary>Knows of one hit in which of its texts anything of the query stands.</summary>
/// <param name="sought">What the query looks for, by field.</param>
/// <param name="places">Where terms of it stand.</param>
internal sealed class HitSieve(SoughtPatterns[] sought, TermPlaces places) : ITextSieve
{
    public SoughtPatterns? In(AnalyzedText text) => text.Field is { } field && places.AreIn(field, text.Place) ? sought[(int)field] : null;

    /// <summary>Whether any term of the query stands in the field.</summary>
    public bool HoldsTermsIn(TextField field) => places.AreIn(field);
}
