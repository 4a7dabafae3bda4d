using System.Globalization;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Bodies;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Content.Vocabularies;

namespace KnowledgeBase.Benchmarks.Comparison;

/// <summary>The generated documents as a library, which is what the engine indexes.</summary>
public static class GeneratedLibrary
{
    public static Library Of(IEnumerable<GeneratedEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var made = entries.Select(Of).ToList();
        return new Library(made, new VocabularySet(), problems: [], fingerprint: made.Count.ToString(CultureInfo.InvariantCulture));
    }

    private static Entry Of(GeneratedEntry entry) => new Recommendation(new EntryHead(entry.Id, entry.Title, Summary: "", entry.Id, entry.Id))
    {
        Body = new EntryBody([new Passage(1, "p-1", entry.Body, Section: null)], headings: [], html: ""),
        Addressees = entry.Addressees,
        Instruments = [],
        Topics = entry.Topics,
        Status = entry.Status,
        Date = PartialDate.TryParse(entry.Year.ToString("0000", CultureInfo.InvariantCulture), out var date) ? date : null,
    };
}
