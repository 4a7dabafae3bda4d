namespace KnowledgeBase.Polish.Tests.Stempel;

/// <summary>Damages files the way disks and interrupted downloads do.</summary>
internal static class Damage
{
    /// <summary>A file cut short, with bytes changed, with a large number written into it, or with a part of it repeated.</summary>
    public static byte[] Any(byte[] file, Random random)
    {
        var damaged = file.ToArray();
        var place = random.Next(file.Length);
        switch (random.Next(4))
        {
            case 0:
                return damaged[..place];
            case 1:
                damaged[place] ^= (byte)random.Next(1, 256);
                return damaged;
            case 2:
                damaged.AsSpan(place, Math.Min(sizeof(int), file.Length - place)).Fill((byte)random.Next(256));
                return damaged;
            default:
                return [.. damaged[..place], .. damaged[random.Next(file.Length)..]];
        }
    }

    /// <summary>Whether something is refused with the exception it should be; any other one passes.</summary>
    public static bool IsRefused<T>(Action action)
        where T : Exception
    {
        try
        {
            action();
            return false;
        }
        catch (T)
        {
            return true;
        }
    }
}
