using System.Collections.Frozen;

namespace KnowledgeBase.Polish.Tokens;

/// <summary>What people put on figures after a hyphen: lat 90-tych, 5-ciu, 1-go.</summary>
/// <remarks>The rules of spelling want a full stop or nothing, but official texts are full of it.</remarks>
internal static class OrdinalEndings
{
    private const string Whole =
        "szy sza sze szego szej szemu szą szym szych gi ga gie giego giej giemu gą gim gich ci cia cie ciego ciej ciemu cią cim cich "
        + "ty ta te tego tej temu tą tym tych sty sta ste stego stej stemu stą stym stych my ma me mego mej memu mą mym mych "
        + "y a e ego ej emu ą ym ych go mu";

    private const string Counting = "ciu tu stu miu ech ciorga ciorgu";

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Endings =
        $"{Whole} {Counting}".Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> text) => Endings.Contains(text);
}
