using System.Globalization;
using KnowledgeBase.Citing;
using KnowledgeBase.Citing.Quotations;
using KnowledgeBase.Citing.Reading;
using KnowledgeBase.Testing.Documents;

namespace KnowledgeBase.Testing.Quoting;

/// <summary>How the answers to quotations of known truth agree with it.</summary>
public sealed class QuotationScore
{
    /// <summary>Quotations in one document.</summary>
    private const int InDocument = 20;

    private readonly List<(KnownQuotation Known, string Kind, QuotationFinding? Finding)> _answers = [];

    /// <summary>Puts the quotations into documents of every kind in turn, reads these and asks.</summary>
    public static QuotationScore Of(QuotedContent content, int count)
    {
        ArgumentNullException.ThrowIfNull(content);
        var score = new QuotationScore();
        var checker = new QuotationChecker(content.Library, content);
        var context = new CitationContext(new Uri("https://baza.example/"), new DateOnly(2026, 11, 28), CitationLanguage.Polish);
        var documents = content.Make(count).Chunk(InDocument).ToList();
        for (var place = 0; place < documents.Count; place++)
        {
            var kind = SampleDocuments.Kinds[place % SampleDocuments.Kinds.Count];
            var text = DocumentReader.Read(QuotingDocument.Make(kind, documents[place]), DocumentLimits.Usual);
            var answers = QuotingDocument.Answers(checker.Check(text, context));
            score._answers.AddRange(documents[place].Select((known, number) => (known, kind, answers.GetValueOrDefault(number))));
        }

        return score;
    }

    public int Count => _answers.Count;

    public double ShareRight => (double)_answers.Count(IsRight) / _answers.Count;

    /// <summary>Altered or invented words that were said to be an entry's.</summary>
    public int FalselyWordForWord => _answers.Count(answer => answer.Known.Agreement != QuotationAgreement.WordForWord && answer.Finding?.Agreement == QuotationAgreement.WordForWord);

    public IEnumerable<string> Wrong => _answers.Where(answer => !IsRight(answer)).Select(answer =>
        $"{answer.Kind}, {answer.Known.Way}: {answer.Known.Verdict}/{answer.Known.Agreement} of {answer.Known.Id}, told {(answer.Finding is { } told ? $"{told.Verdict}/{told.Agreement} of {told.Source?.Entry.Id}: {string.Concat(told.Parts.Select(part => part.Kind switch { QuotationPartKind.Missing => $"[-{part.Text}-]", QuotationPartKind.Added => $"{{+{part.Text}+}}", _ => part.Text }))}" : "nothing")}: „{answer.Known.Text}”");

    /// <summary>The confusion matrix, precision and recall of each verdict, and the share that is right by way and by kind of file.</summary>
    public void Print(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var verdicts = Enum.GetValues<QuotationVerdict>();
        output.WriteLine($"{"truth \\ told",-16}{string.Concat(verdicts.Select(verdict => $"{verdict,15}"))}{"missed",8}{"recall",8}");
        foreach (var truth in verdicts)
        {
            var of = _answers.Where(answer => answer.Known.Verdict == truth).ToList();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{truth,-16}{string.Concat(verdicts.Select(told => $"{of.Count(answer => answer.Finding?.Verdict == told),15}"))}{of.Count(answer => answer.Finding is null),8}{Ratio(of.Count(answer => answer.Finding?.Verdict == truth), of.Count),8}"));
        }

        output.WriteLine($"{"precision",-16}{string.Concat(verdicts.Select(told => $"{Ratio(_answers.Count(answer => answer.Finding?.Verdict == told && answer.Known.Verdict == told), _answers.Count(answer => answer.Finding?.Verdict == told)),15}"))}");
        PrintShares(output, "way", answer => answer.Known.Way);
        PrintShares(output, "kind of file", answer => answer.Kind);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"verdict, wording and entry right: {100 * ShareRight:0.00} % of {Count}; falsely word for word: {FalselyWordForWord}"));
    }

    private static bool IsRight((KnownQuotation Known, string Kind, QuotationFinding? Finding) answer) =>
        answer.Finding is { } told && told.Verdict == answer.Known.Verdict && told.Agreement == answer.Known.Agreement
        && (answer.Known.Id is null || told.Source?.Entry.Id == answer.Known.Id);

    private static string Ratio(int part, int whole) => whole == 0 ? "–" : ((double)part / whole).ToString("0.000", CultureInfo.InvariantCulture);

    private void PrintShares(TextWriter output, string name, Func<(KnownQuotation Known, string Kind, QuotationFinding? Finding), string> key)
    {
        output.WriteLine($"{name,-40}{"count",8}{"right",8}");
        foreach (var group in _answers.GroupBy(key))
            output.WriteLine($"{group.Key,-40}{group.Count(),8}{Ratio(group.Count(IsRight), group.Count()),8}");
    }
}
