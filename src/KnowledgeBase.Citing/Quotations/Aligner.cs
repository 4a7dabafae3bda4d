using System.Buffers;

namespace KnowledgeBase.Citing.Quotations;

/// <summary>Sets a quotation beside the part of a source that it can be made of with the fewest changes, word by word.</summary>
/// <remarks>
/// The whole quotation against any part of the source is P. H. Sellers, The theory and computation of evolutionary distances:
/// pattern recognition (1980), the half-global form of T. F. Smith, M. S. Waterman, Identification of common molecular
/// subsequences (1981). A silent cut costs by its being there more than by its length: O. Gotoh, An improved algorithm for
/// matching biological sequences (1982). An omission that is marked may stand for anything, an editor's bracket for a few words.
/// </remarks>
internal sealed class Aligner
{
    private const int WordReplaced = 16;
    private const int LettersReplaced = 8;
    private const int WordAdded = 22;
    private const int MarkChanged = 4;
    private const int CutBegun = 14;
    private const int CutWord = 1;
    private const int Never = 1 << 28;

    /// <summary>„[samorząd]” may stand for as many words of the source; who leaves out more says so.</summary>
    private const int MostBracketed = 12;

    /// <summary>Memory for the way back, one byte for each pair of words. A longer source is looked at where the quotation's words are densest.</summary>
    private const int MostCells = 6_000_000;

    private const byte Diagonal = 0;
    private const byte Up = 1;
    private const byte Left = 2;
    private const byte Jump = 3;
    private const byte Bracketed = 16;
    private const byte CutGoesOn = 128;

    private readonly QuotedWord[] _quoted;
    private readonly IReadOnlyList<int> _whole;
    private readonly int[] _source;
    private readonly int _offset;
    private readonly Lexis _lexis;
    private readonly byte[] _ways;
    private readonly Dictionary<int, int[]> _jumps = [];

    private Aligner(QuotedWord[] quoted, IReadOnlyList<int> whole, int[] source, int offset, Lexis lexis, byte[] ways) =>
        (_quoted, _whole, _source, _offset, _lexis, _ways) = (quoted, whole, source, offset, lexis, ways);

    /// <summary>The best alignment; of several the first.</summary>
    public static Alignment Align(QuotedWord[] quoted, IReadOnlyList<int> source, Lexis lexis)
    {
        var (start, length) = SourceWindow.Of(quoted, source, lexis, MostCells / (quoted.Length + 1));
        var ways = ArrayPool<byte>.Shared.Rent((quoted.Length + 1) * (length + 1));
        try
        {
            var part = new int[length];
            for (var place = 0; place < length; place++)
                part[place] = source[start + place];

            return new Aligner(quoted, source, part, start, lexis, ways).Align();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(ways);
        }
    }

    private Alignment Align()
    {
        var above = new int[_source.Length + 1];
        var costs = new int[_source.Length + 1];
        for (var row = 1; row <= _quoted.Length; row++)
        {
            switch (_quoted[row - 1].Token.Kind)
            {
                case TokenKind.Omission:
                    FillOmission(row, above, costs);
                    break;
                case TokenKind.Bracket:
                    FillBracket(row, above, costs);
                    break;
                default:
                    FillWord(row, above, costs);
                    break;
            }

            (above, costs) = (costs, above);
        }

        var end = 0;
        for (var place = 1; place <= _source.Length; place++)
        {
            if (above[place] < above[end])
                end = place;
        }

        return StepsTo(end, above[end]);
    }

