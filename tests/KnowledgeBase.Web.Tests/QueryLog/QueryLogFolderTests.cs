using System.Text;
using FsCheck;
using FsCheck.Fluent;
using KnowledgeBase.Testing;
using KnowledgeBase.Web.QueryLog;

namespace KnowledgeBase.Web.Tests.QueryLog;

public sealed class QueryLogFolderTests
{
    private static readonly DateOnly Day = new(2026, 11, 24);

    [FsCheck.NUnit.Property(MaxTest = 200)]
    public Property After_any_truncation_the_whole_lines_before_it_are_read() => Prop.ForAll(Gen.ListOf(Records()).ToArbitrary(), Gen.Choose(0, 1000).ToArbitrary(), (records, place) =>
    {
        using var folder = new TemporaryFolder();
        var lines = records.Select(record => Encoding.UTF8.GetBytes(QueryRecordLine.Of(record) + "\n")).ToList();
        var bytes = lines.SelectMany(line => line).ToArray();
        var length = place * bytes.Length / 1000;
        _ = folder.Write("2026-11-24.a.log", bytes[..length]);

        var read = new QueryLogFolder(folder.FullPath).ReadSince(Day).Select(pair => QueryRecordLine.Of(pair.Record)).ToList();

        // A line that lacks nothing but its line feed is whole.
        var whole = records.Where((_, line) => lines.Take(line + 1).Sum(before => before.Length) <= length + 1).ToList();
        Assert.That(read, Is.EqualTo(whole.Select(QueryRecordLine.Of)));
    });

    [Test]
    public void Only_the_days_asked_for_are_read_and_old_ones_are_deleted()
    {
        using var folder = new TemporaryFolder();
        foreach (var day in new[] { "2026-11-22", "2026-11-23", "2026-11-24" })
            _ = folder.Write($"{day}.x.log", $"otw\t{day}\twpis\t.\n");
        _ = folder.Write("notatki.txt", "otw\tinne\twpis\t.\n");
        var log = new QueryLogFolder(folder.FullPath);

        Assert.That(log.ReadSince(new DateOnly(2026, 11, 23)).Select(pair => pair.Record.Query), Is.EquivalentTo(new[] { "2026-11-23", "2026-11-24" }));
        log.DeleteBefore(Day);

        Assert.That(Directory.EnumerateFiles(folder.FullPath).Select(Path.GetFileName), Is.EquivalentTo(new[] { "2026-11-24.x.log", "notatki.txt" }));
    }

    [Test]
    public void A_folder_that_is_not_there_holds_nothing() =>
        Assert.That(new QueryLogFolder("/nie/ma/takiego").ReadSince(Day), Is.Empty);

    [Test]
    public void Counts_say_how_often_a_query_was_asked_unanswered_and_opened()
    {
        using var folder = new TemporaryFolder();
        _ = folder.Write("2026-11-24.a.log", "pyt\tzieleń\t3\t\tpl\t.\npyt\tzieleń\t0\ttemat,rok\tpl\t.\notw\tzieleń\trek\t.\nbzdura\n");
        _ = folder.Write("2026-11-24.b.log", "pyt\twoda\t0\t\tpl\t.\notw\tnigdy nie pytano\trek\t.\npyt\tzie");

        var counts = QueryCounts.Since(new QueryLogFolder(folder.FullPath), Day);

        Assert.That(counts, Is.EqualTo(new[] { new QueryCounts("zieleń", 2, 1, 1, 3), new QueryCounts("woda", 1, 1, 0, 0) }));
    }

    private static FsCheck.Gen<QueryRecord> Records()
    {
        var words = Gen.Elements("zieleń", "woda w mieście", ".", "pyt", "łąka 🌳");
        return Gen.OneOf<QueryRecord>(
            from query in words
            from hits in Gen.Choose(0, 300)
            from filters in Gen.SubListOf("temat", "rok", "rodzaj")
            select (QueryRecord)new AskedRecord(query, hits, [.. filters], "pl"),
            from query in words
            from entry in Gen.Elements("rek-woda", "pim")
            select (QueryRecord)new OpenedRecord(query, entry));
    }
}
