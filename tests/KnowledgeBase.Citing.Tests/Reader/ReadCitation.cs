using System.Text.Json;

namespace KnowledgeBase.Citing.Tests.Reader;

/// <summary>What the reader made of one citation.</summary>
public sealed class ReadCitation(JsonElement answer)
{
    /// <summary>How many records it found.</summary>
    public int Count => answer.GetProperty("count").GetInt32();

    /// <summary>A text of the item; null when it has none.</summary>
    public string? Text(string name) => Text(answer.GetProperty("item"), name);

    /// <summary>The value of a tag of a RIS record, as it stood.</summary>
    public string? Tag(string name) => Text(answer.GetProperty("tags"), name);

    /// <summary>The names of its authors; a reader may take one word for a family name.</summary>
    public IEnumerable<string?> Authors() =>
        answer.GetProperty("item").TryGetProperty("author", out var authors)
            ? authors.EnumerateArray().Select(author => Text(author, "literal") ?? Text(author, "family"))
            : [];

    /// <summary>The parts of a date; empty when there is none.</summary>
    public IEnumerable<int> Date(string name) =>
        answer.GetProperty("item").TryGetProperty(name, out var date)
            ? date.GetProperty("date-parts")[0].EnumerateArray().Select(part => part.GetInt32())
            : [];

    private static string? Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) ? value.GetString() : null;
}
