using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Content.Vocabularies;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Search.Tests.Samples;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Directory = System.IO.Directory;

namespace KnowledgeBase.Search.Tests.Indexing;

public sealed class IndexFolderTests
{
    private static readonly Library Content = Sample.Library(
        Sample.Recommendation("a", "Zieleń", "Zieleń miejska."),
        Sample.Recommendation("b", "Woda", "Woda opadowa."));

    private TemporaryIndex _index = null!;

    [SetUp]
    public void Create() => _index = new TemporaryIndex();

    [TearDown]
    public void Delete() => _index.Dispose();

    [Test]
    public void Builds_an_index_where_there_is_none()
    {
        var report = Report(Content);

        Assert.That(report, Is.EqualTo(new IndexReport(IndexAction.Built, 2, 2, 0, report.Elapsed)));
    }

    [Test]
    public void Opens_an_index_of_the_same_content_without_writing()
    {
        _ = Report(Content);
        var before = Contents();

        var report = Report(Content);

        Assert.That(report, Is.EqualTo(new IndexReport(IndexAction.Opened, 2, 0, 0, report.Elapsed)));
        Assert.That(Contents(), Is.EqualTo(before));
    }

    [Test]
    public void Writes_only_the_entries_that_changed()
    {
        _ = Report(Content);
        var newer = Sample.Library(
            Sample.Recommendation("a", "Zieleń", "Zieleń miejska."),
            Sample.Recommendation("b", "Energia"),
            Sample.Recommendation("c", "Mobilność"));

        using var engine = SearchEngine.Open(_index.Folder, newer);

        Assert.That(engine.Report, Is.EqualTo(new IndexReport(IndexAction.Updated, 3, 2, 0, engine.Report.Elapsed)));
        Assert.That(engine.Ids("woda"), Is.Empty);
        Assert.That(engine.Ids("energia"), Is.EqualTo(new[] { "b" }));
        Assert.That(engine.Ids("mobilność"), Is.EqualTo(new[] { "c" }));
    }

    [Test]
    public void Takes_out_the_entries_that_are_gone()
    {
        _ = Report(Content);

        using var engine = SearchEngine.Open(_index.Folder, Sample.Library(Sample.Recommendation("b", "Woda", "Woda opadowa.")));

        Assert.That(engine.Report, Is.EqualTo(new IndexReport(IndexAction.Updated, 1, 0, 1, engine.Report.Elapsed)));
        Assert.That(engine.Search(new SearchRequest()).Ids(), Is.EqualTo(new[] { "b" }));
    }

    [Test]
    public void Writes_entries_whose_labels_changed_elsewhere()
    {
        var entry = Sample.Recommendation("a", "Zieleń") with { Participants = ["x"], Topics = ["t"] };
        var others = new Entry[] { entry, Sample.Recommendation("b", "Woda") };
        _ = Report(Sample.Library(Topics("Drzewa"), [.. others, Sample.Participant("x", "Konin")]));

        using var renamed = SearchEngine.Open(_index.Folder, Sample.Library(Topics("Drzewa"), [.. others, Sample.Participant("x", "Tczew")]));
        Assert.That(renamed.Report.Written, Is.EqualTo(2));
        Assert.That(renamed.Ids("Tczew"), Is.EquivalentTo(new[] { "a", "x" }));

        using var retitled = SearchEngine.Open(_index.Folder, Sample.Library(Topics("Lasy"), [.. others, Sample.Participant("x", "Tczew")]));
        Assert.That(retitled.Report.Written, Is.EqualTo(1));
        Assert.That(retitled.Ids("Lasy"), Is.EqualTo(new[] { "a" }));
    }

    [Test]
    public void Writes_entries_whose_topic_moved_in_the_hierarchy()
    {
        var entry = Sample.Recommendation("a", "Zieleń") with { Topics = ["t"] };
        _ = Report(Sample.Library(TopicBelow("x"), entry));

        using var engine = SearchEngine.Open(_index.Folder, Sample.Library(TopicBelow("y"), entry));

        Assert.That(engine.Report.Written, Is.EqualTo(1));
        Assert.That(engine.Search(new SearchRequest()).Counts(Facet.Topic), Is.EqualTo(new[] { "y:1", "t:1" }));
    }

    [TestCase("schema")]
    [TestCase("analysis")]
    public void Builds_anew_when_the_index_has_another_version(string version)
    {
        _ = Report(Content);
        ChangeCommitData(data => data[version] = "other");

        using var engine = SearchEngine.Open(_index.Folder, Content);

        Assert.That(engine.Report, Is.EqualTo(new IndexReport(IndexAction.Rebuilt, 2, 2, 0, engine.Report.Elapsed)));
        Assert.That(engine.Ids("woda"), Is.EqualTo(new[] { "b" }));
        Assert.That(_index.Generations, Is.EqualTo(new[] { "generation-000002" }));
    }

    [Test]
    public void Builds_anew_when_another_program_wrote_the_index()
    {
        _ = Report(Content);
        ChangeCommitData(data => data.Clear());

        Assert.That(Report(Content).Action, Is.EqualTo(IndexAction.Rebuilt));
    }

    [Test]
    public void Clears_away_what_killed_builds_left()
    {
        _ = Report(Content);
        _ = Directory.CreateDirectory(Path.Combine(_index.Folder, "generation-000000"));
        _ = Directory.CreateDirectory(Path.Combine(_index.Folder, "generation-000002.building"));
        File.WriteAllText(Path.Combine(_index.Folder, "generation-000002.building", "_0.fdt"), "half");

        var report = Report(Content);

        Assert.That(report.Action, Is.EqualTo(IndexAction.Opened));
        Assert.That(_index.Generations, Is.EqualTo(new[] { "generation-000001" }));
    }

