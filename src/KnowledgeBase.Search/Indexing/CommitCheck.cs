using Lucene.Net.Codecs;
using Lucene.Net.Index;
using Lucene.Net.Store;
using LuceneDirectory = Lucene.Net.Store.Directory;

namespace KnowledgeBase.Search.Indexing;

/// <summary>Checks the checksums of an index before Lucene reads it, since its readers trust what they read.</summary>
internal static class CommitCheck
{
    /// <summary>The manifest of the newest whole commit; null when there is none or a file of it is damaged.</summary>
    public static IndexManifest? ManifestOf(LuceneDirectory directory)
    {
        try
        {
            // Reading a commit reads its segments' descriptions, so those are checked first.
            if (Commits(directory).FirstOrDefault(file => IsWhole(directory, file)) is not { } newest
                || !Descriptions(directory).All(file => IsWhole(directory, file)))
                return null;

            var commit = new SegmentInfos();
            commit.Read(directory, newest);
            return commit.GetFiles(directory, includeSegmentsFile: false).All(file => IsWhole(directory, file))
                ? IndexManifest.From(commit.UserData)
                : null;
        }
        catch (IOException)
        {
            // A file is missing: lost, or deleted this very moment by another process that made a newer commit.
            return null;
        }
    }

    /// <summary>
    /// Deletes what a killed writer left of a commit it did not finish, lest it be taken for the newest, and a damaged
    /// note of the newest commit's name, which Lucene would believe and can do without.
    /// </summary>
    public static void DeleteUnfinished(LuceneDirectory directory)
    {
        var commits = Commits(directory);
        foreach (var unfinished in commits.TakeWhile(file => !IsWhole(directory, file)))
            directory.DeleteFile(unfinished);

        if (directory.ListAll().Contains(IndexFileNames.SEGMENTS_GEN) && !IsWhole(directory, IndexFileNames.SEGMENTS_GEN))
            directory.DeleteFile(IndexFileNames.SEGMENTS_GEN);
    }

    /// <summary>The files that begin commits, the newest first.</summary>
    private static List<string> Commits(LuceneDirectory directory) =>
    [
        .. directory.ListAll()
            .Where(file => file.StartsWith(IndexFileNames.SEGMENTS + "_", StringComparison.Ordinal))
            .OrderByDescending(SegmentInfos.GenerationFromSegmentsFileName),
    ];

    private static IEnumerable<string> Descriptions(LuceneDirectory directory) =>
        directory.ListAll().Where(file => file.EndsWith(".si", StringComparison.Ordinal));

    private static bool IsWhole(LuceneDirectory directory, string file)
    {
        try
        {
            using var input = directory.OpenInput(file, IOContext.READ_ONCE);
            if (input.Length < CodecUtil.FooterLength())
                return false;

            _ = CodecUtil.ChecksumEntireFile(input);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }
}
