namespace KnowledgeBase.Content.Entries;

/// <summary>Names one state of an entry's file by its content, so that a citation can say what exactly was read.</summary>
/// <remarks>
/// It depends on the file's bytes alone: whoever has the file of some day can tell its version, with a history or without,
/// and a history finds a version by hashing what it kept.
/// </remarks>
public readonly record struct EntryVersion
{
    /// <summary>Forty bits: two states of one entry meet with a probability of one in a million million.</summary>
    public const int ShownDigits = 10;

    private readonly string? _digits;

    private EntryVersion(string digits) => _digits = digits;

    /// <summary>The version as people and addresses write it: hexadecimal digits in lower case.</summary>
    public string Digits => _digits ?? "";

    /// <param name="fingerprint">SHA-256 of the file's bytes in hexadecimal digits, as in <see cref="EntryHead.Fingerprint"/>.</param>
    public static EntryVersion Of(string fingerprint)
    {
        ArgumentNullException.ThrowIfNull(fingerprint);
        return new EntryVersion(fingerprint[..Math.Min(fingerprint.Length, ShownDigits)]);
    }

    /// <summary>Reads a version as it is written; false for anything else.</summary>
    public static bool TryParse(string? text, out EntryVersion version)
    {
        var isVersion = text?.Length == ShownDigits && text.All(char.IsAsciiHexDigitLower);
        version = isVersion ? new EntryVersion(text!) : default;
        return isVersion;
    }

    public override string ToString() => Digits;
}
