using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection;

namespace KnowledgeBase.Search.Ranking;

/// <content>The weights by name, so that other values can be tried from a command line.</content>
public sealed partial record RankingWeights
{
    private static readonly Dictionary<string, PropertyInfo> Properties = typeof(RankingWeights)
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .ToDictionary(property => property.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The names of all weights.</summary>
    public static IReadOnlyCollection<string> AllNames => Properties.Keys;

    /// <summary>The same weights but for one, given as <c>Title=3</c>; false when there is no such weight or no such number.</summary>
    public bool TryWith(string setting, [NotNullWhen(true)] out RankingWeights? changed)
    {
        ArgumentNullException.ThrowIfNull(setting);
        changed = null;
        if (setting.Split('=') is not [var name, var text]
            || !Properties.TryGetValue(name, out var property)
            || !double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            || !(value is >= 0 and < 1_000))
            return false;

        changed = this with { };
        property.SetValue(changed, Convert.ChangeType(value, property.PropertyType, CultureInfo.InvariantCulture));
        return true;
    }
}
