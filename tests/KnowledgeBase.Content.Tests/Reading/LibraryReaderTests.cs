using System.Text;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Content.Reading;
using KnowledgeBase.Content.Tests.Faults;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Content.Tests.Reading;

public sealed class LibraryReaderTests
{
    private static readonly ContentOptions Everything = new();

    [Test]
    public void Reads_every_key_of_a_recommendation()
    {
        SmallLibrary.Shared.TryFind("rek-retencja", out var entry);

        var recommendation = (Recommendation)entry!;
        Assert.That(recommendation.Title, Is.EqualTo("Ulga w opłacie za zatrzymanie deszczówki"));
        Assert.That(recommendation.Edition, Is.EqualTo("proba1"));
        Assert.That(recommendation.Network, Is.EqualTo("siec-zielona"));
        Assert.That(recommendation.Plan, Is.EqualTo("plan-zielony"));
        Assert.That(recommendation.Participants, Is.EqualTo(new[] { "zmyslin", "makietowo" }));
        Assert.That(recommendation.Addressees, Is.EqualTo(new[] { "minister-klimatu", "minister-finansow" }));
        Assert.That(recommendation.Instruments, Is.EqualTo(new[] { "prawny", "finansowy" }));
        Assert.That(recommendation.Status, Is.EqualTo("zgloszona"));
        Assert.That(recommendation.Topics, Is.EqualTo(new[] { "retencja", "finansowanie" }));
        Assert.That(recommendation.Acts, Is.EqualTo(new[] { "planowanie-2023" }));
        Assert.That(recommendation.PolicyDocuments, Is.EqualTo(new[] { "kpm-2030" }));
        Assert.That(recommendation.Date.ToString(), Is.EqualTo("2022-09-15"));
        Assert.That(recommendation.Related, Is.EqualTo(new[] { "mid-ogrody", "rek-drzewa" }));
        Assert.That(recommendation.IsExample, Is.True);
        Assert.That(recommendation.Path, Is.EqualTo("przyklady/rekomendacje/rek-retencja.md"));
        Assert.That(recommendation.Fingerprint, Does.Match("^[0-9a-f]{64}$"));
        Assert.That(recommendation.Links, Is.EqualTo(new[] { "proba1", "siec-zielona", "plan-zielony", "zmyslin", "makietowo", "mid-ogrody", "rek-drzewa" }));
    }

    [Test]
    public void Reads_a_withdrawal_and_a_participation()
    {
        var withdrawn = SmallLibrary.Shared.Entries.Single(entry => entry.Withdrawal is not null);
        SmallLibrary.Shared.TryFind("zmyslin", out var participant);

        Assert.That(withdrawn.Withdrawal!.Successor, Is.EqualTo("rek-retencja"));
        Assert.That(withdrawn.Withdrawal.Date.ToString(), Is.EqualTo("2022-09"));
        Assert.That(
            ((Participant)participant!).Participations,
            Is.EqualTo(new[] { new Participation("proba1", "siec-zielona", ParticipantRole.Leader, Confidence.High) }));
    }

    [Test]
    public void Shares_a_source_named_by_an_alias()
    {
        using var small = new SmallLibrary();
        small.Write("slowniki/dokumenty.yml", """
            - id: kpm-2030
              nazwa: Polityka
              zrodlo: &zrodlo {tytul: T, wydawca: W, adres: "https://example.org/", pewnosc: wysoka}
            - id: inna
              nazwa: Inna
              zrodlo: *zrodlo
            """);

        var terms = small.Read().Vocabularies.PolicyDocuments.Terms;

        Assert.That(terms[1].Sources, Is.EqualTo(terms[0].Sources));
        Assert.That(terms[1].Sources.Single().Publisher, Is.EqualTo("W"));
    }

    // YAML ends a line at each of these, and no editor numbers lines so.
    [TestCase('\u0085')]
    [TestCase('\u2028')]
    [TestCase('\u2029')]
    public void A_problem_is_in_the_line_that_an_editor_shows(char lineBreak)
    {
        using var small = new SmallLibrary();
        small.Write(EntryFile.ExamplePath, EntryFile.Example
            .Replace("Nowa rekomendacja", $"\"Nowa{lineBreak} rekomendacja\"", StringComparison.Ordinal)
            .Replace("status: zgloszona", "status: nieznany", StringComparison.Ordinal));

        var problem = small.Read().Problems.Single(problem => problem.File == EntryFile.ExamplePath);

        Assert.That(problem.Line, Is.EqualTo(10));
    }

    [Test]
    public void Knows_the_broader_and_the_narrower_terms()
    {
        var topics = SmallLibrary.Shared.Vocabularies.Topics;

        Assert.That(topics.PathTo("retencja").Select(term => term.Id), Is.EqualTo(new[] { "zielone-miasto", "retencja" }));
        Assert.That(topics.NarrowerThan("zielone-miasto").Select(term => term.Id), Is.EqualTo(new[] { "retencja", "drzewa" }));
        Assert.That(topics.NarrowerThan(null).Select(term => term.Id), Is.EqualTo(new[] { "zielone-miasto", "miasto-cyfrowe", "finansowanie" }));
    }

