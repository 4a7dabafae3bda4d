using System.Text.Json;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Content.Rules;
using KnowledgeBase.Content.Schema;
using KnowledgeBase.Content.Vocabularies;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Content.Tests.Schema;

public sealed class ContentSchemaTests
{
    [TestCaseSource(nameof(Kinds))]
    public void Knows_the_keys_of_every_kind(EntryKind kind)
    {
        var then = ThenOf(kind);

        var keys = EntryKeys.Of(kind);
        Assert.That(then.GetProperty("properties").EnumerateObject().Select(key => key.Name), Is.EqualTo(keys.Select(key => key.Name)));
        Assert.That(Strings(then.GetProperty("required")), Is.EqualTo(keys.Where(key => key.IsRequired).Select(key => key.Name)));
        Assert.That(then.GetProperty("additionalProperties").GetBoolean(), Is.False);
    }

    [Test]
    public void Offers_the_terms_of_the_controlled_lists()
    {
        var topics = ThenOf(EntryKind.Recommendation).GetProperty("properties").GetProperty("tematy");

        var offered = Strings(topics.GetProperty("items").GetProperty("enum"));
        Assert.That(offered, Is.EqualTo(SmallLibrary.Shared.Vocabularies.Topics.Terms.Select(term => term.Id)));
    }

    [Test]
    public void Explains_each_key_in_polish()
    {
        var title = ThenOf(EntryKind.Event).GetProperty("properties").GetProperty("streszczenie");

        Assert.That(title.GetProperty("description").GetString(), Does.StartWith("jedno lub dwa zdania"));
        Assert.That(title.GetProperty("maxLength").GetInt32(), Is.EqualTo(600));
    }

    [TestCaseSource(nameof(Vocabularies))]
    public void Knows_the_keys_of_every_controlled_list(VocabularyFile vocabulary)
    {
        var schema = Parse(output => ContentSchema.WriteVocabularySchema(output, vocabulary, SmallLibrary.Shared.Vocabularies));

        var keys = schema.GetProperty("items").GetProperty("properties").EnumerateObject().Select(key => key.Name);
        Assert.That(keys, Is.EqualTo(TermKeys.Of(vocabulary).Select(key => key.Name)));
    }

    [TestCaseSource(nameof(Rules))]
    public void Knows_the_keys_of_every_list_of_rules(RuleFile rules)
    {
        var schema = Parse(output => ContentSchema.WriteRuleSchema(output, rules));

        var keys = schema.GetProperty("items").GetProperty("properties").EnumerateObject().Select(key => key.Name);
        Assert.That(keys, Is.EqualTo(rules.Keys.Select(key => key.Name)));
    }

    private static IEnumerable<RuleFile> Rules() => RuleFile.All;

    private static EntryKind[] Kinds() => Enum.GetValues<EntryKind>();

    private static IEnumerable<VocabularyFile> Vocabularies() => VocabularyFile.All;

    private static JsonElement ThenOf(EntryKind kind)
    {
        var schema = Parse(output => ContentSchema.WriteEntrySchema(output, SmallLibrary.Shared.Vocabularies));
        return schema.GetProperty("allOf").EnumerateArray()
            .Single(rule => rule.GetProperty("if").GetProperty("properties").GetProperty("typ").GetProperty("const").GetString() == kind.Code())
            .GetProperty("then");
    }

    private static JsonElement Parse(Action<Stream> write)
    {
        using var output = new MemoryStream();
        write(output);
        return JsonDocument.Parse(output.ToArray()).RootElement;
    }

    private static IEnumerable<string?> Strings(JsonElement array) => array.EnumerateArray().Select(item => item.GetString());
}
