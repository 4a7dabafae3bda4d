using System.Text;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Content.Reading;

namespace KnowledgeBase.Content.Tests.Reading;

public sealed class EntryStateTests
{
    private const string Meeting =
        """
        ---
        id: spotkanie
        typ: wydarzenie
        tytul: Spotkanie
        streszczenie: Spotkanie miast.
        tematy: [zielen, woda]
        zrodlo:
          tytul: Relacja
          wydawca: Miasto
          adres: https://miasto.example/relacja
          pewnosc: wysoka
        ---
        ## Przebieg

        Miasta rozmawiały o **zieleni**.
        """;

    [Test]
    public void Tells_whose_file_it_is_and_what_it_says()
    {
        var file = Read(Meeting);

        Assert.That((file.Id, file.Kind, file.IsReadable, file.IsWithdrawn), Is.EqualTo(("spotkanie", (EntryKind?)EntryKind.Event, true, false)));
        Assert.That(file.Keys.Select(key => key.Key), Is.EqualTo(new[] { "id", "typ", "tytul", "streszczenie", "tematy", "zrodlo" }));
        Assert.That(file.Wording, Does.Contain("Miasta rozmawiały o zieleni.").And.Contain("Przebieg"));
    }

    [TestCase("tytul: Spotkanie", "tytul: 'Spotkanie'")]
    [TestCase("tematy: [zielen, woda]", "tematy:\n  - zielen\n  - woda")]
    [TestCase("  tytul: Relacja\n  wydawca: Miasto", "  wydawca: Miasto\n  tytul: Relacja")]
    [TestCase("zrodlo:\n  tytul: Relacja\n  wydawca: Miasto\n  adres: https://miasto.example/relacja\n  pewnosc: wysoka", "zrodlo:\n  - {tytul: Relacja, wydawca: Miasto, adres: 'https://miasto.example/relacja', pewnosc: wysoka}")]
    public void The_same_value_written_otherwise_is_the_same(string written, string otherwise)
    {
        var (one, other) = (Read(Meeting), Read(Meeting.Replace(written, otherwise, StringComparison.Ordinal)));

        Assert.That(other.Version, Is.Not.EqualTo(one.Version));
        Assert.That(other.Keys, Is.EqualTo(one.Keys));
    }

    [TestCase("tematy: [zielen, woda]", "tematy: [woda, zielen]", "tematy")]
    [TestCase("wydawca: Miasto", "wydawca: Gmina", "zrodlo")]
    [TestCase("tytul: Spotkanie", "tytul: spotkanie", "tytul")]
    public void Another_value_is_another(string written, string otherwise, string key)
    {
        var (one, other) = (Read(Meeting), Read(Meeting.Replace(written, otherwise, StringComparison.Ordinal)));

        Assert.That(other.Keys.Except(one.Keys).Select(changed => changed.Key), Is.EqualTo(new[] { key }));
    }

    [Test]
    public void Emphasis_is_no_wording()
    {
        var (one, other) = (Read(Meeting), Read(Meeting.Replace("**", "", StringComparison.Ordinal)));

        Assert.That((other.Markup == one.Markup, other.Wording == one.Wording), Is.EqualTo((false, true)));
    }

    [TestCase("")]
    [TestCase("---\nid: [\n---\n")]
    [TestCase("bez metryczki")]
    public void A_file_that_is_no_entry_has_its_name(string text)
    {
        var file = Read(text);

        Assert.That((file.Id, file.IsReadable), Is.EqualTo(("plik", false)));
    }

    [Test]
    public void Values_that_stand_for_endlessly_many_are_told_apart_in_no_time()
    {
        var value = new string('a', 500_000);
        var bombs = string.Join('\n', Enumerable.Range(0, 9_000).Select(_ => "  - *a"));

        var file = Read($"---\nid: plik\nuwaga: &a {value}\ntematy:\n{bombs}\n---\nTekst.\n");

        Assert.That(file.Keys.Select(key => key.Key), Is.EqualTo(new[] { "id", "uwaga", "tematy" }));
    }

    private static EntryState Read(string text) => EntryState.Read(ContentFile.Of("wydarzenia/plik.md", Encoding.UTF8.GetBytes(text)));
}
