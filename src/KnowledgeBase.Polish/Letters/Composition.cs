using System.Text;

namespace KnowledgeBase.Polish.Letters;

/// <summary>Normalisation of any text: .NET refuses lone surrogates and the noncharacter U+FFFE, a reader must not.</summary>
public static class Composition
{
    private const char Refused = '\uFFFE';
    private const char FirstMark = '\u0300';

    public static bool CanNormalize(char letter) => !char.IsSurrogate(letter) && letter != Refused;

    /// <summary>The text in Normalization Form C, with U+FFFD in place of what cannot be normalised.</summary>
    public static string Compose(string text)
    {
        // Before the first combining mark no letter has another form, and the check costs less than the call.
        if (!text.AsSpan().ContainsAnyInRange(FirstMark, char.MaxValue))
            return text;

        var whole = text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? string.Concat(text.EnumerateRunes()) : text;
        return whole.Replace(Refused, '\uFFFD').Normalize(NormalizationForm.FormC);
    }
}
