namespace KnowledgeBase.Polish.Training.Dictionaries;

/// <summary>Reads the byte sequences of an automaton in Morfologik's CFSA2 format.</summary>
/// <remarks>
/// After the magic come the version, 16 flag bits, and a table of common labels. A state is a run of arcs. An arc's
/// first byte holds three flags and an index into the label table (0: the label is the next byte); then, unless the
/// "target is the state after this one" flag is set, the target's offset as a base-128 number. Offset 0 is a dummy
/// state whose arc leads to the root. The format is that of class CFSA2 in morfologik-stemming (D. Weiss, M. Miłkowski).
/// </remarks>
public sealed class Cfsa2
{
    private const byte Version = 0xC6;
    private const int NumbersFlag = 0x100;
    private const int HeaderLength = 8;

    private const int TargetIsNext = 0x80;
    private const int LastArc = 0x40;
    private const int FinalArc = 0x20;
    private const int LabelIndex = 0x1F;

    // Marks a level of the path on which the last arc has been taken.
    private const int Exhausted = -1;

    private readonly byte[] _labels;
    private readonly byte[] _arcs;

    /// <exception cref="InvalidDataException">The bytes are not a CFSA2 automaton of the kind dictionaries use.</exception>
    public Cfsa2(byte[] file)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (file.Length < HeaderLength || !file.AsSpan().StartsWith("\\fsa"u8) || file[4] != Version)
            throw new InvalidDataException("Not a CFSA2 automaton.");
        if (((file[5] << 8 | file[6]) & NumbersFlag) != 0)
            throw new InvalidDataException("Automata with numbered states are not supported.");

        _labels = file[HeaderLength..(HeaderLength + file[7])];
        _arcs = file[(HeaderLength + file[7])..];
    }

    /// <summary>All sequences; the memory is reused, so copy what should last.</summary>
    public IEnumerable<ReadOnlyMemory<byte>> Sequences()
    {
        var sequence = new byte[1024];
        var path = new Stack<int>();
        path.Push(Target(0));
        while (path.Count > 0)
        {
            var arc = path.Pop();
            var depth = path.Count;
            path.Push(IsLast(arc) ? Exhausted : Skip(arc));

            if (depth == sequence.Length)
                Array.Resize(ref sequence, sequence.Length * 2);
            sequence[depth] = Label(arc);
            if ((_arcs[arc] & FinalArc) != 0)
                yield return sequence.AsMemory(0, depth + 1);

            var target = Target(arc);
            if (target != 0)
                path.Push(target);
            else
                Unwind(path);
        }
    }

    private static void Unwind(Stack<int> path)
    {
        while (path.Count > 0 && path.Peek() == Exhausted)
            _ = path.Pop();
    }

    private bool IsLast(int arc) => (_arcs[arc] & LastArc) != 0;

    private byte Label(int arc)
    {
        var index = _arcs[arc] & LabelIndex;
        return index > 0 ? _labels[index] : _arcs[arc + 1];
    }

    private int Target(int arc)
    {
        if ((_arcs[arc] & TargetIsNext) == 0)
            return ReadNumber(arc + LabelledLength(arc));

        while (!IsLast(arc))
            arc = Skip(arc);
        return Skip(arc);
    }

    private int Skip(int arc)
    {
        var next = arc + LabelledLength(arc);
        if ((_arcs[arc] & TargetIsNext) != 0)
            return next;

        while (_arcs[next] >= 0x80)
            next++;
        return next + 1;
    }

    private int LabelledLength(int arc) => (_arcs[arc] & LabelIndex) == 0 ? 2 : 1;

    private int ReadNumber(int offset)
    {
        var value = 0;
        for (var shift = 0; ; shift += 7, offset++)
        {
            value |= (_arcs[offset] & 0x7F) << shift;
            if (_arcs[offset] < 0x80)
                return value;
        }
    }
}
