using System.Text;

namespace KnowledgeBase.Citing.Formats;

/// <summary>One entry of a <c>.bib</c> file, field by field; a field without a value is left out.</summary>
internal sealed class BibRecord
{
    private readonly StringBuilder _text = new();

    public BibRecord(string type, string id) => _ = _text.Append('@').Append(type).Append('{').Append(BibText.Key(id));

    /// <summary>A text.</summary>
    public BibRecord Field(string name, string? value) => Append(name, value, $"{{{BibText.Escape(value ?? "")}}}");

    /// <summary>A text whose capitals and names no style may change.</summary>
    public BibRecord Protected(string name, string? value) => Append(name, value, $"{{{{{BibText.Escape(value ?? "")}}}}}");

    /// <summary>Names of institutions, each in braces, so that none is taken apart.</summary>
    public BibRecord Names(string name, IReadOnlyList<string> values) =>
        Append(name, string.Concat(values), $"{{{string.Join(" and ", values.Select(value => $"{{{BibText.Escape(value)}}}"))}}}");

    /// <summary>An address, a date or a name of a month, as it stands.</summary>
    public BibRecord Verbatim(string name, string? value, bool isBraced = true) => Append(name, value, isBraced ? $"{{{value}}}" : value!);

    public override string ToString() => _text + "\n}\n";

    private BibRecord Append(string name, string? value, string written)
    {
        if (value is { Length: > 0 })
            _ = _text.Append(",\n  ").Append(name).Append(" = ").Append(written);

        return this;
    }
}
