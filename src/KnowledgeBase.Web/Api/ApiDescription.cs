using System.Globalization;
using System.Text.Json.Nodes;
using KnowledgeBase.Citing;
using KnowledgeBase.Web.Languages;
using KnowledgeBase.Web.Pages;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace KnowledgeBase.Web.Api;

/// <summary>Describes the interface as OpenAPI, from the table of operations.</summary>
internal static class ApiDescription
{
    public const string Version = "v1";

    // In English, as the keys are and the descriptions of fields, which come from the code.
    private static readonly IApiWords Words = Wording.English.Api;

    public static void Describe(OpenApiOptions options)
    {
        options.ShouldInclude = endpoint => OperationOf(endpoint.ActionDescriptor.EndpointMetadata) is not null;
        _ = options.AddDocumentTransformer((document, context, _) =>
        {
            document.Info = new OpenApiInfo { Title = Citation.Database, Version = "1", Description = Words.About };
            return Task.CompletedTask;
        });
        _ = options.AddOperationTransformer((described, context, _) =>
        {
            if (OperationOf(context.Description.ActionDescriptor.EndpointMetadata) is { } operation)
                Describe(described, operation);

            return Task.CompletedTask;
        });
    }

    private static ApiOperation? OperationOf(IEnumerable<object> metadata) => metadata.OfType<ApiOperation>().FirstOrDefault();

    private static void Describe(OpenApiOperation described, ApiOperation operation)
    {
        described.OperationId = operation.Name;
        described.Summary = operation.Summary(Words);
        described.Parameters = [.. operation.Parameters.Select(ParameterOf)];
        described.RequestBody = operation.Body is { } body ? BodyOf(body) : null;
        foreach (var (code, response) in described.Responses ?? [])
            response.Description = Words.Status(int.Parse(code, CultureInfo.InvariantCulture));
    }

    private static OpenApiRequestBody BodyOf(ApiBody body) => new()
    {
        Description = body.Describe(Words),
        Required = true,
        Content = body.MediaTypes.ToDictionary(type => type, type => new OpenApiMediaType { Schema = SchemaOf(type) }),
    };

    private static OpenApiSchema SchemaOf(string mediaType)
    {
        if (mediaType.StartsWith("text/", StringComparison.Ordinal))
            return new OpenApiSchema { Type = JsonSchemaType.String };

        var file = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" };
        return mediaType != SentDocument.FormType ? file : new OpenApiSchema
        {
            Type = JsonSchemaType.Object,
            Properties = new Dictionary<string, IOpenApiSchema>
            {
                [DocumentFormModel.TextKey] = new OpenApiSchema { Type = JsonSchemaType.String },
                [DocumentFormModel.FileKey] = file,
            },
        };
    }

    private static OpenApiParameter ParameterOf(ApiParameter parameter) => new()
    {
        Name = parameter.Name,
        In = parameter.IsInPath ? ParameterLocation.Path : ParameterLocation.Query,
        Required = parameter.IsInPath || parameter.IsRequired,
        Description = parameter.Describe(Words),
        Style = parameter.Repeats ? ParameterStyle.Form : null,
        Explode = parameter.Repeats,
        Schema = parameter.Repeats ? new OpenApiSchema { Type = JsonSchemaType.Array, Items = SchemaOf(parameter) } : SchemaOf(parameter),
    };

    private static OpenApiSchema SchemaOf(ApiParameter parameter) => parameter.Range is { } range
        ? new OpenApiSchema
        {
            Type = JsonSchemaType.Integer,
            Minimum = range.Least.ToString(CultureInfo.InvariantCulture),
            Maximum = range.Most.ToString(CultureInfo.InvariantCulture),
        }
        : new OpenApiSchema
        {
            Type = JsonSchemaType.String,
            Enum = parameter.Values.Count == 0 ? null : [.. parameter.Values.Select(value => (JsonNode)JsonValue.Create(value))],
        };
}
