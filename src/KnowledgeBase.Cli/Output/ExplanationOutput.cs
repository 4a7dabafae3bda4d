using System.Text.Json;
using KnowledgeBase.Search.Explanations;

namespace KnowledgeBase.Cli.Output;

/// <summary>Why a hit matches, as JSON; its members are a promise to programs.</summary>
public sealed record ExplanationOutput(IReadOnlyList<WordOutput> Words, IReadOnlyList<string> Missing)
{
    public static ExplanationOutput Of(MatchExplanation explanation)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        return new ExplanationOutput(
            [.. explanation.Words.Select(word => new WordOutput(word.Word, word.Count, [.. word.Others.Prepend(word.Best).Select(FormOutput.Of)]))],
            explanation.Missing);
    }
}

/// <summary>One word of the query with the forms that stand for it.</summary>
public sealed record WordOutput(string Word, int Count, IReadOnlyList<FormOutput> Forms);

/// <summary>A form and the first of its places.</summary>
public sealed record FormOutput(
    string Form, string Route, string? Lemma, string? Relative, string Place, string? Anchor, int? Passage, string? Label, string? Text, int Count)
{
    public static FormOutput Of(MatchedForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var place = form.Place;
        return new FormOutput(
            form.Text, Name(form.Route), form.Lemma, form.Relative, Name(place.Kind), place.Anchor, place.Number,
            place.Label is { } label ? Name(label) : null, place.Text?.ToString(), form.Count);
    }

    private static string Name<TEnum>(TEnum value) where TEnum : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
