using KnowledgeBase.Content.Problems;

namespace KnowledgeBase.Content.Tests.Faults;

/// <summary>Faults of the text and of the file's place.</summary>
internal static class TextFaults
{
    public static IEnumerable<FaultCase> All =>
    [
        new FaultCase("ten thousand quotes", ProblemKinds.ExcessiveBody, 14, "zagnieżdżona").InText(new string('>', 10_000) + " a\n"),
        new FaultCase("link to a script", ProblemKinds.ForbiddenLink, 16, "„javascript:alert(1)”").InText("\n\n[kliknij](javascript:alert(1))\n"),
        new FaultCase("link to a file", ProblemKinds.ForbiddenLink, 15, "nie jest dozwolony").InText("\n[plik](../plik.pdf)\n"),
        new FaultCase("automatic link to a script", ProblemKinds.ForbiddenLink, 15, "nie jest dozwolony").InText("\n<vbscript:x>\n"),
        new FaultCase("HTML element", ProblemKinds.RawHtml, 16, "„<b>”").InText("\nPierwszy wiersz\ni <b>drugi</b>.\n"),
        new FaultCase("HTML block", ProblemKinds.RawHtml, 17, "„<script>").InText("\nPierwszy\n\n<script>alert(1)</script>\n"),
        new FaultCase("image", ProblemKinds.Image, 15, "Obrazów się nie wyświetla").InText("\n![opis](https://example.org/a.png)\n"),
        new FaultCase("no text", ProblemKinds.EmptyBody, 14, "nie ma treści").InText("\n"),
        new FaultCase("heading without words", ProblemKinds.EmptyBody, 14, "nie ma treści").InText("\n##\n"),
        new FaultCase("other folder", ProblemKinds.OtherFolder, 2, "niż przyklady/rekomendacje").With("przyklady/mid/nowa.md", EntryFile.Example),
        new FaultCase("other file name", ProblemKinds.OtherFileName, 2, "na nowa.md").With("przyklady/rekomendacje/inna.md", EntryFile.Example),
    ];
}
