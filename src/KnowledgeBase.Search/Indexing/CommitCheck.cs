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
    /// Deletes what a killed writer left of its last commit, lest it be taken for one; of a damaged index it deletes what
    /// could not be read anyway.
    /// </summary>
    public static void DeleteUnfinished(LuceneDirectory directory)
    {
        // The last is a note of the newest commit's name, which Lucene believes when it is there and can do without.
        var unfinished = Commits(directory).TakeWhile(file => !IsWhole(directory, file))
            .Concat(Descriptions(directory).Where(file => !IsWhole(directory, file)))
            .Concat(directory.ListAll().Where(file => file == IndexFileNames.SEGMENTS_GEN && !IsWhole(directory, file)));
        foreach (var file in unfinished.ToList())
            directory.DeleteFile(file);
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
