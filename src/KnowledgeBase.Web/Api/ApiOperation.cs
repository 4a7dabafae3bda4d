using KnowledgeBase.Content;
using KnowledgeBase.Web.Languages;

namespace KnowledgeBase.Web.Api;

/// <summary>One operation of the interface: what answers it, what the description says of it and what its page shows, in one place.</summary>
public sealed record ApiOperation
{
    /// <summary>The language of texts for people: a parameter of every address, and so no operation's own.</summary>
    private static readonly ApiParameter Language = new(LanguageParameter.Key, _ => "") { Values = [.. Wording.All.Select(wording => wording.Code)] };

    /// <summary>Its name for programs that generate clients.</summary>
    public required string Name { get; init; }

    /// <summary>Route pattern below <see cref="Routes.ApiRoot"/>.</summary>
    public required string Path { get; init; }

    /// <summary>Says what it is for, in one sentence of a language.</summary>
    public required Func<IApiWords, string> Summary { get; init; }

    public IReadOnlyList<ApiParameter> Parameters { get; init; } = [];

    /// <summary>The type of the answer, one of <see cref="Contracts.ApiJson"/>.</summary>
    public required Type Answer { get; init; }

    /// <summary>What is sent to it; null for an operation that only reads.</summary>
    public ApiBody? Body { get; init; }

    /// <summary>The method by which it is asked; what is read can also be asked about by HEAD.</summary>
    public string Method => Body is null ? HttpMethods.Get : HttpMethods.Post;

    /// <summary>Answers; null when there is no such thing, an <see cref="ApiFault"/> where there is more to say.</summary>
    public required Func<ApiRequest, ValueTask<object?>> Handler { get; init; }

    /// <summary>Parameters to try it with, from the question mark; <c>{id}</c> stands for an entry of the content, <c>{stan}</c> for the state that this is in.</summary>
    public string Sample { get; init; } = "";

    /// <summary>Names the state of the content that answers, where that may be one before the present.</summary>
    public Func<ApiRequest, string>? VersionOf { get; init; }

    /// <summary>Whether the answer names the day on which it is given.</summary>
    public bool ChangesDaily { get; init; }

    /// <summary>Whether the answer tells of what entries were before.</summary>
    public bool ReadsHistory { get; init; }

    /// <summary>Whether the answer holds somebody's own words, which nobody between keeps.</summary>
    public bool IsPrivate { get; init; }

    public string Pattern => Routes.ApiRoot + Path;

    /// <summary>Whether an address names what there may be none of.</summary>
    /// <param name="given">The parameters of the address.</param>
    public bool MayBeMissing(IQueryCollection given) =>
        Parameters.Any(parameter => parameter.IsInPath || (parameter.MayBeMissing && given.ContainsKey(parameter.Name)));

    /// <summary>What is wrong with a request's parameters; null when nothing is.</summary>
    /// <param name="given">The parameters of the address.</param>
    /// <param name="library">The content that is asked.</param>
    public string? FaultOf(IQueryCollection given, Library library)
    {
        ArgumentNullException.ThrowIfNull(given);
        return given
            .Select(parameter => FaultOf(parameter.Key, parameter.Value, library))
            .FirstOrDefault(fault => fault is not null) ?? MissingOf(given);
    }

    private string? MissingOf(IQueryCollection given)
    {
        var words = Wording.Current.Api;
        return Parameters.FirstOrDefault(parameter => parameter.IsRequired && !given.ContainsKey(parameter.Name)) is { } missing
            ? words.MissingParameter(missing.Name, missing.Describe(words))
            : null;
    }

    private string? FaultOf(string name, IReadOnlyList<string?> values, Library library)
    {
        var known = Parameters.Where(parameter => !parameter.IsInPath).ToList();
        if (known.Append(Language).FirstOrDefault(parameter => parameter.Name == name) is { } parameter)
            return parameter.FaultOf(values, library);

        var words = Wording.Current.Api;
        return known.Count == 0 ? words.NoParameters(name) : words.UnknownParameter(name, string.Join(", ", known.Select(parameter => parameter.Name)));
    }
}