    [Test]
    public void Leaves_files_of_others_alone()
    {
        _ = Directory.CreateDirectory(Path.Combine(_index.Folder, "generation-x"));
        File.WriteAllText(Path.Combine(_index.Folder, "README.md"), "Indeks.");

        _ = Report(Content);
        ChangeCommitData(data => data.Clear());
        _ = Report(Content);

        Assert.That(File.ReadAllText(Path.Combine(_index.Folder, "README.md")), Is.EqualTo("Indeks."));
        Assert.That(_index.Generations, Does.Contain("generation-x"));
    }

    [Test]
    public void Opens_the_last_commit_when_a_writer_was_killed_during_the_next()
    {
        _ = Report(Content);
        var commit = _index.Files.Single(file => Path.GetFileName(file).StartsWith("segments_", StringComparison.Ordinal));
        File.WriteAllBytes(Path.Combine(Path.GetDirectoryName(commit)!, "segments_2"), File.ReadAllBytes(commit)[..20]);

        Assert.That(Report(Content).Action, Is.EqualTo(IndexAction.Opened));
        Assert.That(Report(Sample.Library(Sample.Recommendation("c", "Energia"))).Action, Is.EqualTo(IndexAction.Updated));
    }

    [Test]
    public void Keeps_the_last_commit_when_a_writer_was_killed_while_writing_a_segment()
    {
        _ = Report(Content);
        var description = _index.Files.Single(file => file.EndsWith(".si", StringComparison.Ordinal));
        File.WriteAllBytes(Path.Combine(Path.GetDirectoryName(description)!, "_7.si"), File.ReadAllBytes(description)[..10]);

        Assert.That(Report(Content).Action, Is.EqualTo(IndexAction.Opened));
    }

    [Test]
    public void Is_stopped_by_no_lock_file_that_a_killed_process_left()
    {
        _ = Directory.CreateDirectory(_index.Folder);
        File.WriteAllText(Path.Combine(_index.Folder, "write.lock"), "");

        Assert.That(Report(Content).Action, Is.EqualTo(IndexAction.Built));
    }

    [Test]
    public void Reports_progress_after_each_entry()
    {
        var told = new List<IndexProgress>();

        using var engine = SearchEngine.Open(_index.Folder, Content, new Recorder(told));

        Assert.That(told, Is.EqualTo(new[] { new IndexProgress(1, 2), new IndexProgress(2, 2) }));
    }

    [Test]
    public void Says_what_to_do_when_the_folder_is_a_file()
    {
        File.WriteAllText(_index.Folder, "");
        try
        {
            Assert.That(
                () => SearchEngine.Open(_index.Folder, Content),
                Throws.TypeOf<IndexUnavailableException>().With.Message.Contains(_index.Folder).And.Message.Contains("Sprawdź"));
        }
        finally
        {
            File.Delete(_index.Folder);
        }
    }

    [Test]
    public void Leaves_the_index_as_it_was_when_it_is_stopped()
    {
        _ = Report(Content);
        using var stop = new CancellationTokenSource();
        var newer = Sample.Library([.. Enumerable.Range(0, 300).Select(number => Sample.Recommendation($"r{number}", "Energia"))]);

        Assert.That(() => SearchEngine.Open(_index.Folder, newer, new Stopper(stop), stop.Token), Throws.InstanceOf<OperationCanceledException>());

        Assert.That(Report(Content).Action, Is.EqualTo(IndexAction.Opened));
    }

    [Test]
    public void Can_be_stopped_before_anything_is_written()
    {
        Assert.That(() => SearchEngine.Open(_index.Folder, Content, cancellation: new CancellationToken(canceled: true)), Throws.InstanceOf<OperationCanceledException>());

        Assert.That(Report(Content).Action, Is.EqualTo(IndexAction.Built));
    }

    [Test]
    public void Goes_on_answering_when_an_update_is_stopped()
    {
        using var engine = SearchEngine.Open(_index.Folder, Content);
        var newer = Sample.Library(Sample.Recommendation("c", "Mobilność"));

        Assert.That(() => engine.Update(newer, new CancellationToken(canceled: true)), Throws.InstanceOf<OperationCanceledException>());

        Assert.That(engine.Ids("woda"), Is.EqualTo(new[] { "b" }));
        _ = engine.Update(newer);
        Assert.That(engine.Ids("mobilność"), Is.EqualTo(new[] { "c" }));
    }

    private IndexReport Report(Library library)
    {
        using var engine = SearchEngine.Open(_index.Folder, library);
        return engine.Report;
    }

    private Dictionary<string, DateTime> Contents() =>
        _index.Files.ToDictionary(file => file, File.GetLastWriteTimeUtc);

    private void ChangeCommitData(Action<IDictionary<string, string>> change)
    {
        using var directory = new NIOFSDirectory(Path.Combine(_index.Folder, _index.Generations.Last(name => char.IsAsciiDigit(name[^1]))));
        using var writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, null));
        var data = new Dictionary<string, string>(writer.CommitData);
        change(data);
        writer.SetCommitData(data);
        writer.Commit();
    }

    private static VocabularySet Topics(string name) => new() { Topics = Sample.Vocabulary(("t", name, null)) };

    private static VocabularySet TopicBelow(string broader) =>
        new() { Topics = Sample.Vocabulary(("x", "Pierwszy", null), ("y", "Drugi", null), ("t", "Temat", broader)) };

    /// <summary>Stops the work after its first entry.</summary>
    private sealed class Stopper(CancellationTokenSource stop) : IProgress<IndexProgress>
    {
        public void Report(IndexProgress value) => stop.Cancel();
    }

    private sealed class Recorder(List<IndexProgress> told) : IProgress<IndexProgress>
    {
        public void Report(IndexProgress value) => told.Add(value);
    }
}
