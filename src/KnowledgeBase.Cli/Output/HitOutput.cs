using System.Text.Json.Serialization;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Search;

namespace KnowledgeBase.Cli.Output;

/// <summary>One hit as JSON; its members are a promise to programs.</summary>
public sealed record HitOutput(
    string Id,
    string Kind,
    string Title,
    string Url,
    float Score,
    bool Example,
    IReadOnlyList<string> Snippets,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ExplanationOutput? Explanation)
{
    public static HitOutput Of(Hit hit)
    {
        ArgumentNullException.ThrowIfNull(hit);
        return new HitOutput(
            hit.Id,
            hit.Kind.Code(),
            hit.Title.ToString(),
            EntryKindNames.AddressOf(hit.Kind, hit.Id),
            hit.Score,
            hit.IsExample,
            [.. hit.Snippets.Select(snippet => snippet.Text.ToString())],
            hit.Explanation is { } explanation ? ExplanationOutput.Of(explanation) : null);
    }
}
