using KnowledgeBase.Citing.Quotations;
using KnowledgeBase.Citing.Reading;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Content.Reading;
using KnowledgeBase.Testing;
using KnowledgeBase.Testing.Quoting;

namespace KnowledgeBase.Citing.Tests.Quotations;

/// <summary>What holds of any passage of the content.</summary>
public sealed class QuotationPropertyTests
{
    private static readonly Library Real = new LibraryReader().Read(RepositoryPaths.Content, new ContentOptions());

    private static readonly System.Buffers.SearchValues<char> Odd = System.Buffers.SearchValues.Create("„”|[]…\"");

    private static readonly QuotationChecker Checker = new(Real, NoEarlierVersions.Instance);

    [FsCheck.NUnit.Property(MaxTest = 300)]
    public void Any_part_of_any_passage_typeset_in_any_way_is_word_for_word(int seed)
    {
        var random = new Random(seed);
        var (name, apply) = QuotationWays.Faithful[random.Next(QuotationWays.Faithful.Count)];
        if (Span(random) is not { } span || apply(span, random) is not { } text)
            return;

        var finding = One(text);

        Assert.That(finding?.Agreement, Is.EqualTo(QuotationAgreement.WordForWord), $"{name}: {text}\n{(finding is null ? "" : Quoted.Differences(finding))}");
    }

    [FsCheck.NUnit.Property(MaxTest = 300)]
    public void With_any_word_changed_it_is_not(int seed)
    {
        var random = new Random(seed);
        if (Span(random) is not { } span)
            return;

        var words = span.Split(' ');
        var place = random.Next(words.Length);
        var word = words[place];
        if (!word.Any(char.IsLetter))
            return;

        words[place] = random.Next(3) switch { 0 => "nie" + word, 1 => word + "x", _ => "q" + word + "q" };

        Assert.That(One(string.Join(' ', words))?.Agreement, Is.Not.EqualTo(QuotationAgreement.WordForWord), string.Join(' ', words));
    }

    [FsCheck.NUnit.Property(MaxTest = 200)]
    public void What_is_repaired_is_word_for_word(int seed)
    {
        var stock = new WordStock(Real, new Random(seed));
        var (name, apply) = QuotationWays.Altering[stock.Random.Next(QuotationWays.Altering.Count)];
        if (Span(stock.Random) is not { } span || apply(span, stock) is not { } text || One(text)?.Repaired is not { } repaired)
            return;

        Assert.That(One(repaired)?.Agreement, Is.EqualTo(QuotationAgreement.WordForWord), $"{name}: {text}\n→ {repaired}");
    }

    [FsCheck.NUnit.Property(MaxTest = 500)]
    public void Any_text_is_read_and_every_finding_lies_within_it(int seed)
    {
        var random = new Random(seed);
        var pieces = new[] { "„", "”", "\"", "»", "«", "[…]", "[", "]", "(...)", "- ", "-\n", "\n\n", "> ", "REK-2023-ZIE-07, ak. 4 ", "https://baza.example/rekomendacje/x#p-", "''", ",," };
        var text = string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => random.Next(2) == 0 ? pieces[random.Next(pieces.Length)] : RandomText.Make(random))) + "a";

        var found = Checker.Check(DocumentReader.ReadPasted(text, DocumentLimits.Usual), Cited.Context);

        Assert.That(found.Quotations.All(finding => finding.Quotation.Start >= 0 && finding.Quotation.End <= found.Document.Text.Length), Is.True);
        Assert.That(found.Mentions.All(finding => finding.Mention.End <= found.Document.Text.Length), Is.True);
    }

    private static QuotationFinding? One(string words) =>
        Checker.Check(DocumentReader.ReadPasted($"Czytamy: „{words}”.", DocumentLimits.Usual), Cited.Context).Quotations.FirstOrDefault(finding => finding.Quotation.Within is null);

    private static string? Span(Random random)
    {
        var entry = Real.Entries[random.Next(Real.Entries.Count)];
        if (entry.Body.Passages.Count == 0)
            return null;

        var words = entry.Body.Passages[random.Next(entry.Body.Passages.Count)].Text.Split(' ');
        var length = 5 + random.Next(30);
        if (words.Length < length)
            return null;

        var span = string.Join(' ', words.Skip(random.Next(words.Length - length + 1)).Take(length));
        return span.AsSpan().ContainsAny(Odd) || !char.IsLetterOrDigit(span[0]) ? null : span;
    }
}
