using System.Text.RegularExpressions;
using KnowledgeBase.Citing.Quotations;
using KnowledgeBase.Testing.Documents;

namespace KnowledgeBase.Testing.Quoting;

/// <summary>A document of one kind that holds known quotations, each after its number, and the answer to each.</summary>
public static partial class QuotingDocument
{
    private static readonly (string Opening, string Closing)[] Marks = [("„", "”"), ("„", "\""), ("\"", "\""), ("»", "«"), ("“", "”"), ("„", "“")];

    /// <summary>Makes the document; every twentieth quotation is set as a block where the kind has such.</summary>
    public static byte[] Make(string kind, IReadOnlyList<KnownQuotation> quotations)
    {
        ArgumentNullException.ThrowIfNull(quotations);
        var paragraphs = new List<SampleParagraph>();
        for (var place = 0; place < quotations.Count; place++)
        {
            var quotation = quotations[place];
            var isInner = quotation.Text.AsSpan().ContainsAny("„”«»");
            var (opening, closing) = Marks[isInner ? 0 : place % Marks.Length];
            if (place % 20 == 7 && kind is "docx" or "odt" or "md" && quotation.Agreement is not QuotationAgreement.TooShort)
            {
                paragraphs.Add(new SampleParagraph($"Punkt {place}. W opracowaniu czytamy, co następuje:"));
                paragraphs.Add(new SampleParagraph(quotation.Text, IsQuote: true));
                continue;
            }

            paragraphs.Add(new SampleParagraph($"Punkt {place}. Jak zapisano w jednym z dokumentów: {opening}{quotation.Text}{closing}, co przytaczamy bez komentarza."));
        }

        return SampleDocuments.Of(kind, paragraphs);
    }

    /// <summary>The findings by the number before them; quotations that were not found are not among them.</summary>
    public static Dictionary<int, QuotationFinding> Answers(CheckedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var answers = new Dictionary<int, QuotationFinding>();
        foreach (var finding in text.Quotations)
        {
            if (Number().Matches(text.Document.Text[..finding.Quotation.Start]) is { Count: > 0 } numbers)
                _ = answers.TryAdd(int.Parse(numbers[^1].Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture), finding);
        }

        return answers;
    }

    [GeneratedRegex(@"Punkt (\d+)\.")]
    private static partial Regex Number();
}
