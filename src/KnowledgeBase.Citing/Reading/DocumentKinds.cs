using System.Text;

namespace KnowledgeBase.Citing.Reading;

/// <summary>Tells by its first bytes what a file is.</summary>
internal static class DocumentKinds
{
    /// <summary>Readers of PDF look for its mark so far.</summary>
    private const int PdfMarkWithin = 1024;

    /// <summary>The names of parts stand in the first directory sectors, which may be anywhere; a megabyte of them is looked through.</summary>
    private const int OleLookedThrough = 1 << 20;

    private static readonly byte[] Ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private static readonly byte[] Encrypted = Encoding.Unicode.GetBytes("EncryptedPackage");

    /// <summary>Of a zip only that it is one; <see cref="PackageReader"/> tells which.</summary>
    /// <exception cref="UnreadableDocumentException">It is empty, or known to be none that is read.</exception>
    public static DocumentKind Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length == 0)
            throw new UnreadableDocumentException(DocumentFault.Empty, 0);
        if (bytes.StartsWith("PK"u8) && bytes.Length > 3 && bytes[2] is 3 or 5)
            return DocumentKind.Docx;
        if (bytes[..Math.Min(bytes.Length, PdfMarkWithin)].IndexOf("%PDF-"u8) >= 0)
            return DocumentKind.Pdf;
        if (bytes.StartsWith(Ole))
            throw new UnreadableDocumentException(IsEncrypted(bytes) ? DocumentFault.PasswordProtected : DocumentFault.OldWord, 0);
        if (bytes.StartsWith("{\\rtf"u8))
            throw new UnreadableDocumentException(DocumentFault.RichText, 0);

        return DocumentKind.Text;
    }

    // Word puts what it encrypts into a compound file (MS-OFFCRYPTO, section 2.3.4).
    private static bool IsEncrypted(ReadOnlySpan<byte> bytes) =>
        bytes[..Math.Min(bytes.Length, OleLookedThrough)].IndexOf(Encrypted) >= 0 || bytes[^Math.Min(bytes.Length, OleLookedThrough)..].IndexOf(Encrypted) >= 0;
}
