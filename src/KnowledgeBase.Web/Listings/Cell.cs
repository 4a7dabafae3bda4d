using System.Globalization;
using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Web.Listings;

/// <summary>One value of a list, typed so that each format can write it in its own way.</summary>
public abstract record Cell
{
    /// <summary>Stands between several names in a format that has no lists.</summary>
    private const string NameSeparator = " | ";

    public static Cell Empty { get; } = new TextCell("");

    public static Cell Of(string? text) => string.IsNullOrEmpty(text) ? Empty : new TextCell(text);

    public static Cell Of(PartialDate? date) => date is { } day ? new DateCell(day) : Empty;

    public static Cell Of(IEnumerable<NamedValue> names) => new NamesCell([.. names]);

    /// <summary>The value as plain text, for a format that has nothing else.</summary>
    /// <param name="absolute">Makes whole addresses of those within the site.</param>
    public string Text(Func<string, string> absolute) => this switch
    {
        TextCell cell => cell.Value,
        NumberCell cell => cell.Value.ToString(CultureInfo.InvariantCulture),
        ShareCell cell => cell.Percent.ToString("0.0", CultureInfo.InvariantCulture).Replace('.', ','),
        DateCell cell => cell.Value.ToString(),
        NamesCell cell => string.Join(NameSeparator, cell.Values.Select(name => name.Label)),
        AddressCell cell => absolute(cell.Value),
        _ => "",
    };
}

/// <summary>Words.</summary>
public sealed record TextCell(string Value) : Cell
{
    private const int Long = 60;

    /// <summary>Whether it would be a tower of single words in a narrow column.</summary>
    public bool IsLong => Value.Length > Long;
}

/// <summary>A whole number.</summary>
public sealed record NumberCell(int Value) : Cell;

/// <summary>A part of a whole. As text it has a decimal comma in every language, so that a Polish spreadsheet can count with it.</summary>
public sealed record ShareCell(int Part, int Whole) : Cell
{
    /// <summary>0 of nothing.</summary>
    public double Fraction => Whole == 0 ? 0 : (double)Part / Whole;

    /// <summary>In percent, rounded to one decimal.</summary>
    public decimal Percent => Whole == 0 ? 0 : Math.Round(100m * Part / Whole, 1, MidpointRounding.AwayFromZero);
}

/// <summary>A date, as exact as it is known.</summary>
public sealed record DateCell(PartialDate Value) : Cell;

/// <summary>Any number of values with names.</summary>
public sealed record NamesCell(IReadOnlyList<NamedValue> Values) : Cell;

/// <summary>An address within the site.</summary>
public sealed record AddressCell(string Value) : Cell;

/// <summary>A value of a controlled list, or another entry.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Label">Its name on screen.</param>
/// <param name="Address">Its page within the site, where it has one.</param>
public sealed record NamedValue(string Id, string Label, string? Address = null);
