using System.Net;

namespace KnowledgeBase.Web.Tests;

public sealed class HeaderTests : SmallSiteTests
{
    [TestCase("/")]
    [TestCase("/szukaj")]
    [TestCase("/nie-ma")]
    [TestCase("/zdrowie/zywy")]
    public async Task Every_answer_carries_a_strict_policy(string address)
    {
        using var response = await Site.AskAsync(address);

        var policy = string.Join(';', response.Headers.GetValues("Content-Security-Policy"));
        Assert.That(policy, Does.Contain("default-src 'none'").And.Not.Contain("unsafe"));
        Assert.That(response.Headers.GetValues("X-Content-Type-Options"), Is.EqualTo(new[] { "nosniff" }));
    }

    [TestCase("/zdrowie/zywy")]
    [TestCase("/zdrowie/gotowy")]
    public async Task The_health_of_a_running_site_is_good(string address)
    {
        using var response = await Site.AskAsync(address);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await response.Content.ReadAsStringAsync(), Is.EqualTo("Healthy"));
    }

    [Test]
    public async Task No_page_sets_a_cookie()
    {
        using var response = await Site.AskAsync("/szukaj?q=retencja");

        Assert.That(response.Headers.Contains("Set-Cookie"), Is.False);
    }
}
