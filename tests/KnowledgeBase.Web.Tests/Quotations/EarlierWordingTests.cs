using System.Net;
using KnowledgeBase.Web.History;
using KnowledgeBase.Web.Tests.History;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeBase.Web.Tests.Quotations;

/// <summary>Words that an entry once had, quoted since.</summary>
public sealed class EarlierWordingTests
{
    private const string Paragraph = "Miasta publikują otwarte dane o zieleni każdego roku w marcu.";

    [Test]
    public async Task A_quotation_of_words_that_were_changed_later_is_told_from_an_altered_one()
    {
        using var library = new CommittedLibrary();
        library.Write(CommittedLibrary.Recommendation, library.Read(CommittedLibrary.Recommendation) + $"\n\n{Paragraph}\n");
        library.Commit();
        library.Replace(CommittedLibrary.Recommendation, "w marcu", "do końca lutego");
        library.Commit();
        using var site = Site.WithHistory(library.Folder);
        _ = await site.ReadAsync("/");
        _ = await site.Services.GetRequiredService<LiveHistory>().ReadAsync();

        using var form = new MultipartFormDataContent { { new StringContent($"Czytamy: „{Paragraph.TrimEnd('.')}”."), "tekst" } };
        using var answer = await site.Client.PostAsync(new Uri(Routes.QuotationCheck, UriKind.Relative), form);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

        Assert.That(page, Does.Contain("Słowa zgadzają się z wcześniejszą wersją wpisu.").And.Contain("o zieleni każdego roku do końca lutego”").And.Contain("</span>do końca lutego<span"));
        Assert.That(page, Does.Not.Contain("Słowa zmienił piszący."));
    }
}
