using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace KnowledgeBase.Search.Indexing;

/// <summary>SHA-256 over everything indexed of an entry.</summary>
internal static class EntryFingerprint
{
    public static string Of(IndexedEntry entry)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, entry.Id);
        Append(hash, entry.Day?.DayNumber ?? -1);
        Append(hash, entry.TitleKey);
        foreach (var (field, text) in entry.Texts)
        {
            Append(hash, (int)field);
            Append(hash, text);
        }

        foreach (var (facet, value) in entry.FacetValues)
        {
            Append(hash, (int)facet);
            Append(hash, value);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    // With the length first, so that two neighbouring values cannot trade letters.
    private static void Append(IncrementalHash hash, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Append(hash, bytes.Length);
        hash.AppendData(bytes);
    }

    private static void Append(IncrementalHash hash, int number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, number);
        hash.AppendData(bytes);
    }
}
