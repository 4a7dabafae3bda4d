using KnowledgeBase.Content.Bodies;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Content.Problems;
using KnowledgeBase.Content.Schema;
using KnowledgeBase.Content.Yaml;

namespace KnowledgeBase.Content.Reading;

/// <summary>Reads one file of an entry and finds the faults that can be seen without the others.</summary>
internal sealed class EntryParser
{
    private readonly ContentFile _file;
    private readonly ProblemLog _log;
    private readonly FormChecker _checker;
    private YamlMap? _keys;

    private EntryParser(ContentFile file)
    {
        _file = file;
        _log = new ProblemLog(file.Path);
        _checker = new FormChecker(_log);
    }

    public static EntryDraft Parse(ContentFile file) => new EntryParser(file).Parse();

    /// <summary>Also gives the front matter itself; null when it cannot be read.</summary>
    public static EntryDraft Parse(ContentFile file, out YamlMap? keys)
    {
        var parser = new EntryParser(file);
        var draft = parser.Parse();
        keys = parser._keys;
        return draft;
    }

    private EntryDraft Parse()
    {
        if (ContentText.Decode(_file, _log) is not { } text || FrontMatter.Split(text, _log) is not { } parts)
            return Nameless(body: null);

        var body = BodySource.Read(parts.Body, parts.BodyLine, _log, _file.Bytes);
        return ReadKeys(parts.Yaml) is { } keys ? Draft(keys, body) : Nameless(body);
    }

    private YamlMap? ReadKeys(string yaml)
    {
        var hadProblems = _log.LeavesOut;
        var root = YamlReader.Read(yaml, FrontMatter.YamlLine, _log);
        if (root is null && (hadProblems || !_log.LeavesOut))
            _log.Add(1, ProblemTexts.FrontMatterNotMap());
        else if (root is not (null or YamlMap))
            _log.Add(root.Line, ProblemTexts.FrontMatterNotMap());

        return _keys = root as YamlMap;
    }

    private EntryDraft Draft(YamlMap keys, BodySource body)
    {
        EntryKind? kind = EntryKindNames.TryFromCode(keys.OptionalText(EntryKeys.Kind) ?? "", out var known) ? known : null;
        CheckKeys(keys, kind);
        CheckTruth(keys);
        var id = keys.OptionalText(EntryKeys.Id) is { } written && FormChecker.IsId(written) ? written : null;
        var isExample = keys.Flag(EntryKeys.Example);
        if (id is not null && kind is { } sure)
            CheckPlace(id, keys.LineOf(EntryKeys.Id), sure, isExample);

        return new EntryDraft
        {
            File = _file,
            Problems = (ContentProblem[])[.. _log.Problems],
            Id = id ?? NameOfFile(),
            IdLine = keys.LineOf(EntryKeys.Id),
            Kind = kind,
            IsExample = isExample,
            Entry = _log.LeavesOut || kind is null ? null : EntryBuilder.Build(keys, kind.Value, _file),
            References = (Reference[])[.. _checker.References],
            Body = body,
        };
    }

    private void CheckKeys(YamlMap keys, EntryKind? kind)
    {
        // Without a kind, only what all kinds share can be checked; the missing or unknown kind is itself a fault.
        var definitions = kind is { } known
            ? EntryKeys.Of(known)
            : [.. EntryKeys.Of(EntryKind.Programme)];
        _checker.CheckMap(keys, definitions, key => UnknownKey(key, kind, definitions));

        if (!_log.LeavesOut && kind == EntryKind.Edition)
            CheckYears(keys);
    }

    private static Fault? UnknownKey(string key, EntryKind? kind, IReadOnlyList<KeyDefinition> definitions)
    {
        var owners = EntryKeys.KindsWith(key).ToList();
        if (owners.Count == 0)
            return ProblemTexts.UnknownKey(key, definitions.Select(definition => definition.Name));

        return kind is { } known ? ProblemTexts.KeyOfOtherKind(key, known, owners) : null;
    }

    private void CheckYears(YamlMap keys)
    {
        var (first, last) = (keys.Year(EntryKeys.FirstYear), keys.Year(EntryKeys.LastYear));
        if (last < first)
            _log.Add(keys.LineOf(EntryKeys.LastYear), ProblemTexts.BadYears(first, last));
    }

    private void CheckTruth(YamlMap keys)
    {
        var isExample = keys.Flag(EntryKeys.Example);
        var line = keys.LineOf(EntryKeys.Example);
        if (!isExample && keys.Find(EntryKeys.Sources) is null)
            _log.Add(line, ProblemTexts.MissingSource());

        if (isExample && !ContentLayout.IsAmongExamples(_file.Path))
            _log.Add(line, ProblemTexts.ExampleOutsideFolder());
        else if (!isExample && ContentLayout.IsAmongExamples(_file.Path))
            _log.Add(line, ProblemTexts.FactAmongExamples());
    }

    private void CheckPlace(string id, int line, EntryKind kind, bool isExample)
    {
        if (NameOfFile() != id)
            _log.Add(line, ProblemTexts.OtherFileName(id));

        var folder = ContentLayout.FolderOf(kind, ContentLayout.IsAmongExamples(_file.Path));
        if (isExample == ContentLayout.IsAmongExamples(_file.Path) && !_file.Path.StartsWith(folder + "/", StringComparison.Ordinal))
            _log.Add(line, ProblemTexts.OtherFolder(kind, folder));
    }

    private EntryDraft Nameless(BodySource? body) => new()
    {
        File = _file,
        Problems = (ContentProblem[])[.. _log.Problems],
        Id = NameOfFile(),
        IdLine = 1,
        IsExample = ContentLayout.IsAmongExamples(_file.Path),
        Body = body,
    };

    private string NameOfFile() => Path.GetFileNameWithoutExtension(_file.Path);
}
