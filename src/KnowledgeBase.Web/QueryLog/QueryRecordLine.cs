using System.Globalization;

namespace KnowledgeBase.Web.QueryLog;

/// <summary>A record as a line of the log: fields between tabulators, and a mark that the line is whole.</summary>
public static class QueryRecordLine
{
    private const string Asked = "pyt";
    private const string Opened = "otw";

    /// <summary>A line that a dying process tore off does not end so, and is no record.</summary>
    private const string End = ".";

    /// <summary>The line without its line feed.</summary>
    public static string Of(QueryRecord record) => record switch
    {
        AskedRecord asked => Join(Asked, asked.Query, asked.Hits.ToString(CultureInfo.InvariantCulture), string.Join(',', asked.Filters), asked.Language),
        OpenedRecord opened => Join(Opened, opened.Query, opened.Entry),
        _ => throw new ArgumentOutOfRangeException(nameof(record)),
    };

    /// <summary>The record of a line; null when the line is torn or none of this program's.</summary>
    public static QueryRecord? Read(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return line.Split('\t') switch
        {
            [Asked, { Length: > 0 } query, var hits, var filters, var language, End]
                when int.TryParse(hits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) =>
                new AskedRecord(query, number, filters.Split(',', StringSplitOptions.RemoveEmptyEntries), language),
            [Opened, { Length: > 0 } query, var entry, End] => new OpenedRecord(query, entry),
            _ => null,
        };
    }

    private static string Join(params string[] fields) => string.Join('\t', [.. fields, End]);
}
