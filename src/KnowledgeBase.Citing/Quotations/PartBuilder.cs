using System.Text;

namespace KnowledgeBase.Citing.Quotations;

/// <summary>Makes of an alignment what people read: the difference in runs, and the quotation as it should be.</summary>
internal sealed class PartBuilder
{
    /// <summary>Who leaves out more than so many words without saying so meant to leave them out: the mend is the mark.</summary>
    private const int LongestRestored = 6;

    private const string OmissionMark = "[…]";

    private readonly string _text;
    private readonly QuotedWord[] _quoted;
    private readonly SourceText _source;
    private readonly List<QuotationPart> _parts = [];
    private readonly StringBuilder _repaired = new();
    private readonly StringBuilder _missing = new();
    private readonly StringBuilder _added = new();
    private int _lastSource = -1;
    private bool _hasOmission;

    private PartBuilder(string text, QuotedWord[] quoted, SourceText source) => (_text, _quoted, _source) = (text, quoted, source);

    /// <summary>The parts in order, and the repaired quotation.</summary>
    /// <param name="text">The whole document.</param>
    /// <param name="quoted">The quotation's tokens.</param>
    /// <param name="alignment">How they stand beside the source.</param>
    /// <param name="source">The source.</param>
    public static (IReadOnlyList<QuotationPart> Parts, string Repaired) Build(string text, QuotedWord[] quoted, Alignment alignment, SourceText source)
    {
        var builder = new PartBuilder(text, quoted, source);
        foreach (var run in Runs(alignment.Steps))
            builder.Add(run);

        builder.Flush();
        return (builder._parts, QuotationMarks.Balanced(builder._repaired.ToString().Trim()));
    }

    /// <summary>Steps one by one, but missing words in a row together.</summary>
    private static IEnumerable<AlignmentStep> Runs(IReadOnlyList<AlignmentStep> steps)
    {
        for (var place = 0; place < steps.Count; place++)
        {
            var step = steps[place];
            while (step.Kind == StepKind.Missing && place + 1 < steps.Count && steps[place + 1].Kind == StepKind.Missing)
                step = step with { Count = step.Count + steps[++place].Count };

            yield return step;
        }
    }

    private void Add(AlignmentStep step)
    {
        switch (step.Kind)
        {
            case StepKind.Same:
                Flush();
                var (gap, word) = Source(step);
                AddPart(QuotationPartKind.Same, gap + word);
                Restore(gap + word);
                break;
            case StepKind.Replaced:
                var (before, replaced) = Source(step);
                _ = _missing.Append(before).Append(replaced);
                _ = _added.Append(Quoted(step.Quoted));
                Restore(before + replaced);
                break;
            case StepKind.Added:
                _ = _added.Append(Quoted(step.Quoted));
                break;
            case StepKind.Missing:
                var (space, cut) = Source(step);
                _ = _missing.Append(space).Append(cut);
                Restore(step.Count > LongestRestored ? $" {OmissionMark}" : space + cut);
                break;
            default:
                AddEditorial(step);
                break;
        }
    }

    private void AddEditorial(AlignmentStep step)
    {
        Flush();
        var mark = _quoted[step.Quoted].Token;
        var isOmission = step.Kind == StepKind.Omission;
        var instead = !isOmission && step.Count > 0 ? _source.TextOf(step.First, step.First + step.Count - 1) : "";
        AddPart(new QuotationPart(isOmission ? QuotationPartKind.Omission : QuotationPartKind.Bracket, Quoted(step.Quoted), instead));
        Restore(isOmission ? $" {OmissionMark}" : (SpaceBefore(mark.Start) ? " " : "") + OneLine.Of(_text[mark.Start..mark.End]));
        _lastSource = step.First + step.Count - 1;
        _hasOmission = true;
    }

    private (string Gap, string Words) Source(AlignmentStep step)
    {
        var last = step.First + step.Count - 1;
        var gap = _repaired.Length == 0 && _missing.Length == 0 && _parts.Count == 0 ? ""
            : _hasOmission || _lastSource < 0 || _lastSource != step.First - 1 ? " "
            : _source.TextBetween(_lastSource, step.First);
        (_lastSource, _hasOmission) = (last, false);
        return (gap, _source.TextOf(step.First, last));
    }

    private string Quoted(int place)
    {
        var token = _quoted[place].Token;
        var word = token.Kind == TokenKind.Word ? token.Text : OneLine.Of(_text[token.Start..token.End]);
        return (SpaceBefore(token.Start) && (_parts.Count > 0 || _missing.Length > 0 || _added.Length > 0) ? " " : "") + word;
    }

    private bool SpaceBefore(int start) => start > 0 && char.IsWhiteSpace(_text[start - 1]);

    private void Restore(string text)
    {
        if (text.EndsWith(OmissionMark, StringComparison.Ordinal) && EndsWithOmission())
            return;

        _ = _repaired.Append(_repaired.Length == 0 ? text.TrimStart() : text);
    }

    private bool EndsWithOmission() =>
        _repaired.Length >= OmissionMark.Length && _repaired.ToString(_repaired.Length - OmissionMark.Length, OmissionMark.Length) == OmissionMark;

    // First what the entry has, then what the writer has; the space before both belongs to neither.
    private void Flush()
    {
        var (missing, added) = (_missing.ToString(), _added.ToString());
        if (missing.StartsWith(' ') && added.StartsWith(' '))
        {
            AddPart(QuotationPartKind.Same, " ");
            (missing, added) = (missing[1..], added[1..]);
        }

        AddPart(QuotationPartKind.Missing, missing);
        AddPart(QuotationPartKind.Added, added);
        _ = _missing.Clear();
        _ = _added.Clear();
    }

    private void AddPart(QuotationPartKind kind, string text) => AddPart(new QuotationPart(kind, text));

    private void AddPart(QuotationPart part)
    {
        if (part.Text.Length == 0)
            return;

        if (_parts.Count > 0 && _parts[^1].Kind == part.Kind && part.Kind is not (QuotationPartKind.Omission or QuotationPartKind.Bracket))
            _parts[^1] = part with { Text = _parts[^1].Text + part.Text };
        else
            _parts.Add(part);
    }
}
