using KnowledgeBase.Content;
using KnowledgeBase.Content.Reading;
using KnowledgeBase.Content.Vocabularies;
using KnowledgeBase.Search;
using KnowledgeBase.Testing;
using KnowledgeBase.Web.Exports;
using Microsoft.AspNetCore.Http;

namespace KnowledgeBase.Web.Tests.Exports;

public sealed class ListingSourceTests
{
    private static readonly Uri Address = new("https://baza.example/");

    [Test]
    public async Task Near_duplicates_are_a_list_of_the_content_in_which_they_were_found_though_it_changes_meanwhile()
    {
        var asked = new LibraryReader().Read(RepositoryPaths.Content, new ContentOptions());
        using var engine = SearchEngine.OpenInMemory(asked);

        var listing = new ListingSource(engine, Address, QueryCollection.Empty).OfNearDuplicatesAsync(CancellationToken.None);
        _ = engine.Update(new Library([], new VocabularySet(), [], "nowa"));

        Assert.That((await listing).ContentVersion, Is.EqualTo(asked.Fingerprint));
        Assert.That((await listing).Rows.Select(row => row.Address), Has.Member("/rekomendacje/przyklad-rek-zie-05"));
    }
}
