using System.Text.RegularExpressions;
using KnowledgeBase.Polish.Analysis;

namespace KnowledgeBase.Search.Completions.Phrases;

/// <summary>Tells verbs by their endings.</summary>
/// <remarks>
/// The dictionary has lemmas and no parts of speech at run time. But the lemma of a verb is its infinitive, which few nouns look
/// like; gerunds and participles, which have it too, end otherwise than finite forms.
/// </remarks>
internal static partial class VerbForms
{
    /// <summary>Whether the token is an infinitive or a finite form of a verb and so belongs to no phrase.</summary>
    public static bool IsVerb(AnalyzedToken token) => token.LikelyLemmas.All(lemma =>
        Infinitive().IsMatch(lemma) && (token.Exact == lemma || IsThirdPerson(token.Exact, lemma) || !Nominal().IsMatch(token.Exact)));

    // ocenia, wykona: they end as a gerund or a participle does.
    private static bool IsThirdPerson(string form, string lemma) => lemma.Length == form.Length + 1 && lemma.StartsWith(form, StringComparison.Ordinal);

    // sieć, płeć and nić are nouns; those in -ość, -ęć and -ec are not meant at all.
    [GeneratedRegex("(?<!^(sie|płe|ni|zamie))(?<=[aąeiyuź])ć$|óc$")]
    private static partial Regex Infinitive();

    // Participles (finansowany, podjęty, finansujący) and gerunds (finansowanie, zamówień) in every case.
    [GeneratedRegex("((an|on|ęt|yt|ut|art|ąc)(y|a|e|ego|ej|emu|ym|ą|ych|ymi)|(an|en|ęc|yc|ic|uc)(ie|ia|iu|iem|iom|iami|iach)|ań|eń|ęć|ani)$")]
    private static partial Regex Nominal();
}
