using System.IO.Compression;
using KnowledgeBase.Evaluation.Relevance;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;

namespace KnowledgeBase.Evaluation.Retrieval;

/// <summary>The stop words inside Lucene's archive of Polish analysis.</summary>
internal static class StopWordList
{
    private const string EntryName = "org/apache/lucene/analysis/pl/stopwords.txt";
    private const string Comment = "#";

    public static CharArraySet Read(string jar)
    {
        using var archive = ZipFile.OpenRead(jar);
        var entry = archive.GetEntry(EntryName) ?? throw new EvaluationDataException($"W {jar} nie ma {EntryName}. Podaj inny plik w --stempel.");
        using var reader = new StreamReader(entry.Open());
        return WordlistLoader.GetWordSet(reader, Comment, LuceneVersion.LUCENE_48);
    }
}
