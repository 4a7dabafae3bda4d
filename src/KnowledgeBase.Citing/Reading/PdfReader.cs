using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace KnowledgeBase.Citing.Reading;

/// <summary>The words of a PDF, page by page, without what pages repeat at their top and bottom.</summary>
internal static class PdfReader
{
    /// <summary>Pages from which opening it a second time costs less than it saves.</summary>
    private const int LongDocument = 60;

    public static ReadText Read(ReadOnlyMemory<byte> bytes, ReadingBudget budget)
    {
        // A library's work cannot be stopped from outside: each stream, form and letter asks for the time and for cancellation. Who waits is told at once, and of the end too.
        var reading = Task.Run(() => ReadGuarded(bytes, budget));
        try
        {
            return reading.WaitAsync(budget.Limits.Time).GetAwaiter().GetResult();
        }
        catch (TimeoutException)
        {
            throw new UnreadableDocumentException(DocumentFault.TooSlow, (long)budget.Limits.Time.TotalSeconds) { Ended = reading.ContinueWith(_ => { }, TaskScheduler.Default) };
        }
    }

    private static ReadText ReadGuarded(ReadOnlyMemory<byte> bytes, ReadingBudget budget)
    {
        try
        {
            return ReadPages(bytes, budget);
        }
        catch (PdfDocumentEncryptedException exception)
        {
            throw budget.Refuse(DocumentFault.PasswordProtected, inner: exception);
        }
        catch (Exception exception) when (exception is not (UnreadableDocumentException or OperationCanceledException))
        {
            // The library throws whatever its parser happens to meet in a file written against its format.
            throw budget.Fault ?? budget.Refuse(DocumentFault.Damaged, inner: exception);
        }
    }

    private static ReadText ReadPages(ReadOnlyMemory<byte> bytes, ReadingBudget budget)
    {
        // A map that is not packed goes through no filter.
        CharacterMaps.Check(bytes.Span, budget);
        using var document = Open(bytes, budget);
        var count = document.NumberOfPages;
        if (count > budget.Limits.Pages)
            throw budget.Refuse(DocumentFault.TooManyPages, budget.Limits.Pages);

        // A document is read by one thread; a long one is opened twice, and read from both its beginning and its middle.
        var middle = count >= LongDocument && Environment.ProcessorCount > 1 ? count / 2 : count;
        var second = Task.Run(() => middle < count ? ReadSecondHalf(bytes, middle, budget) : []);
        try
        {
            var pages = PagesOf(document, 1, middle, budget);
            pages.AddRange(second.GetAwaiter().GetResult());
            budget.Check();
            return PdfParagraphs.Of(PdfFurniture.Without(pages), budget.Limits);
        }
        finally
        {
            // Whatever ends the first half, the document is being read until the second has ended too.
            _ = Task.WaitAny(second);
        }
    }

    private static List<IReadOnlyList<PdfLine>> ReadSecondHalf(ReadOnlyMemory<byte> bytes, int middle, ReadingBudget budget)
    {
        using var document = Open(bytes, budget);
        return PagesOf(document, middle + 1, document.NumberOfPages, budget);
    }

    private static PdfDocument Open(ReadOnlyMemory<byte> bytes, ReadingBudget budget)
    {
        var document = PdfDocument.Open(bytes, new ParsingOptions
        {
            UseLenientParsing = true,
            SkipMissingFonts = true,
            MaxStackDepth = budget.Limits.Depth,
            FilterProvider = new BudgetedFilters(budget),
        });
        document.AddPageFactory<IReadOnlyList<PdfLetter>, PdfPageFactory>();
        return document;
    }

    private static List<IReadOnlyList<PdfLine>> PagesOf(PdfDocument document, int first, int last, ReadingBudget budget)
    {
        var pages = new List<IReadOnlyList<PdfLine>>();
        var characters = 0;
        for (var number = first; number <= last; number++)
        {
            budget.Check();
            var lines = PdfLines.Of(document.GetPage<IReadOnlyList<PdfLetter>>(number));
            characters += lines.Sum(line => line.Text.Length);
            if (characters > budget.Limits.Characters)
                throw budget.Refuse(DocumentFault.TooManyCharacters, budget.Limits.Characters);

            pages.Add(lines);
        }

        return pages;
    }
}
