using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace KnowledgeBase.Browser.Tests;

/// <summary>What is asked of other hosts than the site, which is nothing.</summary>
internal static class OtherHosts
{
    /// <summary>Collects the addresses that the page asks for from now on.</summary>
    public static ConcurrentQueue<string> Watch(IPage page)
    {
        var asked = new ConcurrentQueue<string>();
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(BrowserFixture.Site.ToString(), StringComparison.Ordinal))
                asked.Enqueue(request.Url);
        };
        return asked;
    }
}
