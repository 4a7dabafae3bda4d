using System.Text.Json.Nodes;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Content.Vocabularies;

namespace KnowledgeBase.Content.Schema;

/// <summary>Says in JSON Schema what the reader checks about the form of a value.</summary>
internal sealed class FormSchema(VocabularySet vocabularies)
{
    public JsonObject OfKeys(IReadOnlyList<KeyDefinition> keys)
    {
        var properties = new JsonObject();
        foreach (var key in keys)
        {
            var schema = Of(key.Form);
            schema["description"] = $"{key.Explanation} ({key.Form.InWords})";
            properties[key.Name] = schema;
        }

        return new JsonObject
        {
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = Strings(keys.Where(key => key.IsRequired).Select(key => key.Name)),
            ["additionalProperties"] = false,
        };
    }

    public JsonObject Of(KeyForm form) => form switch
    {
        // YAML reads an unquoted 2022 as a number, which the reader takes as the text that was written.
        TextForm text => new() { ["type"] = new JsonArray("string", "number"), ["minLength"] = 1, ["maxLength"] = text.MaxLength },
        IdForm => new() { ["type"] = "string", ["pattern"] = IdForm.Pattern, ["maxLength"] = IdForm.MaxLength },
        DateForm => new() { ["type"] = new JsonArray("string", "integer"), ["pattern"] = "^\\d{4}(-\\d{2}(-\\d{2})?)?$" },
        YearForm => new() { ["type"] = "integer", ["minimum"] = YearForm.First, ["maximum"] = YearForm.Last },
        FlagForm => new() { ["type"] = "boolean" },
        NumberForm bounds => new() { ["type"] = "number", ["minimum"] = bounds.Min, ["maximum"] = bounds.Max },
        WebAddressForm => new() { ["type"] = "string", ["pattern"] = "^https?://" },
        KindForm => Enumeration(Enum.GetValues<EntryKind>().Select(kind => kind.Code())),
        ChoiceForm choice => Enumeration(choice.Values),
        TermForm term => OfTerm(vocabularies.Of(term.Vocabulary)),
        EntryForm => new() { ["type"] = "string", ["pattern"] = IdForm.Pattern },
        ListForm list => new() { ["type"] = "array", ["minItems"] = 1, ["items"] = Of(list.Item) },
        OneOrManyForm many => new() { ["anyOf"] = new JsonArray(Of(many.Item), Of(new ListForm(many.Item))) },
        MapForm map => OfKeys(map.Keys),
        _ => throw new ArgumentOutOfRangeException(nameof(form)),
    };

    private static JsonObject OfTerm(Vocabulary vocabulary) => vocabulary.Terms.Count == 0
        ? new() { ["type"] = "string", ["pattern"] = IdForm.Pattern }
        : Enumeration(vocabulary.Terms.Select(term => term.Id));

    private static JsonObject Enumeration(IEnumerable<string> values) => new() { ["type"] = "string", ["enum"] = Strings(values) };

    private static JsonArray Strings(IEnumerable<string> values) => new([.. values.Select(value => JsonValue.Create(value))]);
}
