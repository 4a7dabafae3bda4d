namespace KnowledgeBase.Testing;

/// <summary>Random strings that no one would type: letters, digits, controls, marks, halves of surrogate pairs.</summary>
public static class RandomText
{
    private const int UsualLength = 40;

    // What the analysis has rules for, so that chance meets them often.
    private const string Telling = "aąbcćeęlłnńoósśzźżAĄŁŻ0123456789.,-–/§()@%&+'’ \u00A0\n\t\u00AD\u200B\u0301\u0328ﬁ₂";

    private static readonly string[] Pieces =
        ["Dz.U.", "poz.", "art.", "ust.", "§", "(UE)", "http://", "www.", ".pl", "nie", "naj", "PPP-u", "10 000", "2021–2027", "m.in.", "\uD83D", "\uDE00", "\0", "\uFFFE"];

    public static string Make(Random random)
    {
        ArgumentNullException.ThrowIfNull(random);
        var text = new System.Text.StringBuilder();
        for (var left = random.Next(UsualLength); left > 0; left--)
        {
            _ = random.Next(8) switch
            {
                0 => text.Append(Pieces[random.Next(Pieces.Length)]),
                1 => text.Append((char)random.Next(char.MaxValue + 1)),
                2 => text.Append((char)random.Next(0xD800, 0xE000)),
                3 => text.Append((char)random.Next(0x20)),
                _ => text.Append(Telling[random.Next(Telling.Length)]),
            };
        }

        return text.ToString();
    }

    /// <summary>One token of the length: the same random character again and again.</summary>
    public static string MakeLong(Random random, int length)
    {
        ArgumentNullException.ThrowIfNull(random);
        return new string(Telling[random.Next(Telling.Length)], length);
    }
}
