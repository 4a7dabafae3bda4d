using KnowledgeBase.Content.Entries;
using KnowledgeBase.Content.Problems;
using KnowledgeBase.Content.Schema;
using KnowledgeBase.Content.Vocabularies;
using KnowledgeBase.Content.Yaml;

namespace KnowledgeBase.Content.Reading;

/// <summary>Reads one controlled list.</summary>
internal sealed class VocabularyReader
{
    private readonly VocabularyFile _vocabulary;
    private readonly ProblemLog _log;
    private readonly List<Term> _terms = [];
    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);
    private readonly HashSet<string> _leftOut = new(StringComparer.Ordinal);

    private VocabularyReader(VocabularyFile vocabulary)
    {
        _vocabulary = vocabulary;
        _log = new ProblemLog(vocabulary.Path);
    }

    /// <param name="vocabulary">Which list.</param>
    /// <param name="file">Its file; null when there is none.</param>
    public static VocabularyDraft Read(VocabularyFile vocabulary, ContentFile? file) => new VocabularyReader(vocabulary).Read(file);

    private VocabularyDraft Read(ContentFile? file)
    {
        var items = file is null ? null : ReadItems(file);
        if (file is null)
            _log.Add(1, ProblemTexts.MissingVocabulary(_vocabulary));

        foreach (var item in items ?? [])
            ReadTerm(item);

        CheckBroader();
        return new VocabularyDraft(_vocabulary, new Vocabulary(_terms), _leftOut, items is not null, _log.Problems);
    }

    private IReadOnlyList<YamlNode>? ReadItems(ContentFile file)
    {
        if (ContentText.Decode(file, _log) is not { } text)
            return null;

        var root = YamlReader.Read(text, 1, _log);
        if (root is not YamlList && !_log.LeavesOut)
            _log.Add(root?.Line ?? 1, ProblemTexts.VocabularyNotList());

        return (root as YamlList)?.Items;
    }

    private void ReadTerm(YamlNode item)
    {
        if (item is not YamlMap map)
        {
            _log.Add(item.Line, ProblemTexts.VocabularyNotList());
            return;
        }

        var keys = TermKeys.Of(_vocabulary);
        var log = new ProblemLog(_vocabulary.Path);
        new FormChecker(log).CheckMap(map, keys, key => ProblemTexts.UnknownKey(key, keys.Select(known => known.Name)));
        var id = map.OptionalText(TermKeys.Id);
        if (id is not null && !_lines.TryAdd(id, map.Line))
            log.Add(map.LineOf(TermKeys.Id), ProblemTexts.RepeatedTerm(id, _lines[id]));
        else if (id is not null && log.LeavesOut)
            _leftOut.Add(id);

        if (!log.LeavesOut)
            _terms.Add(Build(map));

        _log.AddAll(log);
    }

    private static Term Build(YamlMap map) => new()
    {
        Id = map.Text(TermKeys.Id),
        Name = map.Text(TermKeys.Name),
        Abbreviation = map.OptionalText(TermKeys.Abbreviation),
        Description = map.OptionalText(TermKeys.Description),
        Broader = map.OptionalText(TermKeys.Broader),
        AppliesTo = EntryKindNames.TryFromCode(map.OptionalText(TermKeys.AppliesTo) ?? "", out var kind) ? kind : null,
        Publication = map.OptionalText(TermKeys.Publication),
        Date = map.OptionalDate(TermKeys.Date),
        Sources = SourceBuilder.Build(map.Maps(TermKeys.Sources)),
        Note = map.OptionalText(TermKeys.Note),
        IsExample = map.Flag(TermKeys.Example),
    };

    private void CheckBroader()
    {
        for (var i = 0; i < _terms.Count; i++)
        {
            if (_terms[i] is not { Broader: { } broader } term || FaultOfBroader(term, broader) is not { } fault)
                continue;

            _log.Add(_lines[term.Id], fault);
            _terms[i] = term with { Broader = null };
        }
    }

    private Fault? FaultOfBroader(Term term, string broader)
    {
        if (_leftOut.Contains(broader))
            return ProblemTexts.TermLeftOut(TermKeys.Broader, broader, _vocabulary);

        if (_terms.All(other => other.Id != broader))
            return ProblemTexts.UnknownTerm(TermKeys.Broader, broader, _vocabulary, _terms.Select(other => other.Id));

        return IsAbove(term.Id, broader) ? ProblemTexts.TermCycle(term.Id, broader) : null;
    }

    /// <summary>Whether the way up from the broader term comes back to the term itself.</summary>
    private bool IsAbove(string id, string broader)
    {
        var passed = new HashSet<string>(StringComparer.Ordinal);
        for (var next = broader; next is not null && passed.Add(next); next = _terms.Find(term => term.Id == next)?.Broader)
        {
            if (next == id)
                return true;
        }

        return false;
    }
}
