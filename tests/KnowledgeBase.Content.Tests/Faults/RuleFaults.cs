using KnowledgeBase.Content.Problems;

namespace KnowledgeBase.Content.Tests.Faults;

/// <summary>Faults of the rules that editors give the search.</summary>
internal static class RuleFaults
{
    private const string Synonyms = "slowniki/synonimy.yml";
    private const string Pinned = "slowniki/polecane.yml";

    public static IEnumerable<FaultCase> All =>
    [
        new FaultCase("half of a one-way rule", ProblemKinds.BadRule, 2, "„z” i „na”").With(Synonyms, "- {skrot: JST, znaczenie: jednostka}\n- z: przetarg\n"),
        new FaultCase("two rules in one", ProblemKinds.BadRule, 1, "jedną z trzech postaci").With(Synonyms, "- {skrot: JST, znaczenie: jednostka, rownowazne: [a, b]}\n"),
        new FaultCase("one equivalent", ProblemKinds.BadRule, 1, "tylko jedno wyrażenie").With(Synonyms, "- rownowazne: [deszczówka]\n"),
        new FaultCase("rule without a word", ProblemKinds.BadRule, 1, "ani jednej litery").With(Synonyms, "- {z: '?!', na: woda}\n"),
        new FaultCase("rule with only a note", ProblemKinds.BadRule, 1, "jedną z trzech postaci").With(Synonyms, "- uwaga: nic\n"),
        new FaultCase("rule told twice", ProblemKinds.RepeatedRule, 2, "w wierszu 1").With(Synonyms, "- rownowazne: [woda, deszcz]\n- rownowazne: [Deszcz, woda]\n"),
        new FaultCase("mistyped key of a rule", ProblemKinds.UnknownKey, 1, "Czy chodziło o „znaczenie”?").With(Synonyms, "- {skrot: JST, znacznie: jednostka}\n"),
        new FaultCase("empty side of a rule", ProblemKinds.EmptyValue, 1, "„na”").With(Synonyms, "- {z: woda, na: }\n"),
        new FaultCase("long side of a rule", ProblemKinds.TextTooLong, 1, "najwyżej 100").With(Synonyms, $"- {{z: woda, na: {new string('a', 101)}}}\n"),
        new FaultCase("broken rules", ProblemKinds.BrokenYaml, 2, "nie da się odczytać").With(Synonyms, "- {z: woda\n"),
        new FaultCase("keys in place of rules", ProblemKinds.WrongForm, 1, "nie jest listą reguł").With(Synonyms, "woda: deszcz\n"),
        new FaultCase("word in place of a rule", ProblemKinds.WrongForm, 1, "zaczyna się od „- skrot: …”").With(Synonyms, "- woda\n"),
        new FaultCase("empty rules", ProblemKinds.EmptyFile, 1, "jest pusty").With(Synonyms, "\n"),
        new FaultCase("no entries for a query", ProblemKinds.MissingKey, 1, "„wpisy”").With(Pinned, "- zapytanie: woda\n"),
        new FaultCase("pinned entry that is not there", ProblemKinds.UnknownEntry, 2, "Czy chodziło o „rek-retencja”?").With(Pinned, "- zapytanie: woda\n  wpisy: [rek-retencje, rek-dane]\n"),
        new FaultCase("pinned entry that is left out", ProblemKinds.EntryLeftOut, 2, "Popraw plik przyklady/mid/mid-zly.md")
            .With(Pinned, "- zapytanie: woda\n  wpisy: [mid-zly]\n").With("przyklady/mid/mid-zly.md", "---\nid: mid-zly\n---\n"),
        new FaultCase("pinned entry that is withdrawn", ProblemKinds.WithdrawnPin, 2, "„rek-stara” jest wycofany").With(Pinned, "- zapytanie: woda\n  wpisy: [rek-stara]\n"),
    ];
}
