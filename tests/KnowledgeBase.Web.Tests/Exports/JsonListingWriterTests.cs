using System.Text.Json;
using KnowledgeBase.Testing;
using KnowledgeBase.Web.Exports;
using KnowledgeBase.Web.Listings;

namespace KnowledgeBase.Web.Tests.Exports;

public sealed class JsonListingWriterTests
{
    private static string Readme => File.ReadAllText(Path.Combine(RepositoryPaths.Root, "src", "KnowledgeBase.Web", "Exports", "README.md"));

    [Test]
    public void The_list_tells_what_was_asked()
    {
        var list = Read(Sheets.List([Cell.Of("a")]) with { Filters = [new("temat", "Temat", "retencja", "Retencja"), new("temat", "Temat", "woda", "Woda")] });

        Assert.That(list.GetProperty("query").GetString(), Is.EqualTo("próba"));
        Assert.That(list.GetProperty("address").GetString(), Is.EqualTo("https://baza.example/szukaj?q=pr%C3%B3ba"));
        Assert.That(list.GetProperty("filters").GetRawText(), Is.EqualTo("{\"temat\":[\"retencja\",\"woda\"]}"));
        Assert.That(list.GetProperty("total").GetInt32(), Is.EqualTo(1));
        Assert.That(list.GetProperty("complete").GetBoolean(), Is.True);
        Assert.That(list.GetProperty("contentVersion").GetString(), Is.EqualTo("0123"));
    }

    [Test]
    public void Values_keep_their_types()
    {
        var values = Read(Sheets.List([Cell.Of("Żółw"), Cell.Empty, new NumberCell(7), new ShareCell(1, 3), Cell.Of([new NamedValue("a", "Pierwszy")]), new AddressCell("/mid/a")]))
            .GetProperty("entries")[0].GetProperty("values");

        Assert.That(values.GetRawText(), Is.EqualTo(
            "{\"k1\":\"Żółw\",\"k2\":null,\"k3\":7,\"k4\":33.3,\"k5\":[{\"id\":\"a\",\"name\":\"Pierwszy\"}],\"k6\":\"https://baza.example/mid/a\"}"));
    }

    [Test]
    public void Any_text_makes_a_list()
    {
        var random = new Random(8259);
        for (var round = 0; round < 1_000; round++)
            Assert.That(() => Read(Sheets.List([Cell.Of(RandomText.Make(random))]) with { Query = RandomText.Make(random) }), Throws.Nothing);
    }

    [Test]
    public void A_list_that_is_cut_says_so() =>
        Assert.That(Read(Sheets.List([Cell.Of("a")]) with { Total = Listing.MaxRows + 1 }).GetProperty("complete").GetBoolean(), Is.False);

    [Test]
    public void Every_key_is_in_the_readme()
    {
        var list = Read(Sheets.List([Cell.Of("a")]));
        var keys = list.EnumerateObject().Concat(list.GetProperty("entries")[0].EnumerateObject()).Select(property => property.Name);

        Assert.That(keys.Where(key => !Readme.Contains($"`{key}`", StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void Every_column_and_every_format_is_in_the_readme()
    {
        var names = EntryColumns.All.Select(column => column.Code)
            .Concat(TermColumns.All.Select(column => column.Code))
            .Concat(ExportFormat.All.Select(format => "." + format.Extension));

        Assert.That(names.Where(name => !Readme.Contains($"`{name}`", StringComparison.Ordinal)), Is.Empty);
    }

    private static JsonElement Read(Listing listing) => JsonDocument.Parse(ExportFormat.Json.Bytes(listing)).RootElement;
}
