using System.Text;
using KnowledgeBase.Content.Problems;

namespace KnowledgeBase.Content.Tests.Faults;

/// <summary>Faults of a file as a whole and of its YAML.</summary>
internal static class FileFaults
{
    private const string Path = EntryFile.ExamplePath;

    public static IEnumerable<FaultCase> All =>
    [
        new FaultCase("over a megabyte", ProblemKinds.FileTooLarge, 1, "1\u00A0048\u00A0576").With(Path, new byte[(1024 * 1024) + 1]),
        new FaultCase("no bytes", ProblemKinds.EmptyFile, 1, "pusty").With(Path, ""),
        new FaultCase("byte-order mark and white space only", ProblemKinds.EmptyFile, 1, "pusty").With(Path, "\uFEFF \r\n\t\n"),
        new FaultCase("zero byte on line 3", ProblemKinds.BinaryFile, 3, "bajty zerowe").With(Path, "---\nid: nowa\n\0\n"),
        new FaultCase("Latin-2 letter on line 4", ProblemKinds.NotUtf8, 4, "bajt B3")
            .With(Path, Encoding.Latin1.GetBytes(EntryFile.Example.Replace("Nowa", "Ma\u00B3a", StringComparison.Ordinal))),
        new FaultCase("text only", ProblemKinds.NoFrontMatter, 1, "„---”").With(Path, "Sam tekst.\n"),
        new FaultCase("empty line before front matter", ProblemKinds.NoFrontMatter, 1, "Pierwszym wierszem").With(Path, "\n" + EntryFile.Example),
        new FaultCase("no second fence", ProblemKinds.UnterminatedFrontMatter, 1, "Wstaw po ostatnim kluczu").InExample("\n---\n\n", "\n\n"),
        new FaultCase("colon in a plain text", ProblemKinds.BrokenYaml, 4, "ujmij w apostrofy").InExample("tytul: Nowa", "tytul: Nowa: druga"),
        new FaultCase("tabulator", ProblemKinds.BrokenYaml, 4, "Zamień tabulator").InExample("tytul: Nowa rekomendacja", "\ttytul: Nowa"),
        new FaultCase("open bracket", ProblemKinds.BrokenYaml, 12, "domknięcie nawiasów").InExample("tematy: [drzewa]", "tematy: [drzewa"),
        new FaultCase("unknown alias", ProblemKinds.BrokenYaml, 4, "nie da się odczytać").InExample("tytul: Nowa rekomendacja", "tytul: *nieznany"),
        new FaultCase("tag that is no address", ProblemKinds.BrokenYaml, 4, "nie da się odczytać").InExample("tytul: Nowa", "!!'cze]: : Nowa"),
        new FaultCase("nested too deep", ProblemKinds.ExcessiveYaml, 11, "zbyt zagnieżdżony")
            .InExample("tematy: [drzewa]", "tematy: " + new string('[', 5000) + new string(']', 5000)),
        new FaultCase("billion laughs", ProblemKinds.ExcessiveYaml, 6, "odsyłaczy").InExample("id: nowa\n", """
            a: &a [x, x, x, x, x, x, x, x, x, x]
            b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
            c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
            d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]
            e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d, *d]
            f: &f [*e, *e, *e, *e, *e, *e, *e, *e, *e, *e]

            """),
        new FaultCase("list in place of keys", ProblemKinds.WrongForm, 2, "nie składa się z kluczy").With(Path, "---\n- id: nowa\n---\n\nTekst.\n"),
        new FaultCase("no keys", ProblemKinds.WrongForm, 1, "nie składa się z kluczy").With(Path, "---\n---\n\nTekst.\n"),
        new FaultCase("repeated key", ProblemKinds.RepeatedKey, 5, "w wierszu 4").InExample("streszczenie: Jedno zdanie.", "tytul: Drugi"),
    ];
}
