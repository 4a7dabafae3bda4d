namespace KnowledgeBase.Content.Yaml;

/// <summary>A value of a YAML text that knows its line.</summary>
/// <param name="line">Line in the file, from 1.</param>
/// <param name="size">Number of values in it, itself included, each alias counted at its full size.</param>
internal abstract class YamlNode(int line, int size)
{
    public int Line { get; } = line;

    public int Size { get; } = size;
}

/// <summary>A single value.</summary>
internal sealed class YamlScalar(int line, string text, bool isPlain) : YamlNode(line, 1)
{
    /// <summary>The value without the white space around it, which no key gives a meaning to: checks and entries see the same.</summary>
    public string Text { get; } = text.Trim();

    /// <summary>Nothing was written, or one of YAML's words for nothing.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Text) || (isPlain && Text is "~" or "null" or "Null" or "NULL");
}

/// <summary>A list of values.</summary>
internal sealed class YamlList(int line, IReadOnlyList<YamlNode> items)
    : YamlNode(line, 1 + items.Sum(item => item.Size))
{
    public IReadOnlyList<YamlNode> Items { get; } = items;
}

/// <summary>Values under names, each name once.</summary>
internal sealed class YamlMap(int line, IReadOnlyList<YamlPair> pairs)
    : YamlNode(line, 1 + pairs.Sum(pair => 1 + pair.Value.Size))
{
    public IReadOnlyList<YamlPair> Pairs { get; } = pairs;

    public YamlPair? Find(string key) => Pairs.FirstOrDefault(pair => pair.Key == key);
}

/// <summary>A name and its value.</summary>
internal sealed record YamlPair(string Key, int Line, YamlNode Value);
