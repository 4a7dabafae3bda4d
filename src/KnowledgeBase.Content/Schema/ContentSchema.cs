using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Content.Rules;
using KnowledgeBase.Content.Vocabularies;

namespace KnowledgeBase.Content.Schema;

/// <summary>Writes JSON Schemas of front matter and controlled lists, with which editors' tools complete and check keys.</summary>
public static class ContentSchema
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    private static readonly JsonWriterOptions Readable = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>Writes the schema of front matter.</summary>
    /// <param name="output">Where to; left open.</param>
    /// <param name="vocabularies">The controlled lists whose identifiers are offered.</param>
    public static void WriteEntrySchema(Stream output, VocabularySet vocabularies)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(vocabularies);
        var forms = new FormSchema(vocabularies);
        var kinds = Enum.GetValues<EntryKind>();
        Write(output, new JsonObject
        {
            ["$schema"] = Dialect,
            ["title"] = "Metryczka wpisu",
            ["type"] = "object",
            ["properties"] = new JsonObject { [EntryKeys.Kind] = forms.Of(new KindForm()) },
            ["required"] = new JsonArray(EntryKeys.Kind),
            ["allOf"] = new JsonArray([.. kinds.Select(kind => IfKind(kind, forms))]),
        });
    }

    /// <summary>Writes the schema of one controlled list.</summary>
    /// <param name="output">Where to; left open.</param>
    /// <param name="vocabulary">Which list.</param>
    /// <param name="vocabularies">The controlled lists whose identifiers are offered.</param>
    public static void WriteVocabularySchema(Stream output, VocabularyFile vocabulary, VocabularySet vocabularies)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(vocabulary);
        ArgumentNullException.ThrowIfNull(vocabularies);
        Write(output, new JsonObject
        {
            ["$schema"] = Dialect,
            ["title"] = $"Słownik {vocabulary.Name}",
            ["type"] = "array",
            ["items"] = new FormSchema(vocabularies).OfKeys(TermKeys.Of(vocabulary)),
        });
    }

    /// <summary>Writes the schema of one list of rules.</summary>
    /// <param name="output">Where to; left open.</param>
    /// <param name="rules">Which list.</param>
    public static void WriteRuleSchema(Stream output, RuleFile rules)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(rules);
        var rule = new FormSchema(new VocabularySet()).OfKeys(rules.Keys);
        if (rules == RuleFile.Synonyms)
            rule["oneOf"] = new JsonArray([.. SynonymKeys.Groups.Select(group => new JsonObject { ["required"] = new JsonArray([.. group.Select(key => JsonValue.Create(key))]) })]);

        Write(output, new JsonObject
        {
            ["$schema"] = Dialect,
            ["title"] = $"Reguły {rules.Name}",
            ["type"] = "array",
            ["items"] = rule,
        });
    }

    private static JsonObject IfKind(EntryKind kind, FormSchema forms)
    {
        var then = forms.OfKeys(EntryKeys.Of(kind));
        then["anyOf"] = new JsonArray(
            new JsonObject { ["required"] = new JsonArray(EntryKeys.Sources) },
            new JsonObject
            {
                ["properties"] = new JsonObject { [EntryKeys.Example] = new JsonObject { ["const"] = true } },
                ["required"] = new JsonArray(EntryKeys.Example),
            });
        return new JsonObject
        {
            ["if"] = new JsonObject
            {
                ["properties"] = new JsonObject { [EntryKeys.Kind] = new JsonObject { ["const"] = kind.Code() } },
                ["required"] = new JsonArray(EntryKeys.Kind),
            },
            ["then"] = then,
        };
    }

    private static void Write(Stream output, JsonObject schema)
    {
        using var writer = new Utf8JsonWriter(output, Readable);
        schema.WriteTo(writer);
    }
}
