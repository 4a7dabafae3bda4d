using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace KnowledgeBase.Web.Completions;

/// <summary>Writes answers without looking their types up at run time, for which the first keystroke would wait.</summary>
[JsonSerializable(typeof(CompletionAnswer))]
internal sealed partial class CompletionJson : JsonSerializerContext
{
    /// <summary>Polish letters stay letters, and what an item has not is left out.</summary>
    public static CompletionJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });
}
