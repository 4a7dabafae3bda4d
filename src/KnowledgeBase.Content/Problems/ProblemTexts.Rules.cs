using KnowledgeBase.Content.Rules;
using KnowledgeBase.Content.Schema;

namespace KnowledgeBase.Content.Problems;

/// <content>Messages about the rules that editors give the search.</content>
internal static partial class ProblemTexts
{
    public static Fault RulesNotList(RuleFile file) => new(
        ProblemKinds.WrongForm,
        $"Plik {file.Path} nie jest listą reguł. Każda reguła zaczyna się od „{file.Beginning}”, a jej dalsze klucze są wcięte o dwa odstępy.");

    public static Fault NoRule() => new(
        ProblemKinds.BadRule,
        $"Z tych kluczy nie wynika, co na co zamienić. Reguła ma jedną z trzech postaci: {RuleForms()}.");

    public static Fault TooFewEquivalents() => new(
        ProblemKinds.BadRule,
        $"W „{SynonymKeys.Equivalents}” jest tylko jedno wyrażenie. Dopisz drugie albo usuń regułę.");

    public static Fault NoWord(string text) => new(
        ProblemKinds.BadRule,
        $"W „{Shorten(text)}” nie ma ani jednej litery lub cyfry, więc nikt tego nie znajdzie. Wpisz słowo.");

    public static Fault RepeatedRule(int firstLine) => new(
        ProblemKinds.RepeatedRule,
        $"Taka sama reguła stoi już w wierszu {firstLine}. Usuń jedną z nich.");

    public static Fault WithdrawnPin(string id) => new(
        ProblemKinds.WithdrawnPin,
        $"Polecany wpis „{id}” jest wycofany. Wskaż jego następcę albo usuń polecenie.");

    private static string RuleForms() =>
        string.Join("; ", SynonymKeys.Groups.Select(group => string.Join(" i ", group.Select(key => $"„{key}”"))));
}
