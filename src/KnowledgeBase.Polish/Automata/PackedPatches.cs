namespace KnowledgeBase.Polish.Automata;

/// <summary>The patches of an automaton: four bytes each, since most share their suffix with others.</summary>
internal sealed class PackedPatches
{
    private const int LeadShift = 16;
    private const int TrailShift = 24;

    private readonly uint[] _patches;
    private readonly string[] _suffixes;

    private PackedPatches(uint[] patches, string[] suffixes) => (_patches, _suffixes) = (patches, suffixes);

    public Patch this[int index]
    {
        get
        {
            var patch = _patches[index];
            return new Patch((byte)(patch >> LeadShift), (byte)(patch >> TrailShift), _suffixes[(ushort)patch]);
        }
    }

    /// <exception cref="OverflowException">A patch drops more letters, or there are more suffixes, than fit.</exception>
    public static PackedPatches Pack(ReadOnlySpan<Patch> patches)
    {
        var packed = new uint[patches.Length];
        var suffixes = new List<string>();
        var numbers = new Dictionary<string, ushort>(StringComparer.Ordinal);
        for (var i = 0; i < packed.Length; i++)
        {
            var (lead, trail, suffix) = patches[i];
            if (!numbers.TryGetValue(suffix, out var number))
            {
                numbers.Add(suffix, number = checked((ushort)suffixes.Count));
                suffixes.Add(suffix);
            }

            packed[i] = number | ((uint)checked((byte)lead) << LeadShift) | ((uint)checked((byte)trail) << TrailShift);
        }

        return new PackedPatches(packed, [.. suffixes]);
    }
}
