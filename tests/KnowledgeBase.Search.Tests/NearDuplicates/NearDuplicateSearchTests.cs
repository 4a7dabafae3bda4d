using KnowledgeBase.Content.Entries;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.NearDuplicates;
using KnowledgeBase.Search.Segments;
using KnowledgeBase.Search.Tests.Samples;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Search.Tests.NearDuplicates;

public sealed class NearDuplicateSearchTests
{
    private const string Text =
        "Miasto sadzi drzewa wzdłuż ulic i podlewa je przez trzy lata. Umowa na pielęgnację obejmuje podlewanie, przycinanie i wymianę "
        + "uschniętych sadzonek. Wykonawca dostaje zapłatę po każdym sezonie, jeżeli drzewa żyją. Mieszkańcy zgłaszają szkody przez telefon.";

    private const string Inflected =
        "Miasta sadziły drzewo wzdłuż ulicy i podlewały je przez trzy lata. Umowy na pielęgnację obejmowały podlewanie, przycinanie i wymiany "
        + "uschniętej sadzonki. Wykonawcy dostają zapłatę po każdym sezonie, jeżeli drzewo żyje. Mieszkaniec zgłasza szkodę przez telefony.";

    private const string Other =
        "Urząd publikuje dane o budżecie w otwartym formacie. Każdy zbiór ma opis, datę aktualizacji i osobę odpowiedzialną. Programiści "
        + "pobierają pliki bez rejestracji i bez opłat. Raz w roku rada sprawdza, z których zbiorów nikt nie korzysta, i pyta dlaczego.";

    [Test]
    public async Task A_copy_in_other_inflection_is_found_and_another_text_is_not()
    {
        using var engine = SearchEngine.OpenInMemory(Sample.Library(Entry("r1", Text), Entry("r2", Other), Entry("r3", Inflected)));

        var families = await engine.NearDuplicatesAsync();

        Assert.That(families.Families.Select(family => string.Join(' ', family.Entries.Select(entry => entry.Id))), Is.EqualTo(["r1 r3"]));
        Assert.That(families.Of("r3")!.OthersOf("r3").Select(entry => entry.Id), Is.EqualTo(["r1"]));
        Assert.That(families.Of("r2"), Is.Null);
    }

    [Test]
    public async Task A_text_that_stands_whole_in_a_longer_one_is_found()
    {
        using var engine = SearchEngine.OpenInMemory(Sample.Library(Entry("r1", Text), Entry("r2", $"{Text} {Other}")));

        var pair = (await engine.NearDuplicatesAsync()).Of("r1")!.Pairs[0];

        Assert.That(pair.Containment, Is.EqualTo(1));
        Assert.That(pair.Resemblance, Is.EqualTo(0.5).Within(0.1));
    }

    [Test]
    public async Task Who_does_not_wait_is_told_nothing_at_first_and_all_once_it_is_found()
    {
        using var engine = SearchEngine.OpenInMemory(Sample.Library(Entry("r1", Text), Entry("r2", Other), Entry("r3", Inflected)));

        var (isFound, atOnce) = (engine.HasFoundNearDuplicates, engine.FoundNearDuplicates());
        var waited = await engine.NearDuplicatesAsync();

        Assert.That((isFound, atOnce), Is.EqualTo((false, (NearDuplicateFamilies?)null)));
        Assert.That((engine.HasFoundNearDuplicates, engine.FoundNearDuplicates()), Is.EqualTo((true, waited)));
    }

    [Test]
    public async Task Who_has_asked_gets_the_families_of_the_content_that_was_asked_though_it_changes_meanwhile()
    {
        var asked = Sample.Library(Entry("r1", Text), Entry("r2", Inflected));
        using var engine = SearchEngine.OpenInMemory(asked);

        var finding = engine.NearDuplicatesAsync();
        _ = engine.Update(Sample.Library(Entry("r1", Text), Entry("r2", Other)));
        var families = await finding;

        Assert.That(families.Families, Has.Count.EqualTo(1));
        Assert.That(families.Library, Is.SameAs(asked));
        Assert.That(() => engine.FoundNearDuplicates()?.Families.Count, Is.Zero.After(10_000, 10));
    }

    [Test]
    public async Task Families_that_are_being_found_need_no_one_to_keep_the_index_open()
    {
        var engine = SearchEngine.OpenInMemory(Sample.Library(Entry("r1", Text), Entry("r2", Inflected)));

        var finding = engine.NearDuplicatesAsync();
        engine.Dispose();

        Assert.That((await finding).Families, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task An_update_finds_anew()
    {
        using var engine = SearchEngine.OpenInMemory(Sample.Library(Entry("r1", Text), Entry("r2", Other)));
        var before = (await engine.NearDuplicatesAsync()).Families;

        _ = engine.Update(Sample.Library(Entry("r1", Text), Entry("r2", Inflected)));

        Assert.That(before, Is.Empty);
        Assert.That((await engine.NearDuplicatesAsync()).Families, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task What_was_withdrawn_and_the_addressees_answer_are_not_compared()
    {
        var withdrawn = Entry("r2", Text) with { Withdrawal = new Withdrawal(Sample.Date("2024"), "powód", null) };
        var answered = (Recommendation)Entry("r3", Other) with { Answer = Text };
        using var engine = SearchEngine.OpenInMemory(Sample.Library(Entry("r1", Text), withdrawn, answered));

        Assert.That((await engine.NearDuplicatesAsync()).Families, Is.Empty);
    }

    [Test]
    public void The_index_keeps_the_signature_of_an_entrys_own_text()
    {
        var library = SmallLibrary.Shared;
        using var store = new MemoryStore();
        using var reader = store.Open(library, progress: null, CancellationToken.None).Reader;
        var segments = IndexSegment.Of(reader);

        var signed = SignedEntry.Read(segments, new DocumentEntries(segments, library));

        Assert.That(signed, Is.Not.Empty);
        foreach (var (entry, signature) in signed)
            Assert.That(signature, Is.EqualTo(MinHash.Of(ShingleSet.Of(entry).Elements)), entry.Id);
    }

    private static Recommendation Entry(string id, string text) => Sample.Recommendation(id, "Tytuł", text);
}
