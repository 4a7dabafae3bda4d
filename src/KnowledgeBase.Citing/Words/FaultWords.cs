using System.Globalization;
using KnowledgeBase.Citing.Reading;

namespace KnowledgeBase.Citing.Words;

/// <summary>What is said of a document that cannot be read: what is wrong and what to do.</summary>
public sealed class FaultWords
{
    private const int Megabyte = 1 << 20;

    private static readonly FaultWords Polish = new(CitationLanguage.Polish);

    private static readonly FaultWords English = new(CitationLanguage.English);

    private readonly CitationLanguage _language;

    private FaultWords(CitationLanguage language) => _language = language;

    public static FaultWords In(CitationLanguage language) => language == CitationLanguage.Polish ? Polish : English;

    /// <param name="fault">What is wrong.</param>
    /// <param name="limit">The limit that was passed: bytes, files, pages, characters or seconds.</param>
    public string Of(DocumentFault fault, long limit) => fault switch
    {
        DocumentFault.Empty => Choose("Plik jest pusty. Wybierz inny plik albo wklej tekst.", "The file is empty. Choose another file or paste the text."),
        DocumentFault.TooLarge => Choose($"Plik jest większy niż {Megabytes(limit)} MB. Zapisz go bez obrazów albo wklej sam potrzebny fragment.", $"The file is larger than {Megabytes(limit)} MB. Save it without pictures, or paste only the part that you need."),
        DocumentFault.UnknownKind => Choose("To nie jest plik DOCX, ODT, PDF, Markdown ani zwykły tekst. Zapisz dokument w jednym z tych formatów.", "This is not a DOCX, ODT, PDF, Markdown or plain text file. Save the document in one of these formats."),
        DocumentFault.OldWord => Choose("To plik dawnego Worda (.doc). Zapisz go jako DOCX lub ODT.", "This is a file of an old Word (.doc). Save it as DOCX or ODT."),
        DocumentFault.RichText => Choose("To plik RTF. Zapisz go jako DOCX lub ODT.", "This is an RTF file. Save it as DOCX or ODT."),
        DocumentFault.PasswordProtected => Choose("Plik jest chroniony hasłem. Zapisz kopię bez hasła albo wklej tekst.", "The file is protected by a password. Save a copy without one, or paste the text."),
        DocumentFault.Damaged => Choose("Plik jest uszkodzony albo niecały. Otwórz go w programie, w którym powstał, i zapisz jeszcze raz albo wklej tekst.", "The file is damaged or incomplete. Open it in the program that made it and save it again, or paste the text."),
        DocumentFault.DocumentType => Choose("Plik zawiera definicje (DOCTYPE), których dokumenty tego formatu nie mają. Zapisz go na nowo w edytorze albo wklej tekst.", "The file has definitions (DOCTYPE) that documents of this format do not have. Save it anew in an editor, or paste the text."),
        DocumentFault.ExpandsTooMuch => Choose("Po rozpakowaniu plik jest o wiele za duży. Jeśli to zwykły dokument, zapisz go bez obrazów i osadzonych plików albo wklej tekst.", "Unpacked, the file is far too large. If it is an ordinary document, save it without pictures and embedded files, or paste the text."),
        DocumentFault.TooManyEntries => Choose($"Plik składa się z więcej niż {Number(limit)} części. Zapisz go bez obrazów i osadzonych plików albo wklej tekst.", $"The file has more than {Number(limit)} parts. Save it without pictures and embedded files, or paste the text."),
        DocumentFault.TooManyPages => Choose($"Dokument ma więcej niż {Number(limit)} stron. Podziel go na części.", $"The document has more than {Number(limit)} pages. Divide it into parts."),
        DocumentFault.TooManyCharacters => Choose($"Tekst ma więcej niż {Number(limit)} znaków. Podziel dokument na części.", $"The text has more than {Number(limit)} characters. Divide the document into parts."),
        DocumentFault.TooSlow => Choose($"Odczytywanie lub sprawdzanie dokumentu trwa dłużej niż {Number(limit)} s i zostało przerwane. Podziel dokument na części albo wklej sam potrzebny fragment.", $"Reading or checking the document takes longer than {Number(limit)} s and was stopped. Divide the document into parts, or paste only the part that you need."),
        _ => Choose("W pliku nie ma tekstu; może to skan. Rozpoznaj tekst (OCR) albo go wklej.", "There is no text in the file; it may be a scan. Recognise its text (OCR), or paste it."),
    };

    private static string Megabytes(long bytes) => Number(bytes / Megabyte);

    // A space that does not break groups the digits in both languages.
    private static string Number(long number) => number.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '\u00A0');

    private string Choose(string polish, string english) => _language == CitationLanguage.Polish ? polish : english;
}
