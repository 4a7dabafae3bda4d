using System.Text.Json;
using KnowledgeBase.Polish.Analysis;

namespace KnowledgeBase.Cli.Tests.Commands;

public sealed class AnalyzeCommandTests
{
    [Test]
    public void Each_line_becomes_one_line_of_json()
    {
        var kb = Kb.RunWith("zieleni w miastach\n\n2021\n", "analyze", "--json");

        var lines = kb.Output.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.That(lines.Select(line => line.GetArrayLength()), Is.EqualTo(new[] { 3, 0, 1 }));
        var token = lines[0][2];
        Assert.That(token.EnumerateObject().Select(member => member.Name), Is.EqualTo(new[] { "token", "start", "end", "exact", "lemma", "likely", "family" }));
        Assert.That(token.GetProperty("token").GetString(), Is.EqualTo("miastach"));
        Assert.That((token.GetProperty("start").GetInt32(), token.GetProperty("end").GetInt32()), Is.EqualTo((10, 18)));
        Assert.That(token.GetProperty("lemma").EnumerateArray().Select(lemma => lemma.GetString()), Does.Contain("miasto"));
        Assert.That(lines[2][0].GetProperty("lemma")[0].GetString(), Is.EqualTo("2021"));
    }

    [Test]
    public void Polish_letters_are_written_as_they_are() =>
        Assert.That(Kb.RunWith("żółć\n", "analyze", "--json").Output, Does.Contain("żółć"));

    [Test]
    public void A_text_on_the_command_line_is_shown_as_a_table() =>
        Assert.That(Kb.Run("analyze", "zieleni").Output, Does.Contain("zieleń").And.Contain("słownik"));

    [Test]
    public void What_a_query_looks_for_and_the_word_family_are_told_apart_from_what_the_index_holds()
    {
        var kb = Kb.RunWith("zieleni finansowania 2021 sad\n", "analyze", "--json");

        var tokens = JsonDocument.Parse(kb.Output).RootElement.EnumerateArray().ToList();
        Assert.That(Strings(tokens[0], "lemma"), Does.Contain("zieleń").And.Contain("zielony"));
        Assert.That(Strings(tokens[0], "likely"), Is.EqualTo(new[] { "zieleń" }));
        Assert.That(Strings(tokens[1], "family"), Is.SupersetOf(PolishText.Default.Families.FindRoots("finansować")));
        Assert.That(Strings(tokens[2], "family"), Is.Empty);
        Assert.That(Strings(tokens[3], "likely"), Does.Contain("sąd"));
    }

    [Test]
    public void The_table_has_a_column_for_each()
    {
        var kb = Kb.Run("analyze", "finansowanie", "PPP-u");

        var lines = kb.Output.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).ToList();
        Assert.That(Columns(lines[0]), Is.EqualTo(new[] { "pozycja", "token", "rodzaj", "dokładnie", "lemat", "w zapytaniu", "rodzina", "droga" }));
        Assert.That(Columns(lines[^1]), Is.EqualTo(new[] { "1", "PPP-u", "skrót", "ppp-u", "ppp", "jak lemat", "bez zmian" }));
    }

    private static IEnumerable<string> Strings(JsonElement token, string member) =>
        token.GetProperty(member).EnumerateArray().Select(value => value.GetString()!);

    private static string[] Columns(string line) => line.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
