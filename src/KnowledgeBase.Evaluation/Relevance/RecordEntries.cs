using System.Security.Cryptography;
using System.Text;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Bodies;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Content.Vocabularies;

namespace KnowledgeBase.Evaluation.Relevance;

/// <summary>Makes entries of plain records, so that the engine of the site can be asked about any corpus.</summary>
internal static class RecordEntries
{
    // Identifiers are searched too, and those of benchmarks are often numbers that queries hold by chance. An entry gets
    // one that no query can hold: sixteen consonants serve as digits.
    private const string Digits = "bcdfghjklmnpqrst";
    private const string IdPrefix = "xq";

    public static Entry Of(CorpusRecord record, int place) =>
        new Recommendation(new EntryHead(IdOf(place), record.Title, Summary: "", $"{IdOf(place)}.md", Hash(record.Id, record.Title, record.Body)))
        {
            Body = BodyOf(record.Body),
            Addressees = [],
            Instruments = [],
        };

    public static Library LibraryOf(IReadOnlyCollection<Entry> entries) => new(
        [.. entries.OrderBy(entry => entry.Id, StringComparer.Ordinal)],
        new VocabularySet(),
        problems: [],
        Hash([.. entries.Select(entry => entry.Fingerprint)]));

    private static EntryBody BodyOf(string body)
    {
        var paragraphs = body.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return new EntryBody([.. paragraphs.Select((text, place) => new Passage(place + 1, $"p-{place + 1}", text, Section: null))], headings: [], html: "");
    }

    private static string IdOf(int place)
    {
        var id = new StringBuilder(IdPrefix);
        for (var shift = 28; shift >= 0; shift -= 4)
            _ = id.Append(Digits[(place >> shift) & 0xF]);
        return id.ToString();
    }

    private static string Hash(params string[] parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))));
}
