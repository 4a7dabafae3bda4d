using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using KnowledgeBase.Web.Api;

namespace KnowledgeBase.Web.Tests.Api;

/// <summary>Answers of the interface as a program reads them.</summary>
internal static class ApiAnswers
{
    /// <summary>What an address answers, which must be no error.</summary>
    public static async Task<JsonElement> JsonAsync(this Site site, string address)
    {
        using var answer = await site.AskAsync(address);
        return await answer.JsonAsync();
    }

    public static async Task<JsonElement> JsonAsync(this HttpResponseMessage answer)
    {
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK), await answer.Content.ReadAsStringAsync());
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    /// <summary>What an error says.</summary>
    public static async Task<JsonElement> ProblemAsync(this HttpResponseMessage answer)
    {
        Assert.That(answer.Content.Headers.ContentType?.MediaType, Is.EqualTo(ApiProblem.MediaType));
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }
}
