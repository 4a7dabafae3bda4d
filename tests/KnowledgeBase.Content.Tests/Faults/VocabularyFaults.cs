using KnowledgeBase.Content.Problems;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Content.Tests.Faults;

/// <summary>Faults of controlled lists.</summary>
internal static class VocabularyFaults
{
    private const string Topics = "slowniki/tematy.yml";

    public static IEnumerable<FaultCase> All =>
    [
        new FaultCase("unknown list", ProblemKinds.UnknownVocabulary, 1, "Czy chodziło o „tematy”?").With("slowniki/temat.yml", "- {id: a, nazwa: A}\n"),
        new FaultCase("repeated term", ProblemKinds.RepeatedTerm, 2, "w wierszu 1").With(Topics, Sound("- {id: drzewa, nazwa: Drzewa}\n- {id: drzewa, nazwa: Drzewka}\n")),
        new FaultCase("term above itself", ProblemKinds.TermCycle, 1, "nadrzędna wobec samej siebie")
            .With(Topics, Sound("- {id: drzewa, nazwa: Drzewa, nadrzedny: las}\n- {id: las, nazwa: Las, nadrzedny: drzewa}\n")),
        new FaultCase("mistyped broader term", ProblemKinds.UnknownTerm, 1, "Czy chodziło o „las”?")
            .With(Topics, Sound("- {id: drzewa, nazwa: Drzewa, nadrzedny: lass}\n- {id: las, nazwa: Las}\n")),
        new FaultCase("term without a name", ProblemKinds.MissingKey, 1, "„nazwa”").With(Topics, Sound("- id: drzewa\n")),
        new FaultCase("key of another list", ProblemKinds.UnknownKey, 1, "„publikacja”").With(Topics, Sound("- {id: drzewa, nazwa: Drzewa, publikacja: x}\n")),
        new FaultCase("unknown kind", ProblemKinds.UnknownKind, 1, "„rekomendacje”").With("slowniki/statusy.yml", "- {id: zgloszona, nazwa: zgłoszona, dotyczy: rekomendacje}\n"),
        new FaultCase("keys in place of a list", ProblemKinds.WrongForm, 1, "nie jest listą pozycji").With(Topics, "drzewa: Drzewa\n"),
        new FaultCase("word in place of a term", ProblemKinds.WrongForm, 1, "nie jest listą pozycji").With(Topics, Sound("- drzewa\n")),
        new FaultCase("comment only", ProblemKinds.WrongForm, 1, "nie jest listą pozycji").With(Topics, "# nic\n"),
        new FaultCase("two documents", ProblemKinds.BrokenYaml, 2, "nie da się odczytać").With(Topics, "- {id: drzewa, nazwa: Drzewa}\n---\n- {id: las, nazwa: Las}\n"),
    ];

    /// <summary>The terms that the small library uses, below the ones under test.</summary>
    private static string Sound(string terms)
    {
        using var small = new SmallLibrary();
        var own = File.ReadAllText(Path.Combine(small.Folder, Topics));
        return terms + own.Replace("- id: drzewa\n  nazwa: Drzewa i zadrzewienia\n  nadrzedny: zielone-miasto\n", "", StringComparison.Ordinal);
    }
}
