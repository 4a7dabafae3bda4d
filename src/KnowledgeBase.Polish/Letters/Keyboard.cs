namespace KnowledgeBase.Polish.Letters;

/// <summary>The letters of the Polish (programmer's) keyboard that lie beside each other.</summary>
public static class Keyboard
{
    // Each row stands half a key further right than the one above, so a key touches its own and the next place below.
    private static readonly string[] Rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

    /// <summary>The neighbours of a letter's key, in the letter's case; empty for what is no letter of the keyboard.</summary>
    public static string Neighbours(char letter)
    {
        var plain = Folding.Fold(char.ToLowerInvariant(letter));
        var row = Array.FindIndex(Rows, keys => keys.Contains(plain, StringComparison.Ordinal));
        if (row < 0)
            return "";

        var place = Rows[row].IndexOf(plain, StringComparison.Ordinal);
        var neighbours = string.Concat(
            At(row, place - 1), At(row, place + 1), At(row - 1, place), At(row - 1, place + 1), At(row + 1, place - 1), At(row + 1, place));
        return char.IsUpper(letter) ? neighbours.ToUpperInvariant() : neighbours;
    }

    private static string At(int row, int place) =>
        row >= 0 && row < Rows.Length && place >= 0 && place < Rows[row].Length ? Rows[row][place..(place + 1)] : "";
}
