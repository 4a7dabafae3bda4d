using System.Globalization;
using KnowledgeBase.Content;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Web.Languages;

namespace KnowledgeBase.Web.Api;

/// <summary>A parameter of an operation: what it is called, what it may be, and how a wrong value is told of.</summary>
/// <param name="Name">Its name in the address.</param>
/// <param name="Describe">Says what it does, in a language.</param>
public sealed record ApiParameter(string Name, Func<IApiWords, string> Describe)
{
    /// <summary>The values it may have; empty for any.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>The whole numbers it may be; null for a text.</summary>
    public (int Least, int Most)? Range { get; init; }

    /// <summary>The filter that it is; null for none. What its values are, the content decides.</summary>
    public Facet? Filter { get; init; }

    /// <summary>Tells what is wrong with a value that has a form of its own; null for any text.</summary>
    public Func<string, string?>? Check { get; init; }

    /// <summary>Whether it may be given several times.</summary>
    public bool Repeats { get; init; }

    /// <summary>Whether it is a part of the path.</summary>
    public bool IsInPath { get; init; }

    /// <summary>Whether there is no answer without it; a part of the path is never left out.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether it names what there may be none of, though it is no part of the path.</summary>
    public bool MayBeMissing { get; init; }

    /// <summary>Says what is wrong with the values given; null when nothing is.</summary>
    /// <param name="given">The values.</param>
    /// <param name="library">The content that is asked.</param>
    public string? FaultOf(IReadOnlyList<string?> given, Library library)
    {
        ArgumentNullException.ThrowIfNull(given);
        if (given.Count > 1 && !Repeats)
            return Wording.Current.Api.GivenTwice(Name);

        return given.Select(value => FaultOf(value ?? "", library)).FirstOrDefault(fault => fault is not null);
    }

    private string? FaultOf(string value, Library library)
    {
        if (Values.Count > 0 && !Values.Contains(value))
            return Wording.Current.Api.NotAValue(Name, value, string.Join(", ", Values));

        if (Filter is { } facet)
            return FilterValues.FaultOf(facet, value, library);

        if (Check?.Invoke(value) is { } fault)
            return Wording.Current.Api.Misread(Name, fault);

        return Range is { } range && !(int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= range.Least && number <= range.Most)
            ? Wording.Current.Api.NotANumber(Name, value, range.Least, range.Most)
            : null;
    }
}
