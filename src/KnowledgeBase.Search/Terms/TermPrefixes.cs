using System.Buffers;
using KnowledgeBase.Polish.Letters;
using KnowledgeBase.Search.Matching;

namespace KnowledgeBase.Search.Terms;

/// <summary>Finds the spellings of the index by their beginning.</summary>
internal sealed class TermPrefixes(SortedSpellings spellings)
{
    /// <summary>Longer words are as long as one another: nobody tells their length.</summary>
    private const int MostLetters = byte.MaxValue;

    /// <summary>The spellings that begin so, and the number of all; the shortest where there are more than the limit.</summary>
    public (IReadOnlyList<FlavouredTerm> Words, int All) Find(string prefix, int limit)
    {
        var spelled = spellings.Spelled.StartingWith(prefix);
        var folded = Folding.IsFolded(prefix) ? spellings.Folded.StartingWith(prefix) : default;
        var count = spelled.End - spelled.First;
        var rented = ArrayPool<byte>.Shared.Rent(count + folded.End - folded.First);
        var lengths = rented.AsSpan(0, count + folded.End - folded.First);
        ReadOnlySpan<char> WordAt(int place) =>
            place < count ? spellings.Spelled.WordAt(spelled.First + place) : spellings.Folded.WordAt(folded.First + place - count);

        Span<int> counts = stackalloc int[MostLetters + 1];
        var all = 0;
        for (var place = 0; place < lengths.Length; place++)
        {
            var text = WordAt(place);
            if (place >= count && text.StartsWith(prefix))
            {
                lengths[place] = 0;
                continue;
            }

            lengths[place] = (byte)Math.Min(text.Length, MostLetters);
            counts[lengths[place]]++;
            all++;
        }

        LimitTo(limit, counts);
        var words = new FlavouredTerm[Math.Min(limit, all)];
        var found = 0;
        for (var place = 0; place < lengths.Length; place++)
        {
            if (lengths[place] > 0 && counts[lengths[place]]-- > 0)
                words[found++] = FlavouredTerm.Exact(WordAt(place).ToString());
        }

        ArrayPool<byte>.Shared.Return(rented);
        return (words, all);
    }

    // Words have few lengths: to count them is cheaper than to sort thousands of words whose order does not matter.
    private static void LimitTo(int limit, Span<int> counts)
    {
        foreach (ref var count in counts)
        {
            count = Math.Min(count, limit);
            limit -= count;
        }
    }
}
