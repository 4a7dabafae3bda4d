using KnowledgeBase.Content;

namespace KnowledgeBase.Evaluation.Relevance;

/// <summary>The texts that are searched, as plain records for a baseline and as a library for the product's engine.</summary>
public sealed class Corpus
{
    private readonly Dictionary<string, string> _recordIds;

    private Corpus(IReadOnlyList<CorpusRecord> records, Library library, Dictionary<string, string> recordIds)
    {
        Records = records;
        Library = library;
        _recordIds = recordIds;
    }

    public IReadOnlyList<CorpusRecord> Records { get; }

    public Library Library { get; }

    /// <summary>Records of a benchmark, each of which becomes an entry.</summary>
    public static Corpus Of(IReadOnlyList<CorpusRecord> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        var entries = records.Select(RecordEntries.Of).ToList();
        var recordIds = entries.Zip(records).ToDictionary(pair => pair.First.Id, pair => pair.Second.Id, StringComparer.Ordinal);
        return new Corpus(records, RecordEntries.LibraryOf(entries), recordIds);
    }

    /// <summary>The entries of a content folder.</summary>
    public static Corpus Of(Library library)
    {
        ArgumentNullException.ThrowIfNull(library);
        var records = library.Entries.Select(entry => new CorpusRecord(
            entry.Id,
            entry.Title,
            string.Join('\n', entry.Body.Passages.Select(passage => passage.Text).Prepend(entry.Summary))));
        return new Corpus([.. records], library, library.Entries.ToDictionary(entry => entry.Id, entry => entry.Id, StringComparer.Ordinal));
    }

    /// <summary>The identifier that judgements use for an entry of <see cref="Library"/>.</summary>
    public string RecordId(string entryId) => _recordIds[entryId];
}
