using KnowledgeBase.Citing.Words;

namespace KnowledgeBase.Citing.Styles;

/// <summary>An entry of a bibliography by PN-ISO 690:2012: the elements of the reference, set off by full stops.</summary>
internal sealed class PnIsoBibliographyWriter : ICitationWriter
{
    public string Write(Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        var words = CitationWords.In(citation.Language);
        return Sentence.Marked(citation, Write(citation, $"{citation.Title} [online]"), words);
    }

    /// <summary>The same around a title that is written in another way.</summary>
    /// <param name="citation">What is cited.</param>
    /// <param name="title">The title with its medium.</param>
    /// <param name="write">How any other text is written.</param>
    internal static string Write(Citation citation, string title, Func<string, string>? write = null)
    {
        var words = CitationWords.In(citation.Language);
        string? Text(string? text) => text is null || write is null ? text : write(text);
        var issued = citation.Date is { } date ? CitationDates.InWords(date, citation.Language) : $"[{words.NoDate}]";
        var text = Sentence.Stops(
            Text(string.Join("; ", citation.Authors)),
            title,
            Text(words.Kind(citation.Kind)),
            Text(Sentence.Capital(words.Version(citation))),
            Text($"{Citation.Database}, {issued} [{words.Accessed(citation.Accessed)}]"),
            Text(Sentence.Commas(citation.Series)),
            Text(citation.Plan is { } plan ? words.Within(plan) : null),
            Text(citation.Passage is { } passage ? Sentence.Capital(words.Passage(passage.Number)) : null),
            Text(citation.Source is { } source ? words.Source(source) : null),
            Text(citation.Withdrawn is { } withdrawn ? Sentence.Capital(words.Withdrawn(withdrawn)) : null));
        return $"{text} {words.AvailableAt(citation.Address)}";
    }
}
