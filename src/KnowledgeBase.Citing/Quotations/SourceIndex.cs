using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Citing.Quotations;

/// <summary>Finds the texts that share most with a quotation: an inverted index of pairs of neighbouring words.</summary>
/// <remarks>
/// Word shingles are those of A. Z. Broder, On the resemblance and containment of documents (1997). They are pairs, as with
/// near duplicates: an altered word breaks as many shingles as they are long, and quotations are short.
/// </remarks>
internal sealed class SourceIndex
{
    /// <summary>The bits of a posting that are the number of its text.</summary>
    private const int TextBits = 24;

    private readonly List<SourceText> _texts = [];
    private readonly ILookup<string, SourceText> _byEntry;

    // A pair's hash above the number of a text that holds it, in ascending order.
    private readonly ulong[] _postings;

    public SourceIndex(Library library, IEntryVersions versions)
    {
        foreach (var entry in library.Entries)
            _texts.Add(SourceText.Of(entry, Lexis));

        foreach (var entry in library.Entries)
        {
            foreach (var earlier in versions.EarlierOf(entry.Id))
                _texts.Add(SourceText.Of(entry, earlier, Lexis));
        }

        _byEntry = _texts.ToLookup(text => text.Entry.Id, StringComparer.Ordinal);
        _postings = Postings();
    }

    public Lexis Lexis { get; } = new();

    public SourceText? PresentOf(string id) => _byEntry[id].FirstOrDefault();

    /// <summary>Every version of an entry's text, the present one first.</summary>
    public IEnumerable<SourceText> AllOf(string id) => _byEntry[id];

    /// <summary>The texts that share most pairs with the quotation, rare pairs counting more, the best first.</summary>
    /// <param name="quotation">Tokens of the quotation.</param>
    /// <param name="most">How many at most; texts that are no worse than the last are added up to twice as many. One that shares half of what the best does is not the source.</param>
    public IReadOnlyList<(SourceText Text, double Score)> Nearest(ReadOnlySpan<QuotedWord> quotation, int most)
    {
        var scores = new Dictionary<int, double>();
        foreach (var pair in Pairs(quotation))
            Count(pair, scores);

        var best = scores.OrderByDescending(score => score.Value).ThenBy(score => score.Key).Take(2 * most).ToList();
        if (best.Count == 0)
            return [];

        var least = best[Math.Min(most, best.Count) - 1].Value;
        return [.. best.TakeWhile((score, place) => (place < most || score.Value >= least) && score.Value > best[0].Value / 2).Select(score => (_texts[score.Key], score.Value))];
    }

    private static HashSet<uint> Pairs(ReadOnlySpan<QuotedWord> quotation)
    {
        var pairs = new HashSet<uint>();
        var last = Lexis.Unknown;
        foreach (var word in quotation)
        {
            if (word.IsMark)
                continue;

            if (last >= 0 && word.Fold >= 0)
                _ = pairs.Add(Hash(last, word.Fold));

            last = word.IsWord ? word.Fold : Lexis.Unknown;
        }

        return pairs;
    }

    private void Count(uint pair, Dictionary<int, double> scores)
    {
        var first = Array.BinarySearch(_postings, (ulong)pair << TextBits);
        first = first < 0 ? ~first : first;
        var end = first;
        while (end < _postings.Length && _postings[end] >> TextBits == pair)
            end++;

        var weight = Math.Log(1 + ((double)_texts.Count / Math.Max(1, end - first)));
        for (var place = first; place < end; place++)
        {
            var text = (int)(_postings[place] & ((1 << TextBits) - 1));
            scores[text] = scores.GetValueOrDefault(text) + weight;
        }
    }

    private ulong[] Postings()
    {
        var postings = new List<ulong>();
        var ofText = new HashSet<uint>();
        for (var text = 0; text < _texts.Count; text++)
        {
            ofText.Clear();
            var last = Lexis.Unknown;
            foreach (var number in _texts[text].Numbers)
            {
                if (Lexis.IsMark(number))
                    continue;

                var fold = Lexis.FoldOf(number);
                if (last >= 0 && fold >= 0 && ofText.Add(Hash(last, fold)))
                    postings.Add(((ulong)Hash(last, fold) << TextBits) | (uint)text);

                last = fold;
            }
        }

        postings.Sort();
        return [.. postings];
    }

    // Two pairs with one hash cost a comparison more, never a verdict.
    private static uint Hash(int first, int second) => (uint)(((ulong)(uint)first * 0x9E3779B97F4A7C15UL) + ((ulong)(uint)second * 0xC2B2AE3D27D4EB4FUL) >> 32);
}
