using System.Text.Json;

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
        Assert.That(token.EnumerateObject().Select(member => member.Name), Is.EqualTo(new[] { "token", "start", "end", "exact", "lemma" }));
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
}
