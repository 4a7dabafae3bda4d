using System.Text.RegularExpressions;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Vocabularies;
using KnowledgeBase.Polish.Analysis;
using KnowledgeBase.Search.Synonyms;

namespace KnowledgeBase.Search.Evidence;

/// <summary>Finds the names of the controlled lists in running text, in whatever inflection they stand there.</summary>
internal sealed partial class NameFinder
{
    private readonly ILookup<string, Name> _byFirstWord;

    public NameFinder(Library library)
    {
        var lists = library.Vocabularies;
        _byFirstWord = NamesOf(NameKind.Act, lists.Acts)
            .Concat(NamesOf(NameKind.PolicyDocument, lists.PolicyDocuments))
            .Concat(NamesOf(NameKind.Institution, lists.Institutions))
            .Concat(NamesOf(NameKind.Topic, lists.Topics))
            .Where(name => name.Phrase.Words.Count > 0)
            .SelectMany(name => name.Phrase.Words[0].Readings.Select(reading => (Reading: reading, Name: name)))
            .ToLookup(way => way.Reading, way => way.Name, StringComparer.Ordinal);
    }

    private enum NameKind
    {
        Act,
        PolicyDocument,
        Institution,
        Topic,
    }

    /// <summary>What a text names.</summary>
    /// <param name="tokens">The tokens of the text.</param>
    public NamedTerms In(IReadOnlyList<AnalyzedToken> tokens)
    {
        var words = WordsOf(tokens);
        var found = new HashSet<(NameKind Kind, string Id)>();
        for (var first = 0; first < words.Count; first++)
        {
            foreach (var name in words[first].SelectMany(reading => _byFirstWord[reading]).Distinct())
            {
                if (StandsAt(words, first, name.Phrase))
                    _ = found.Add((name.Kind, name.Id));
            }
        }

        return new NamedTerms(Of(NameKind.Act), Of(NameKind.PolicyDocument), Of(NameKind.Institution), Of(NameKind.Topic));

        HashSet<string> Of(NameKind kind) => [.. found.Where(term => term.Kind == kind).Select(term => term.Id)];
    }

    private static bool StandsAt(List<string[]> words, int first, RulePhrase phrase) =>
        first + phrase.Words.Count <= words.Count
        && phrase.Words.Index().All(word => word.Item.IsAnyOf(words[first + word.Index]));

    // A token that consists of others is one word, as it is in the names.
    private static List<string[]> WordsOf(IReadOnlyList<AnalyzedToken> tokens)
    {
        var words = new List<string[]>();
        for (var (next, end) = (0, 0); next < tokens.Count; next++)
        {
            if (tokens[next].Position < end)
                continue;

            end = tokens[next].Position + tokens[next].Span;
            words.Add([.. RuleWord.ReadingsOf(tokens[next])]);
        }

        return words;
    }

    private static IEnumerable<Name> NamesOf(NameKind kind, Vocabulary list) =>
        list.Terms.SelectMany(term => SpellingsOf(term).Distinct().Select(text => new Name(kind, term.Id, new RulePhrase(text))));

    private static IEnumerable<string> SpellingsOf(Term term)
    {
        yield return term.Name;

        // „Ustawa z dnia 19 grudnia 2008 r. o partnerstwie” is called „ustawa o partnerstwie”.
        yield return DayOfAct().Replace(term.Name, " ");
        if (term.Abbreviation is { } abbreviation)
            yield return abbreviation;

        foreach (var publication in (term.Publication ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            yield return publication.StartsWith(ConsolidatedText, StringComparison.Ordinal) ? publication[ConsolidatedText.Length..] : publication;
    }

    private const string ConsolidatedText = "t.j. ";

    [GeneratedRegex(" z dnia .+? r\\. ", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DayOfAct();

    private sealed record Name(NameKind Kind, string Id, RulePhrase Phrase);
}
