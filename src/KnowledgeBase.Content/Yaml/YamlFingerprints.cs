using System.Security.Cryptography;
using System.Text;

namespace KnowledgeBase.Content.Yaml;

/// <summary>Tells values apart by what they mean: a single value is as a list of it, and a map is the same in any order.</summary>
/// <remarks>Each value is hashed once, also one that many aliases stand for: written out, those could be endless.</remarks>
internal sealed class YamlFingerprints
{
    private readonly Dictionary<YamlNode, string> _known = new(ReferenceEqualityComparer.Instance);

    /// <summary>SHA-256 in hexadecimal digits.</summary>
    public string Of(YamlNode value)
    {
        if (!_known.TryGetValue(value, out var fingerprint))
            _known[value] = fingerprint = Make(value);

        return fingerprint;
    }

    private string Make(YamlNode value) => value switch
    {
        YamlScalar scalar => Hash("=" + scalar.Text),
        YamlList { Items: [var only] } => Of(only),
        YamlList list => Hash("-" + string.Concat(list.Items.Select(Of))),
        YamlMap map => Hash(":" + string.Concat(map.Pairs.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => Hash(pair.Key) + Of(pair.Value)))),
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
