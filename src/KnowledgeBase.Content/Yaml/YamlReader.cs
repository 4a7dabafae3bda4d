using KnowledgeBase.Content.Problems;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace KnowledgeBase.Content.Yaml;

/// <summary>Reads a YAML text into values that know their lines, within limits that no honest file reaches.</summary>
internal sealed class YamlReader
{
    /// <summary>Front matter is three levels deep; a deeper text only serves to exhaust the stack.</summary>
    public const int MaxDepth = 16;

    /// <summary>A vocabulary of a thousand full terms; aliases of aliases ("billion laughs") grow beyond it at once.</summary>
    public const int MaxSize = 20_000;

    private readonly Scanner _scanner;
    private readonly Parser _parser;
    private readonly string _text;
    private readonly int _firstLine;
    private readonly int[] _lineStarts;
    private readonly ProblemLog _log;
    private readonly Dictionary<string, YamlNode> _anchors = new(StringComparer.Ordinal);
    private int _size;

    private YamlReader(string text, int firstLine, ProblemLog log)
    {
        _scanner = new Scanner(new StringReader(text), skipComments: true);
        _parser = new Parser(_scanner);
        _text = text;
        _firstLine = firstLine;
        _lineStarts = LineStarts(text);
        _log = log;
    }

    /// <summary>The text's only document; null when it has none or is broken, which is then in the log.</summary>
    /// <param name="text">The YAML text.</param>
    /// <param name="firstLine">Line in the file on which the text begins.</param>
    /// <param name="log">Told what is wrong.</param>
    public static YamlNode? Read(string text, int firstLine, ProblemLog log)
    {
        var reader = new YamlReader(text, firstLine, log);
        try
        {
            return reader.ReadDocument();
        }
        catch (ExcessiveYamlException excess)
        {
            log.Add(excess.Line, ProblemTexts.ExcessiveYaml());
        }
        catch (YamlException broken)
        {
            reader.LogBroken(broken.Start);
        }
        catch (Exception broken) when (broken is InvalidOperationException or ArgumentException)
        {
            // What the scanner throws instead of its own exception: the one when a list is left open and a key follows,
            // the other for a tag that is no address.
            reader.LogBroken(reader._scanner.CurrentPosition);
        }

        return null;
    }

    /// <summary>A tabulator is what most often breaks a text, and the parser may notice it a line too early.</summary>
    private void LogBroken(Mark mark)
    {
        var line = LineIndex(mark);
        var isTooEarly = TextOf(line + 1).Contains('\t') && !TextOf(line).Contains('\t');
        line += isTooEarly ? 1 : 0;
        _log.Add(_firstLine + line, ProblemTexts.BrokenYaml(TextOf(line)));
    }

    private string TextOf(int line) =>
        line >= _lineStarts.Length ? "" : line + 1 < _lineStarts.Length ? _text[_lineStarts[line].._lineStarts[line + 1]].TrimEnd('\r', '\n') : _text[_lineStarts[line]..];

    private YamlNode? ReadDocument()
    {
        _parser.Consume<StreamStart>();
        if (_parser.Accept<StreamEnd>(out _))
            return null;

        _parser.Consume<DocumentStart>();
        var root = ReadNode(0);
        _parser.Consume<DocumentEnd>();
        if (!_parser.Accept<StreamEnd>(out var end) && _parser.Current is { } extra)
            throw new SemanticErrorException(extra.Start, extra.End, "More than one document.");

        return root;
    }

    private YamlNode ReadNode(int depth)
    {
        var start = _parser.Current ?? throw new SemanticErrorException("The text ends too early.");
        if (depth > MaxDepth || ++_size > MaxSize)
            throw new ExcessiveYamlException(LineOf(start.Start));

        if (_parser.TryConsume<AnchorAlias>(out var alias))
            return Resolve(alias);

        var anchor = start is NodeEvent node ? node.Anchor : AnchorName.Empty;
        var value = ReadValue(depth);
        if (!anchor.IsEmpty)
            _anchors[anchor.Value] = value;

        return value;
    }

    private YamlNode ReadValue(int depth)
    {
        if (_parser.TryConsume<SequenceStart>(out var list))
            return ReadList(list, depth);

        if (_parser.TryConsume<MappingStart>(out var map))
            return ReadMap(map, depth);

        var scalar = _parser.Consume<Scalar>();
        return new YamlScalar(LineOf(scalar.Start), SharedTexts.Of(WellFormedText.Of(scalar.Value)), scalar.Style == ScalarStyle.Plain);
    }

    private YamlList ReadList(SequenceStart start, int depth)
    {
        var items = new List<YamlNode>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
            items.Add(ReadNode(depth + 1));

        return new YamlList(LineOf(start.Start), items);
    }

    private YamlMap ReadMap(MappingStart start, int depth)
    {
        var pairs = new List<YamlPair>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var line = LineOf(_parser.Current!.Start);
            var key = ReadNode(depth + 1) is YamlScalar scalar ? scalar.Text : null;
            var value = ReadNode(depth + 1);
            if (key is null)
                _log.Add(line, ProblemTexts.KeyNotText());
            else if (lines.TryAdd(key, line))
                pairs.Add(new YamlPair(key, line, value));
            else
                _log.Add(line, ProblemTexts.RepeatedKey(key, lines[key]));
        }

        return new YamlMap(LineOf(start.Start), pairs);
    }

    /// <summary>An alias shares the value it names; only its size is counted again.</summary>
    private YamlNode Resolve(AnchorAlias alias)
    {
        if (!_anchors.TryGetValue(alias.Value.Value, out var target))
            throw new SemanticErrorException(alias.Start, alias.End, "Unknown alias.");

        _size += target.Size;
        if (_size > MaxSize)
            throw new ExcessiveYamlException(LineOf(alias.Start));

        return target;
    }

    private int LineOf(Mark mark) => _firstLine + LineIndex(mark);

    private int LineIndex(Mark mark)
    {
        var found = Array.BinarySearch(_lineStarts, (int)mark.Index);
        return found >= 0 ? found : ~found - 1;
    }

    // As an editor counts them: YAML ends lines at U+0085, U+2028 and U+2029 too.
    private static int[] LineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var place = 0; place < text.Length; place++)
        {
            if (text[place] == '\n' || (text[place] == '\r' && (place + 1 == text.Length || text[place + 1] != '\n')))
                starts.Add(place + 1);
        }

        return [.. starts];
    }

    /// <summary>The text exceeds the reader's limits; never leaves this class.</summary>
    private sealed class ExcessiveYamlException(int line) : Exception
    {
        public int Line { get; } = line;
    }
}
