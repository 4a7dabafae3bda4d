using System.Text;

namespace KnowledgeBase.Polish.Training.Dictionaries;

/// <summary>Morfologik's PREFIX encoding of an entry: <c>form;PKsuffix;tags</c>.</summary>
/// <remarks>
/// The lemma is the form without its first P and last K bytes (counted from the letter A), with the suffix appended.
/// A count of 255 drops the whole form.
/// </remarks>
public static class PrefixEncoding
{
    private const byte Separator = (byte)';';
    private const byte Everything = 255;

    public static DictionaryEntry Decode(ReadOnlySpan<byte> sequence)
    {
        var first = sequence.IndexOf(Separator);
        var form = sequence[..first];
        var rest = sequence[(first + 1)..];
        var second = rest.IndexOf(Separator);
        var tags = second < 0 ? default : rest[(second + 1)..];
        return new DictionaryEntry(
            Encoding.UTF8.GetString(form),
            Lemma(form, second < 0 ? rest : rest[..second]),
            Encoding.UTF8.GetString(tags));
    }

    private static string Lemma(ReadOnlySpan<byte> form, ReadOnlySpan<byte> code)
    {
        var prefix = (byte)(code[0] - 'A');
        var suffix = (byte)(code[1] - 'A');
        var kept = prefix == Everything || suffix == Everything ? default : form[prefix..^suffix];
        return Encoding.UTF8.GetString([.. kept, .. code[2..]]);
    }
}
