using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace KnowledgeBase.Search.Indexing;

/// <summary>SHA-256 over everything indexed of an entry.</summary>
internal static class EntryFingerprint
{
    private const int UsualLength = 4096;
    private const int DigestLength = 16;

    public static string Of(IndexedEntry entry)
    {
        // In one piece: each piece that is hashed by itself costs a call into the system's library.
        var bytes = new ArrayBufferWriter<byte>(UsualLength);
        Append(bytes, entry.Id);
        Append(bytes, entry.Day?.DayNumber ?? -1);
        Append(bytes, entry.TitleKey);
        BinaryPrimitives.WriteUInt128LittleEndian(bytes.GetSpan(DigestLength), entry.Body);
        bytes.Advance(DigestLength);
        foreach (var (field, text) in entry.TextsBesideBody)
        {
            Append(bytes, (int)field);
            Append(bytes, text);
        }

        foreach (var (facet, value) in entry.FacetValues)
        {
            Append(bytes, (int)facet);
            Append(bytes, value);
        }

        return Convert.ToHexStringLower(SHA256.HashData(bytes.WrittenSpan));
    }

    // With the length first, so that two neighbouring values cannot trade letters.
    private static void Append(ArrayBufferWriter<byte> bytes, string text)
    {
        var length = Encoding.UTF8.GetByteCount(text);
        Append(bytes, length);
        bytes.Advance(Encoding.UTF8.GetBytes(text, bytes.GetSpan(length)));
    }

    private static void Append(ArrayBufferWriter<byte> bytes, int number)
    {
        BinaryPrimitives.WriteInt32LittleEndian(bytes.GetSpan(sizeof(int)), number);
        bytes.Advance(sizeof(int));
    }
}