    [Test]
    public void Orders_entries_by_id_whatever_their_folders()
    {
        var ids = SmallLibrary.Shared.Entries.Select(entry => entry.Id).ToList();

        Assert.That(ids, Is.Ordered.Using((IComparer<string>)StringComparer.Ordinal));
    }

    [Test]
    public void Tolerates_a_byte_order_mark_and_lines_that_end_as_on_windows()
    {
        using var small = new SmallLibrary();
        var text = EntryFile.Example.Replace("\n", "\r\n", StringComparison.Ordinal).Replace("[drzewa]", "[drzewo]", StringComparison.Ordinal);
        small.Write(EntryFile.ExamplePath, [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]);

        var library = small.Read();

        Assert.That(library.TryFind("nowa", out var entry), Is.True);
        Assert.That(entry!.Body.Passages.Single().Text, Is.EqualTo("Jedyny akapit."));
        Assert.That(library.Problems.Single().Line, Is.EqualTo(11));
    }

    [Test]
    public void Passes_over_guides_and_hidden_files()
    {
        using var small = new SmallLibrary();
        small.Write("README.md", "# Przewodnik");
        small.Write("przyklady/README.md", "# Przewodnik");
        small.Write(".git/opis.md", "x");
        small.Write("rekomendacje/.#kopia.md", "x");
        small.Write("rekomendacje/notatki.txt", "x");

        Assert.That(small.Read().Problems, Is.Empty);
    }

    [Test]
    public void Does_not_follow_a_link_to_a_folder_above()
    {
        using var small = new SmallLibrary();
        Directory.CreateSymbolicLink(Path.Combine(small.Folder, "petla"), small.Folder);

        Assert.That(small.Read().Entries, Has.Count.EqualTo(SmallLibrary.Shared.Entries.Count));
    }

    [Test]
    public void Leaves_out_examples_their_terms_and_their_problems_when_told()
    {
        using var small = new SmallLibrary();
        small.Write(EntryFile.FactPath, EntryFile.Fact);
        small.Write("przyklady/mid/zepsuta.md", "---\nid: zepsuta\n---\n");

        var library = small.Read(new ContentOptions { IncludeExamples = false });

        Assert.That(library.Entries.Select(entry => entry.Id), Is.EqualTo(new[] { "zjazd" }));
        Assert.That(library.Vocabularies.Institutions.Terms, Is.Empty);
        Assert.That(library.Vocabularies.Topics.Terms, Is.Not.Empty);
        Assert.That(library.Problems, Is.Empty);
    }

    [Test]
    public void Drops_a_reference_that_leads_nowhere_and_keeps_the_others()
    {
        using var small = new SmallLibrary();
        small.Write(EntryFile.ExamplePath, EntryFile.Example.Replace("siec: siec-zielona", "siec: nieznana\npowiazane: [nieznany, rek-dane]", StringComparison.Ordinal));

        small.Read().TryFind("nowa", out var entry);

        Assert.That(entry!.Network, Is.Null);
        Assert.That(entry.Related, Is.EqualTo(new[] { "rek-dane" }));
        Assert.That(entry.Links, Is.EqualTo(new[] { "proba1", "rek-dane" }));
    }

    [Test]
    public void The_file_named_after_an_id_keeps_it()
    {
        using var small = new SmallLibrary();
        small.Write("przyklady/rekomendacje/a-kopia.md", EntryFile.Example);
        small.Write(EntryFile.ExamplePath, EntryFile.Example);

        small.Read().TryFind("nowa", out var entry);

        Assert.That(entry!.Path, Is.EqualTo(EntryFile.ExamplePath));
    }

    [Test]
    public void Throws_when_there_is_no_folder()
    {
        Assert.That(() => new LibraryReader().Read("/nie/ma/takiego", Everything), Throws.TypeOf<DirectoryNotFoundException>());
    }

    [Test]
    public void Stops_when_it_is_told_to()
    {
        using var small = new SmallLibrary();

        Assert.That(
            () => new LibraryReader().Read(small.Folder, new ContentOptions(), previous: null, new CancellationToken(canceled: true)),
            Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public void Fingerprints_tell_content_and_options_apart()
    {
        using var small = new SmallLibrary();

        var before = small.Read();
        var withoutExamples = small.Read(new ContentOptions { IncludeExamples = false });
        small.Write("slowniki/akty.yml", "- {id: planowanie-2023, nazwa: X}\n- {id: ppp-2008, nazwa: Y}\n");
        var afterList = small.Read();
        File.Move(Path.Combine(small.Folder, "przyklady/mid/mid-aleje.md"), Path.Combine(small.Folder, "przyklady/mid/inna.md"));
        var afterMove = small.Read();

        var fingerprints = new[] { before, withoutExamples, afterList, afterMove }.Select(library => library.Fingerprint);
        Assert.That(fingerprints, Is.Unique);
        Assert.That(before.Fingerprint, Is.EqualTo(SmallLibrary.Shared.Fingerprint));
    }
}
