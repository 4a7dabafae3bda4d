namespace KnowledgeBase.Polish.Stempel;

/// <summary>A chain of tries, each of which holds one part of a word's patch: Egothor's MultiTrie2, which compresses far better than one.</summary>
/// <remarks>
/// The parts are searched with what the parts before have left of the word. Where a part says no more, the patch ends:
/// a word is never without a patch, it only may be an empty one.
/// </remarks>
internal sealed class MultiTrie(bool forward, Trie[] tries) : StempelTable
{
    internal override bool Patch(ReadOnlySpan<char> word, StemBuffer stem)
    {
        var rest = word;
        var key = word;
        PatchCommand? previous = null;
        foreach (var trie in tries)
        {
            var part = trie.LastOnPath(key);
            if (part is null || part.IsEmpty || (previous is not null && !part.MayFollow(previous)))
                break;
            if (part.BeginsByKeeping && !Skip(ref rest, (previous?.Consumed ?? 0, part.Consumed)))
                break;
            if (!stem.Apply(part))
                break;

            // With nothing left, the next part is searched with what there was before: tables are trained so.
            key = rest.IsEmpty ? key : rest;
            previous = part;
        }

        return true;
    }

    private bool Skip(ref ReadOnlySpan<char> rest, (int Previous, int Part) consumed)
    {
        // Each alone must fit, as one cut is made after the other; none is negative.
        var count = (long)consumed.Previous + consumed.Part;
        if (count > rest.Length)
            return false;

        rest = forward ? rest[(int)count..] : rest[..^(int)count];
        return true;
    }
}
