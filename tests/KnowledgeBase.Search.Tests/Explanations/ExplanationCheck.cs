using System.Collections.Concurrent;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Content.Vocabularies;
using KnowledgeBase.Polish.Analysis;
using KnowledgeBase.Search.Explanations;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Texts;

namespace KnowledgeBase.Search.Tests.Explanations;

/// <summary>Compares an explanation with the entry itself and with the analysis of its words, and with nothing of the search.</summary>
internal sealed class ExplanationCheck(Entry entry, Library library)
{
    private static readonly ConcurrentDictionary<string, IReadOnlyList<AnalyzedToken>> Analyses = new(StringComparer.Ordinal);

    /// <summary>What is not true of the explanation.</summary>
    public IEnumerable<string> Faults(MatchExplanation explanation) =>
    [
        .. explanation.Words.SelectMany(word => word.Others.Prepend(word.Best).SelectMany(form => Faults(word.Word, form))),
        .. explanation.Words.SelectMany(CountFaults),
        .. explanation.Missing.Where(IsHeld).Select(word => $"{entry.Id}: „{word}” is missing, but stands there"),
    ];

    private IEnumerable<string> Faults(string word, MatchedForm form)
    {
        if (TextAt(form.Place) is not { } text)
        {
            yield return $"{entry.Id}: {form.Place} is no place";
            yield break;
        }

        var standing = StandingAs(form.Text, text, StringComparison.Ordinal).ToList();
        if (standing.Count == 0)
            yield return $"{entry.Id}: „{form.Text}” is no token of „{text}”";
        else if (!standing.Any(tokens => RouteCheck.Holds(word, form, tokens)))
            yield return $"{entry.Id}: „{form.Text}” is not {form.Route} ({form.Lemma}, {form.Relative}) of „{word}”";

        if (form.Place.Text is { } marked && !marked.Pieces.Any(piece => piece.IsMarked && piece.Text.Contains(form.Text, StringComparison.Ordinal)))
            yield return $"{entry.Id}: „{form.Text}” is not marked in „{marked}”";
    }

    private IEnumerable<string> CountFaults(WordExplanation word)
    {
        var forms = word.Others.Prepend(word.Best).ToList();
        if (word.Count < forms.Sum(form => form.Count))
            yield return $"{entry.Id}: {word.Count} places of „{word.Word}” are fewer than those of its forms";

        foreach (var form in forms.Where(form => form.Count < 1 || form.Count > Standing(form.Text)))
            yield return $"{entry.Id}: „{form.Text}” does not stand {form.Count} times";
    }

    private int Standing(string form) =>
        IndexedEntry.Of(entry, library).Texts.Sum(text => StandingAs(form, text.Text, StringComparison.OrdinalIgnoreCase).Count());

    /// <summary>Tokens that begin and end with the form, at each place: one, or several in a row.</summary>
    private static IEnumerable<IReadOnlyList<AnalyzedToken>> StandingAs(string form, string text, StringComparison comparison)
    {
        var tokens = Analyzed(text);
        for (var at = text.IndexOf(form, comparison); at >= 0; at = text.IndexOf(form, at + 1, comparison))
        {
            List<AnalyzedToken> standing = [.. tokens.Where(token => token.Start >= at && token.End <= at + form.Length)];
            if (standing.Exists(token => token.Start == at) && standing.Exists(token => token.End == at + form.Length))
                yield return standing;
        }
    }

    private static IReadOnlyList<AnalyzedToken> Analyzed(string text) => Analyses.GetOrAdd(text, PolishText.Default.Analyze);

    /// <summary>A plain word of which any text of the entry holds a likely lemma or the spelling.</summary>
    private bool IsHeld(string word)
    {
        if (PolishText.Default.Analyze(word) is not [{ Type: TokenType.Word } typed] || typed.Text != word)
            return false;

        return IndexedEntry.Of(entry, library).Texts.SelectMany(text => Analyzed(text.Text))
            .Any(token => token.Exact == typed.Exact || token.Lemmas.Intersect(typed.LikelyLemmas).Any());
    }

    private string? TextAt(MatchPlace place) => place.Kind switch
    {
        MatchPlaceKind.Title => entry.Title,
        MatchPlaceKind.Summary => entry.Summary,
        MatchPlaceKind.Passage => entry.Body.Passages.SingleOrDefault(passage => passage.Anchor == place.Anchor && passage.Number == place.Number)?.Text,
        MatchPlaceKind.Heading => entry.Body.Headings.SingleOrDefault(heading => heading.Anchor == place.Anchor && heading.Text == place.Text?.ToString())?.Text,
        MatchPlaceKind.Answer => (entry as Recommendation)?.Answer,
        MatchPlaceKind.Identifier => entry.Id,
        MatchPlaceKind.Name => entry.OtherNames.SingleOrDefault(name => name == place.Text?.ToString()),
        _ => LabelsOf(place.Label).FirstOrDefault(label => label == place.Text?.ToString()),
    };

    private IEnumerable<string?> LabelsOf(LabelKind? kind) => kind switch
    {
        LabelKind.Topic => NamesOf(entry.Topics, library.Vocabularies.Topics),
        LabelKind.Addressee => NamesOf(((Recommendation)entry).Addressees, library.Vocabularies.Institutions),
        LabelKind.Act => NamesOf(entry.Acts, library.Vocabularies.Acts),
        LabelKind.Participant => NamesOf(entry.Participants),
        LabelKind.Plan => NamesOf([((Recommendation)entry).Plan!]),
        _ => IndexedEntry.Of(entry, library).Texts.Where(text => text.Field == TextField.Labels).Select(text => text.Text),
    };

    private IEnumerable<string> NamesOf(IEnumerable<string> ids) =>
        library.Entries.Where(other => ids.Contains(other.Id)).SelectMany(other => other.OtherNames.Append(other.Title));

    private static IEnumerable<string?> NamesOf(IEnumerable<string> ids, Vocabulary list) =>
        list.Terms.Where(term => ids.Contains(term.Id)).SelectMany(term => new[] { term.Name, term.Abbreviation, term.Publication });
}
