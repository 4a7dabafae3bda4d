using KnowledgeBase.Web.Api.Contracts;
using KnowledgeBase.Web.Api.Operations;
using KnowledgeBase.Web.Live;
using KnowledgeBase.Web.Searching;
using Microsoft.AspNetCore.Mvc;

namespace KnowledgeBase.Web.Api;

/// <summary>Puts the interface for programs into the site.</summary>
public static class ApiRegistration
{
    private const string Reading = "api";
    private const string Sending = "api-sending";

    private static readonly string[] ReadingMethods = [HttpMethods.Get, HttpMethods.Head];
    private static readonly string[] SendingMethods = [HttpMethods.Post];
    private static readonly string[] Exposed = ["ETag", "RateLimit", "RateLimit-Policy", "Retry-After"];

    private static readonly int[] ReadingProblems = [StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound, StatusCodes.Status429TooManyRequests];
    private static readonly int[] SendingProblems =
        [StatusCodes.Status400BadRequest, StatusCodes.Status413PayloadTooLarge, StatusCodes.Status429TooManyRequests, StatusCodes.Status503ServiceUnavailable];

    public static IServiceCollection AddApi(this IServiceCollection services, SiteOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return services
            .AddSingleton<ContentDate>()
            .AddSingleton(new ApiLimit(options.ApiRequestsPerMinute))
            .ConfigureHttpJsonOptions(json => json.SerializerOptions.TypeInfoResolverChain.Insert(0, ApiJson.Readable))
            .AddOpenApi(ApiDescription.Version, ApiDescription.Describe)
            .AddCors(cors =>
            {
                cors.AddPolicy(Reading, policy => policy.AllowAnyOrigin().WithMethods(ReadingMethods).WithHeaders("If-None-Match", "If-Modified-Since").WithExposedHeaders(Exposed));
                cors.AddPolicy(Sending, policy => policy.AllowAnyOrigin().WithMethods(SendingMethods).WithHeaders("Content-Type").WithExposedHeaders(Exposed));
            });
    }

    /// <summary>Whether a request is one of a program, which wants no page whatever happens.</summary>
    public static bool IsAsked(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        return http.Request.Path.StartsWithSegments(Routes.ApiRoot, StringComparison.Ordinal);
    }

    public static void MapApi(this IEndpointRouteBuilder site)
    {
        foreach (var operation in ApiOperations.All)
            Map(site, operation);

        _ = site.MapOpenApi("/openapi/{documentName}.json").RequireCors(Reading);
    }

    // A plain delegate: one with typed parameters would have code made for it at the start. What would be read off its
    // parameters is in the table of operations; its method alone makes it one that is described.
    private static void Map(IEndpointRouteBuilder site, ApiOperation operation)
    {
        RequestDelegate answer = http => ApiAnswer.WriteAsync(http, operation);
        var isSent = operation.Body is not null;
        var endpoint = site.MapMethods(operation.Pattern, isSent ? SendingMethods : ReadingMethods, http => http.RequestServices.GetRequiredService<ApiLimit>().InvokeAsync(http, answer))
            .WithMetadata(operation, answer.Method, new ProducesResponseTypeAttribute(operation.Answer, StatusCodes.Status200OK, "application/json"))
            .RequireCors(isSent ? Sending : Reading);
        foreach (var problem in ProblemsOf(operation))
            _ = endpoint.WithMetadata(new ProducesResponseTypeAttribute(typeof(ProblemDetails), problem, ApiProblem.MediaType));

        // The routes of files accept any path by these methods, and so routing would know of none that is not allowed.
        if (isSent)
            _ = site.MapMethods(operation.Pattern, ReadingMethods, (RequestDelegate)RefuseMethod);
    }

    private static IEnumerable<int> ProblemsOf(ApiOperation operation)
    {
        if (operation.Body is not null)
            return SendingProblems;

        // An entry may have been removed, and a state of the content takes a while to prepare.
        return ReadingProblems
            .Concat(operation.Parameters.Contains(EntryOperation.Id) ? [StatusCodes.Status410Gone] : [])
            .Concat(operation.Parameters.Any(parameter => parameter.Name == SearchState.AsOfKey) ? [StatusCodes.Status503ServiceUnavailable] : []);
    }

    private static Task RefuseMethod(HttpContext http)
    {
        http.Response.Headers.Allow = HttpMethods.Post;
        return ApiProblem.WriteAsync(http, StatusCodes.Status405MethodNotAllowed);
    }
}
