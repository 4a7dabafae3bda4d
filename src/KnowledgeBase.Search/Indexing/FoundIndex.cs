using KnowledgeBase.Content;
using KnowledgeBase.Content.Bodies;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Content.Vocabularies;
using Lucene.Net.Index;
using LuceneDirectory = Lucene.Net.Store.Directory;

namespace KnowledgeBase.Search.Indexing;

/// <summary>An index as it is found, whatever content it was made of, with stand-ins for the entries it knows.</summary>
internal sealed class FoundIndex : IIndexStore
{
    private const string Text = "Miasto sadzi drzewa w parku. Rada miasta ogłasza konsultacje.";

    private static readonly Library Nothing = new([], new VocabularySet(), [], "");

    private readonly DirectoryReader _reader;

    private FoundIndex(DirectoryReader reader)
    {
        _reader = reader;
        StandIns = new Library([.. IdsOf(reader).Select(StandIn)], new VocabularySet(), [], "");
    }

    /// <summary>An entry for each one in the index, with the same identifier and nothing else of it.</summary>
    public Library StandIns { get; }

    /// <summary>The current index of the folder; null when there is none that is whole and of this program's making.</summary>
    public static FoundIndex? TryOpen(string folder)
    {
        try
        {
            if (new Generations(folder).Current is not { } current)
                return null;

            var directory = FolderStore.OpenDirectory(current);
            return IsReadable(directory) ? new FoundIndex(DirectoryReader.Open(directory)) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Replaced by another process this very moment, or not to be read.
            return null;
        }
    }

    public OpenedIndex Open(Library library, IProgress<IndexProgress>? progress, CancellationToken cancellation) => new(_reader, IndexAction.Opened, default);

    public void Dispose()
    {
        // The engine lets go of the reader, which is all there is.
    }

    private static bool IsReadable(LuceneDirectory directory) =>
        CommitCheck.ManifestOf(directory)?.CanUpdate(IndexManifest.For(Nothing)) == true;

    private static IEnumerable<string> IdsOf(DirectoryReader reader)
    {
        for (var each = MultiFields.GetTerms(reader, FieldNames.Id)?.GetEnumerator(); each is not null && each.MoveNext();)
            yield return each.Term.Utf8ToString();
    }

    // An event: of recommendations and initiatives near duplicates would be looked for, among texts that are all the same.
    private static ProgrammeEvent StandIn(string id) => new(new EntryHead(id, Text, Text, id, id))
    {
        Date = PartialDate.TryParse("2023-03-28", out var date) ? date : null,
        Body = new EntryBody([new Passage(1, "p", Text, null)], [], ""),
    };
}