    private void FillWord(int row, int[] above, int[] costs)
    {
        var quoted = _quoted[row - 1];
        var added = quoted.IsMark ? MarkChanged : WordAdded;
        var ways = _ways.AsSpan(row * (_source.Length + 1), _source.Length + 1);
        costs[0] = above[0] + added;
        ways[0] = Up;
        var cut = Never;
        for (var place = 1; place <= _source.Length; place++)
        {
            var number = _source[place - 1];
            var (begun, goesOn) = CutCost(number);
            var isOld = cut + goesOn < costs[place - 1] + begun;
            cut = isOld ? cut + goesOn : costs[place - 1] + begun;

            var (best, way) = (above[place - 1] + Difference(quoted, number), Diagonal);
            if (above[place] + added < best)
                (best, way) = (above[place] + added, Up);
            if (cut < best)
                (best, way) = (cut, Left);

            costs[place] = Math.Min(best, Never);
            ways[place] = (byte)(way | (isOld ? CutGoesOn : 0));
        }
    }

    private (int Begun, int GoesOn) CutCost(int number) =>
        number == Lexis.Barrier ? (Never, Never) : _lexis.IsMark(number) ? (MarkChanged, 0) : (CutBegun, CutWord);

    private int Difference(QuotedWord quoted, int number)
    {
        if (quoted.Is(number))
            return 0;
        if (number == Lexis.Barrier)
            return Never;

        var isMark = _lexis.IsMark(number);
        if (quoted.IsMark || isMark)
            return quoted.IsMark && isMark ? MarkChanged : Never;

        return quoted.Fold >= 0 && quoted.Fold == _lexis.FoldOf(number) ? LettersReplaced : WordReplaced;
    }

    private void FillOmission(int row, int[] above, int[] costs)
    {
        var jumps = new int[_source.Length + 1];
        var best = 0;
        for (var place = 0; place <= _source.Length; place++)
        {
            if (above[place] <= above[best] || (place > 0 && _source[place - 1] == Lexis.Barrier))
                best = place;

            (costs[place], jumps[place]) = (above[best], best);
            _ways[(row * (_source.Length + 1)) + place] = Jump;
        }

        _jumps.Add(row, jumps);
    }

    private void FillBracket(int row, int[] above, int[] costs)
    {
        for (var place = 0; place <= _source.Length; place++)
        {
            var (best, taken) = (above[place], 0);
            for (var count = 1; count <= MostBracketed && count <= place && _source[place - count] != Lexis.Barrier; count++)
            {
                if (above[place - count] < best)
                    (best, taken) = (above[place - count], count);
            }

            costs[place] = best;
            _ways[(row * (_source.Length + 1)) + place] = (byte)(Bracketed + taken);
        }
    }

    private Alignment StepsTo(int end, int cost)
    {
        var steps = new List<AlignmentStep>(_quoted.Length + 8);
        var (row, place, isCut) = (_quoted.Length, end, false);
        while (row > 0)
        {
            var way = _ways[(row * (_source.Length + 1)) + place];
            var direction = way & ~CutGoesOn;
            if (isCut || direction == Left)
            {
                isCut = (way & CutGoesOn) != 0;
                steps.Add(Step(StepKind.Missing, -1, --place, 1));
                continue;
            }

            row--;
            (var step, place) = StepOf(row, place, direction);
            steps.Add(step);
        }

        steps.Reverse();
        return AlignmentMeasures.Of(cost, steps, _quoted, _whole, _lexis);
    }

    private (AlignmentStep Step, int Place) StepOf(int quoted, int place, int direction)
    {
        switch (direction)
        {
            case Diagonal:
                var kind = _quoted[quoted].Is(_source[place - 1]) ? StepKind.Same : StepKind.Replaced;
                return (Step(kind, quoted, place - 1, 1), place - 1);
            case Up:
                return (Step(StepKind.Added, quoted, place, 0), place);
            case Jump:
                var from = _jumps[quoted + 1][place];
                return (Step(StepKind.Omission, quoted, from, place - from), from);
            default:
                var count = direction - Bracketed;
                return (Step(StepKind.Bracket, quoted, place - count, count), place - count);
        }
    }

    private AlignmentStep Step(StepKind kind, int quoted, int first, int count) => new(kind, quoted, _offset + first, count);
}
