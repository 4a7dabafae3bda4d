using System.Text.Json;
using KnowledgeBase.Citing;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Testing;
using KnowledgeBase.Web.Citing;

namespace KnowledgeBase.Web.Tests.Citing;

public sealed class EntryJsonLdTests
{
    private const int Rounds = 1_000;

    [Test]
    public void No_text_ends_the_element_that_holds_it()
    {
        var random = new Random(7311);
        for (var round = 0; round < Rounds; round++)
        {
            var title = $"{RandomText.Make(random)} </script><!-- <script> & {RandomText.Make(random)}";

            var json = EntryJsonLd.Write(Titled(title), RandomText.Make(random));

            Assert.That(json, Does.Not.Contain("<"));
            Assert.That(JsonDocument.Parse(json).RootElement.GetProperty("name").GetString(), Is.EqualTo(OneLine.Of(title)));
        }
    }

    private static Citation Titled(string title) => new()
    {
        Id = "rek-01",
        Kind = EntryKind.Recommendation,
        Title = title,
        Authors = [title],
        Version = "0011223344",
        EntryAddress = new Uri("https://baza.example/rekomendacje/rek-01"),
        Accessed = new DateOnly(2026, 11, 25),
        Language = CitationLanguage.Polish,
    };
}
