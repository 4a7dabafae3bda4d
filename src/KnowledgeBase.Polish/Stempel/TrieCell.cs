namespace KnowledgeBase.Polish.Stempel;

/// <summary>What one letter leads to in one row of a <see cref="Trie"/>.</summary>
/// <param name="Command">Number of the patch command, or less than 0.</param>
/// <param name="Row">Number of the row for the next letter, or less than 0.</param>
internal readonly record struct TrieCell(int Command, int Row);
