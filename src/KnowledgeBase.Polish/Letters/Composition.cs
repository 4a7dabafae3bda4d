using System.Text;

namespace KnowledgeBase.Polish.Letters;

/// <summary>Normalisation of any text: .NET refuses lone surrogates and the noncharacter U+FFFE, a reader must not.</summary>
public static class Composition
{
    private const char Refused = '\uFFFE';

    public static bool CanNormalize(char letter) => !char.IsSurrogate(letter) && letter != Refused;

    /// <summary>The text in Normalization Form C, with U+FFFD in place of what cannot be normalised.</summary>
    public static string Compose(string text) =>
        string.Concat(text.EnumerateRunes()).Replace(Refused, '\uFFFD').Normalize(NormalizationForm.FormC);
}
