using KnowledgeBase.Content.Problems;
using KnowledgeBase.Content.Rules;
using KnowledgeBase.Content.Schema;
using KnowledgeBase.Content.Yaml;

namespace KnowledgeBase.Content.Reading;

/// <summary>Reads one list of rules; a rule with a fault is left out, the others are not.</summary>
internal sealed class RuleReader
{
    private readonly RuleFile _file;
    private readonly ProblemLog _log;
    private readonly List<YamlMap> _rules = [];
    private readonly Dictionary<string, int> _lines = new(StringComparer.OrdinalIgnoreCase);

    private RuleReader(RuleFile file)
    {
        _file = file;
        _log = new ProblemLog(file.Path);
    }

    /// <summary>The keys of each sound rule.</summary>
    public IReadOnlyList<YamlMap> Rules => _rules;

    public IReadOnlyList<ContentProblem> Problems => _log.Problems;

    /// <param name="file">Which list.</param>
    /// <param name="files">The files of the folder; the list need not be among them.</param>
    public static RuleReader Read(RuleFile file, IReadOnlyList<ContentFile> files)
    {
        var reader = new RuleReader(file);
        if (files.FirstOrDefault(found => found.Path == file.Path) is { } found)
            reader.Read(found);

        return reader;
    }

    private void Read(ContentFile file)
    {
        if (ContentText.Decode(file, _log) is not { } text)
            return;

        var root = YamlReader.Read(text, 1, _log);
        if (root is YamlList list)
        {
            foreach (var item in list.Items)
                ReadRule(item);
        }
        else if (!_log.LeavesOut)
        {
            _log.Add(root?.Line ?? 1, ProblemTexts.RulesNotList(_file));
        }
    }

    private void ReadRule(YamlNode item)
    {
        if (item is not YamlMap map)
        {
            _log.Add(item.Line, ProblemTexts.RulesNotList(_file));
            return;
        }

        var log = new ProblemLog(_file.Path);
        new FormChecker(log).CheckMap(map, _file.Keys, key => ProblemTexts.UnknownKey(key, _file.Keys.Select(known => known.Name)));
        if (!log.LeavesOut && FaultOf(map) is { } fault)
            log.Add(map.Line, fault);

        if (!log.LeavesOut && !_lines.TryAdd(ContentOf(map), map.Line))
            log.Add(map.Line, ProblemTexts.RepeatedRule(_lines[ContentOf(map)]));

        if (!log.LeavesOut)
            _rules.Add(map);

        _log.AddAll(log);
    }

    private Fault? FaultOf(YamlMap map)
    {
        if (Phrases(map).FirstOrDefault(phrase => !phrase.Any(char.IsLetterOrDigit)) is { } empty)
            return ProblemTexts.NoWord(empty);

        if (_file != RuleFile.Synonyms)
            return null;

        var keys = map.Pairs.Select(pair => pair.Key).Where(key => key != SynonymKeys.Note).ToHashSet(StringComparer.Ordinal);
        if (!SynonymKeys.Groups.Any(keys.SetEquals))
            return ProblemTexts.NoRule();

        return map.Find(SynonymKeys.Equivalents) is not null && map.Texts(SynonymKeys.Equivalents).Count < 2 ? ProblemTexts.TooFewEquivalents() : null;
    }

    private static IEnumerable<string> Phrases(YamlMap map) =>
        map.Pairs.Where(pair => pair.Key is not (SynonymKeys.Note or PinnedKeys.Entries)).SelectMany(pair => map.Texts(pair.Key));

    // A rule with another note is still the same rule.
    private static string ContentOf(YamlMap map) => string.Join('\n', map.Pairs
        .Where(pair => pair.Key != SynonymKeys.Note)
        .Select(pair => $"{pair.Key}: {string.Join('|', map.Texts(pair.Key).Order(StringComparer.OrdinalIgnoreCase))}")
        .Order(StringComparer.Ordinal));
}
