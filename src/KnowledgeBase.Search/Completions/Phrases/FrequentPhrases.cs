using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Polish.Analysis;

namespace KnowledgeBase.Search.Completions.Phrases;

/// <summary>The phrases of two or three words that the content uses often, each in its most frequent form.</summary>
internal static class FrequentPhrases
{
    /// <summary>What fewer entries say is one author's wording.</summary>
    private const int LeastEntries = 3;

    /// <summary>
    /// Of more entries an even sample is read: what is frequent in all is frequent there, and reading renders the texts, which
    /// then stay in memory.
    /// </summary>
    private const int MostEntries = 10_000;

    /// <summary>In a large library three entries are next to none.</summary>
    private const int EntriesPerLeast = 1_000;

    /// <summary>The list is to help, not to hold every pair of words.</summary>
    private const int MostPhrases = 5_000;

    /// <summary>The most frequent first; of equally frequent ones the first in the alphabet.</summary>
    public static IEnumerable<Completion> Of(Library library)
    {
        var step = (library.Entries.Count + MostEntries - 1) / MostEntries;
        var entries = library.Entries.Where((_, place) => place % Math.Max(1, step) == 0).ToList();
        var words = new PhraseWords(PolishText.Default);
        var counter = new PhraseCounter(words, Read(entries, words), Math.Max(LeastEntries, entries.Count / EntriesPerLeast));
        return counter.Count()
            .Select(count => new Completion(CompletionKind.Phrase, TextOf(count.Form, words), Id: "", count.Entries))
            .OrderByDescending(completion => completion.Entries)
            .ThenBy(completion => completion.Text, StringComparer.Ordinal)
            .Take(MostPhrases);
    }

    private static PhraseReader Read(List<Entry> entries, PhraseWords words)
    {
        var reader = new PhraseReader(words);
        foreach (var entry in entries)
        {
            reader.BeginEntry();
            reader.Read(entry.Title);
            reader.Read(entry.Summary);
            foreach (var passage in entry.Body.Passages)
                reader.Read(passage.Text);
        }

        return reader;
    }

    private static string TextOf(PhraseKey form, PhraseWords words) =>
        form.IsPair ? $"{words[form.First]} {words[form.Second]}" : $"{words[form.First]} {words[form.Second]} {words[form.Third]}";
}
