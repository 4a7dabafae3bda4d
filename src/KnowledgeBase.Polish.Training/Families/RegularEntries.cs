using KnowledgeBase.Polish.Families;

namespace KnowledgeBase.Polish.Training.Families;

/// <summary>Leaves out of the families what <see cref="WordFamilies"/> finds by <see cref="RegularDerivation"/>, and adds what it would find wrongly.</summary>
public static class RegularEntries
{
    /// <param name="roots">The roots of all words that are derived.</param>
    /// <param name="lexemes">All words, to see which of the others would be taken for derived ones.</param>
    public static SortedDictionary<string, string[]> Remove(SortedDictionary<string, string[]> roots, Lexemes lexemes)
    {
        ArgumentNullException.ThrowIfNull(roots);
        ArgumentNullException.ThrowIfNull(lexemes);
        var stored = new SortedDictionary<string, string[]>(StringComparer.Ordinal);

        // What a word rests on is shorter, or as long when it is an adverb in -o: it is decided before it.
        foreach (var lexeme in lexemes.All.OrderBy(lexeme => lexeme.Lemma.Length).ThenBy(lexeme => lexeme.Lemma[^1] == 'o'))
        {
            if (lexeme.Is(WordClass.VerbalNoun))
                continue;

            var own = roots.GetValueOrDefault(lexeme.Lemma) ?? [lexeme.Lemma];
            var regular = Find(lexeme.Lemma, stored, WordFamilies.MostDerivations) ?? Unseen(lexeme.Lemma);
            if (!own.SequenceEqual(regular))
                stored.Add(lexeme.Lemma, own);
        }

        return stored;
    }

    private static string[] Unseen(string lemma)
    {
        var word = new char[lemma.Length];
        var length = RegularDerivation.UndoUnseen(lemma, word);
        return [length > 0 ? new string(word, 0, length) : lemma];
    }

    private static string[]? Find(string lemma, SortedDictionary<string, string[]> stored, int derivations)
    {
        if (stored.TryGetValue(lemma, out var own))
            return own;

        var word = new char[lemma.Length];
        for (var way = 0; derivations > 0 && way < RegularDerivation.Ways; way++)
        {
            var length = RegularDerivation.Undo(lemma, way, word);
            if (length > 0 && Find(new string(word, 0, length), stored, derivations - 1) is { } found)
                return found;
        }

        return null;
    }
}
