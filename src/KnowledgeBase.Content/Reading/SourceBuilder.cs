using KnowledgeBase.Content.Entries;
using KnowledgeBase.Content.Schema;
using KnowledgeBase.Content.Yaml;

namespace KnowledgeBase.Content.Reading;

/// <summary>Makes sources out of checked keys.</summary>
internal static class SourceBuilder
{
    public static IReadOnlyList<Source> Build(IEnumerable<YamlMap> maps) => (Source[])[.. maps.Select(Build)];

    private static Source Build(YamlMap map) => new()
    {
        Title = map.Text(SourceKeys.Title),
        Publisher = map.Text(SourceKeys.Publisher),
        Address = new Uri(map.Text(SourceKeys.Address)),
        Confidence = ConfidenceOf(map),
        Date = map.OptionalDate(SourceKeys.Date),
        Page = map.OptionalText(SourceKeys.Page),
        Fact = map.OptionalText(SourceKeys.Fact),
    };

    public static Confidence ConfidenceOf(YamlMap map) =>
        map.OptionalText(SourceKeys.Confidence) == SourceKeys.MediumConfidence ? Confidence.Medium : Confidence.High;
}
