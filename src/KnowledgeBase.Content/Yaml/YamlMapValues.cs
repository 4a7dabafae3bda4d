using System.Globalization;
using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Content.Yaml;

/// <summary>Typed access to a map whose values were checked before.</summary>
internal static class YamlMapValues
{
    public static string? OptionalText(this YamlMap map, string key) => (map.Find(key)?.Value as YamlScalar)?.Text;

    public static string Text(this YamlMap map, string key) => map.OptionalText(key)!;

    // Arrays, since every entry keeps some: what the compiler makes of a list for reading alone is three objects.
    public static IReadOnlyList<string> Texts(this YamlMap map, string key) => map.Find(key)?.Value switch
    {
        YamlScalar one => (string[])[one.Text],
        YamlList many => (string[])[.. many.Items.OfType<YamlScalar>().Select(item => item.Text)],
        _ => [],
    };

    public static IReadOnlyList<YamlMap> Maps(this YamlMap map, string key) => map.Find(key)?.Value switch
    {
        YamlMap one => [one],
        YamlList many => [.. many.Items.OfType<YamlMap>()],
        _ => [],
    };

    public static bool Flag(this YamlMap map, string key) => map.OptionalText(key) == "true";

    public static PartialDate? OptionalDate(this YamlMap map, string key) =>
        PartialDate.TryParse(map.OptionalText(key), out var date) ? date : null;

    public static int Year(this YamlMap map, string key) => map.OptionalDate(key)!.Value.Year;

    public static double Number(this YamlMap map, string key) => double.Parse(map.Text(key), CultureInfo.InvariantCulture);

    public static int LineOf(this YamlMap map, string key) => map.Find(key)?.Line ?? map.Line;
}
