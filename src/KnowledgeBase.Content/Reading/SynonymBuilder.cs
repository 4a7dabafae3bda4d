using KnowledgeBase.Content.Rules;
using KnowledgeBase.Content.Schema;
using KnowledgeBase.Content.Yaml;

namespace KnowledgeBase.Content.Reading;

/// <summary>Makes synonym rules out of checked keys.</summary>
internal static class SynonymBuilder
{
    public static SynonymRule Build(YamlMap map)
    {
        if (map.Find(SynonymKeys.Abbreviation) is not null)
            return new SynonymRule(SynonymKind.Abbreviation, map.Texts(SynonymKeys.Abbreviation), map.Texts(SynonymKeys.Meaning), map.Line);

        var equivalents = map.Texts(SynonymKeys.Equivalents);
        return equivalents.Count > 0
            ? new SynonymRule(SynonymKind.Equivalent, equivalents, equivalents, map.Line)
            : new SynonymRule(SynonymKind.OneWay, map.Texts(SynonymKeys.From), map.Texts(SynonymKeys.To), map.Line);
    }
}
