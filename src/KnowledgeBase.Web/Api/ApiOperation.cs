using KnowledgeBase.Web.Languages;

namespace KnowledgeBase.Web.Api;

/// <summary>One operation of the interface: what answers it, what the description says of it and what its page shows, in one place.</summary>
public sealed record ApiOperation
{
    /// <summary>Its name for programs that generate clients.</summary>
    public required string Name { get; init; }

    /// <summary>Route pattern below <see cref="Routes.ApiRoot"/>.</summary>
    public required string Path { get; init; }

    /// <summary>Says what it is for, in one sentence of a language.</summary>
    public required Func<IApiWords, string> Summary { get; init; }

    public IReadOnlyList<ApiParameter> Parameters { get; init; } = [];

    /// <summary>The type of the answer, one of <see cref="Contracts.ApiJson"/>.</summary>
    public required Type Answer { get; init; }

    /// <summary>Answers; null when there is no such thing.</summary>
    public required Func<ApiRequest, ValueTask<object?>> Handler { get; init; }

    /// <summary>Parameters to try it with, from the question mark.</summary>
    public string Sample { get; init; } = "";

    /// <summary>Whether the answer names the day on which it is given.</summary>
    public bool ChangesDaily { get; init; }

    public string Pattern => Routes.ApiRoot + Path;

    /// <summary>What is wrong with a request's parameters; null when nothing is.</summary>
    public string? FaultOf(IQueryCollection given)
    {
        ArgumentNullException.ThrowIfNull(given);
        return given.Where(parameter => parameter.Key != LanguageParameter.Key)
            .Select(parameter => FaultOf(parameter.Key, parameter.Value))
            .FirstOrDefault(fault => fault is not null);
    }

    private string? FaultOf(string name, IReadOnlyList<string?> values)
    {
        var known = Parameters.Where(parameter => !parameter.IsInPath).ToList();
        if (known.Find(parameter => parameter.Name == name) is { } parameter)
            return parameter.FaultOf(values);

        var words = Wording.Current.Api;
        return known.Count == 0 ? words.NoParameters(name) : words.UnknownParameter(name, string.Join(", ", known.Select(parameter => parameter.Name)));
    }
}
