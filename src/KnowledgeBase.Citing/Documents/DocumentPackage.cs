using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace KnowledgeBase.Citing.Documents;

/// <summary>A zip of parts, as word processors use it; its bytes depend on the parts alone.</summary>
internal sealed class DocumentPackage : IDisposable
{
    // The first day that a zip can name. A true one would make each file of the same basket another.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly XmlWriterSettings Xml = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

    private readonly MemoryStream _bytes = new();
    private readonly ZipArchive _zip;

    public DocumentPackage() => _zip = new ZipArchive(_bytes, ZipArchiveMode.Create, leaveOpen: true);

    /// <summary>Adds a part as it stands, uncompressed, so that a program which reads the first bytes can tell the file.</summary>
    public void AddStored(string name, string text)
    {
        using var part = Open(name, CompressionLevel.NoCompression);
        part.Write(Encoding.ASCII.GetBytes(text));
    }

    public void Add(string name, XElement root)
    {
        using var part = Open(name, CompressionLevel.Optimal);
        using var writer = XmlWriter.Create(part, Xml);
        new XDocument(new XDeclaration("1.0", "utf-8", "yes"), root).Save(writer);
    }

    /// <summary>The whole file; nothing can be added after.</summary>
    public byte[] Finish()
    {
        _zip.Dispose();
        return _bytes.ToArray();
    }

    public void Dispose()
    {
        _zip.Dispose();
        _bytes.Dispose();
    }

    private Stream Open(string name, CompressionLevel compression)
    {
        var entry = _zip.CreateEntry(name, compression);
        entry.LastWriteTime = NoTime;
        return entry.Open();
    }
}
