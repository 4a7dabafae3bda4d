namespace KnowledgeBase.Testing;

/// <summary>Writes sequences as a CFSA2 automaton: a plain trie, every label and target explicit but for last targets.</summary>
public static class TinyCfsa2
{
    private const byte TargetIsNext = 0x80;
    private const byte LastArc = 0x40;
    private const byte FinalArc = 0x20;

    // Targets have a fixed width, as a varint may: the offsets are then known before they are written.
    private const int TargetLength = 4;

    public static byte[] Encode(IEnumerable<byte[]> sequences)
    {
        ArgumentNullException.ThrowIfNull(sequences);
        var root = new Node();
        foreach (var sequence in sequences)
            root.Add(sequence);

        var arcs = new List<byte> { LastArc, (byte)'^' };
        arcs.AddRange(Target(arcs.Count + TargetLength));
        Write(root, arcs);
        return [.. "\\fsa"u8, 0xC6, 0x00, 0x07, 0x02, 0x00, (byte)'a', .. arcs];
    }

    private static void Write(Node node, List<byte> arcs)
    {
        var patches = new List<(int Offset, Node Node)>();
        foreach (var (label, child) in node.Children)
        {
            var isLast = label == node.Children.Keys.Last();
            var next = isLast && child.Children.Count > 0;
            arcs.Add((byte)((label == 'a' ? 1 : 0) | (isLast ? LastArc : 0) | (child.IsFinal ? FinalArc : 0) | (next ? TargetIsNext : 0)));
            if (label != 'a')
                arcs.Add(label);
            if (next)
                continue;

            patches.Add((arcs.Count, child));
            arcs.AddRange(Target(0));
        }

        if (node.Children.Count > 0 && node.Children.Values.Last() is { Children.Count: > 0 } following)
            Write(following, arcs);
        foreach (var (offset, child) in patches.Where(patch => patch.Node.Children.Count > 0))
        {
            Target(arcs.Count).CopyTo(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(arcs)[offset..]);
            Write(child, arcs);
        }
    }

    private static byte[] Target(int offset) =>
        [(byte)(offset | 0x80), (byte)((offset >> 7) | 0x80), (byte)((offset >> 14) | 0x80), (byte)((offset >> 21) & 0x7F)];

    private sealed class Node
    {
        public SortedDictionary<byte, Node> Children { get; } = [];

        public bool IsFinal { get; private set; }

        public void Add(byte[] sequence)
        {
            var node = this;
            foreach (var label in sequence)
            {
                if (!node.Children.TryGetValue(label, out var child))
                    node.Children.Add(label, child = new Node());
                node = child;
            }

            node.IsFinal = true;
        }
    }
}
