using System.Globalization;
using System.Text;
using KnowledgeBase.Citing.Words;
using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Citing.Formats;

/// <summary>RIS (Research Information Systems, RIS Format Specifications): a tag and a value a line, lines ended by CR LF.</summary>
/// <remarks>
/// A value is never broken, though the specification lets one: not all readers join its lines again. A comma in a name cannot be
/// escaped; readers take what follows it for a given name.
/// </remarks>
internal sealed class RisWriter : ICitationWriter
{
    private const string LineEnd = "\r\n";

    public string Write(Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        var text = new StringBuilder();
        foreach (var (tag, value) in LinesOf(citation))
        {
            if (value is { Length: > 0 })
                _ = text.Append(tag).Append("  - ").Append(value).Append(LineEnd);
        }

        return text.Append("ER  - ").Append(LineEnd).ToString();
    }

    private static IEnumerable<(string Tag, string? Value)> LinesOf(Citation citation)
    {
        var words = CitationWords.In(citation.Language);
        yield return ("TY", citation.IsDocument ? "RPRT" : "ELEC");
        yield return ("ID", citation.Key);
        foreach (var author in citation.Authors)
            yield return ("AU", author);

        yield return ("TI", citation.Title);
        yield return ("T2", Notes.SeriesOf(citation));
        yield return ("PY", citation.Date?.Year.ToString("0000", CultureInfo.InvariantCulture));
        yield return ("DA", citation.Date is { Month: not null } date ? WithSlashes(date) : null);
        yield return ("PB", Citation.Database);
        yield return ("M3", words.Kind(citation.Kind));
        yield return ("SN", citation.IsDocument ? Notes.SignatureOf(citation) : null);
        yield return ("N1", Notes.Of(citation, words.Version(citation)));
        yield return ("N2", Notes.QuotationOf(citation));
        yield return ("LA", citation.TitleLanguage);
        yield return ("UR", citation.Address.AbsoluteUri);
        yield return ("Y2", citation.Accessed.ToString("yyyy'/'MM'/'dd", CultureInfo.InvariantCulture));
    }

    /// <summary>Year, month and day, of which the last may be empty, before the empty name of a season.</summary>
    private static string WithSlashes(PartialDate date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}/{date.Month:00}/{date.Day:00}/");
}
