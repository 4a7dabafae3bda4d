using KnowledgeBase.Citing.Quotations;
using KnowledgeBase.Citing.Reading;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Bodies;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Citing.Tests.Quotations;

/// <summary>The small library as if it were not sample material, and what is told of texts that quote from it.</summary>
internal static class Quoted
{
    /// <summary>The first passage of „rek-retencja”.</summary>
    public const string Passage = "Po ulewach ulice Zmyślina zalewa woda, której kanalizacja deszczowa nie przyjmuje. W latach 2021–2023 miasto odnotowało 14 podtopień.";

    public static Library Library { get; } = new(
        [.. SmallLibrary.Shared.Entries.Select(entry => entry with { IsExample = entry.Id == "rek-drony" })],
        SmallLibrary.Shared.Vocabularies,
        [],
        "plain");

    private static readonly QuotationChecker Checker = new(Library, Earlier.Instance);

    public static CheckedText Check(string text) => Checker.Check(DocumentReader.ReadPasted(text, DocumentLimits.Usual), Cited.Context);

    /// <summary>The only finding.</summary>
    public static QuotationFinding One(string text) => Check(text).Quotations.Single();

    /// <summary>What is told of words between quotation marks.</summary>
    public static QuotationFinding OfWords(string words) => One($"Jak czytamy: „{words}”, i tyle.");

    public static string Differences(QuotationFinding finding) => string.Concat(finding.Parts.Select(part => part.Kind switch
    {
        QuotationPartKind.Missing => $"[-{part.Text}-]",
        QuotationPartKind.Added => $"{{+{part.Text}+}}",
        QuotationPartKind.Bracket => $"{part.Text}<{part.Instead}>",
        _ => part.Text,
    }));

    public sealed class Earlier : IEntryVersions
    {
        public static Earlier Instance { get; } = new();

        public string State => "";

        public IReadOnlyList<EarlierText> EarlierOf(string id) => id == "rek-retencja"
            ?
            [
                new EarlierText(
                    EntryVersion.Of("0123456789"),
                    new DateOnly(2024, 5, 6),
                    [new Passage(1, "p-dawny222", Passage.Replace("14 podtopień", "11 podtopień", StringComparison.Ordinal), null), new Passage(40, "p-dawny333", "Dawny akapit, którego dziś nie ma.", null)],
                    "Dawne streszczenie mówiło o zbiornikach pod placami.",
                    "Adresat odpisał, że rozważy ulgę jesienią."),
            ]
            : [];
    }
}
