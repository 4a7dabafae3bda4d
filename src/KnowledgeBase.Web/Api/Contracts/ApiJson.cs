using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using KnowledgeBase.Web.Completions;
using Microsoft.AspNetCore.Mvc;

namespace KnowledgeBase.Web.Api.Contracts;

/// <summary>Writes answers without looking their types up at run time; keys do not change, new ones may be added.</summary>
[JsonSerializable(typeof(SearchAnswer))]
[JsonSerializable(typeof(SearchChangesAnswer))]
[JsonSerializable(typeof(SearchCitationsAnswer))]
[JsonSerializable(typeof(EntryAnswer))]
[JsonSerializable(typeof(CitationsAnswer))]
[JsonSerializable(typeof(VersionsAnswer))]
[JsonSerializable(typeof(VersionTextAnswer))]
[JsonSerializable(typeof(VersionDifferenceAnswer))]
[JsonSerializable(typeof(PassageFateAnswer))]
[JsonSerializable(typeof(FacetValuesAnswer))]
[JsonSerializable(typeof(TermsAnswer))]
[JsonSerializable(typeof(CompletionAnswer))]
[JsonSerializable(typeof(BasketAnswer))]
[JsonSerializable(typeof(QuotationsAnswer))]
[JsonSerializable(typeof(EvidenceAnswer))]
[JsonSerializable(typeof(ProblemDetails))]
internal sealed partial class ApiJson : JsonSerializerContext
{
    /// <summary>Polish letters stay letters; what is absent is null, so that every answer has the same keys.</summary>
    public static ApiJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });
}
